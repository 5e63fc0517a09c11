using System.Text;
using NewsExtract.Evaluation;
using NewsExtract.Evaluation.Articles;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Entities;
using NewsExtract.Evaluation.Entities.Tagging;
using NewsExtract.Evaluation.Stories;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, pressed) =>
{
    // Not the sudden end of the process: a file that is being written is written to its end. A second Ctrl-C does end it.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

Commands commands = new(
    new ArticlesCommand(new BlockModelFoldTrainer(), Console.Out, Console.Error),
    new EntitiesCommand(EntityEngines.OfLibrary, Console.Out, Console.Error),
    new StoriesCommand(StoryEngines.OfLibrary, Console.Out, Console.Error));
return CommandLine.Run(args, commands, Console.Out, Console.Error, stop.Token);
