using System.Text;
using NewsExtract.Evaluation;
using NewsExtract.Evaluation.Articles;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Entities;
using NewsExtract.Evaluation.Entities.Tagging;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    // Not the sudden end of the process: a file that is being written is written to its end. A second Ctrl-C does end it.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

ArticlesCommand articles = new(new BlockModelFoldTrainer(), Console.Out, Console.Error);
EntitiesCommand entities = new(EntityEngines.OfLibrary, Console.Out, Console.Error);
return CommandLine.Run(args, articles, entities, Console.Out, Console.Error, stop.Token);
