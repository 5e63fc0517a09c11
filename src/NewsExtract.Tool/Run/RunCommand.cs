using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsExtract.Tool;

/// <summary>The options of <c>newsextract run</c> and what they mean.</summary>
internal static class RunCommand
{
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = CommandOptions.Paths();
        Option<string> from = CommandOptions.From();
        Option<string> format = CommandOptions.Choice("--format", "What to write of a document: an object on one line, or a property a line for people to read.", "jsonl", "json");
        Option<string?> outputFolder = new("--out") { Description = "Folder to write one file per document into; default: standard output.", HelpName = "DIR" };
        ExtractionOptions extraction = new();
        Option<bool> noEntities = new("--no-entities") { Description = "Do not look for people, places, dates and amounts; three times as fast, and stories are told apart less well." };
        Option<bool> noStories = new("--no-stories") { Description = "Do not put the articles into stories; memory then does not grow with their number." };
        Option<string?> index = CommandOptions.Index();
        Option<bool> signatures = new("--signatures") { Description = "Add the story signature of each article, in Base64." };
        Option<bool> blocks = new("--blocks") { Description = "Add every block of each page, kept or not; several times the output." };
        Option<string?> charset = CommandOptions.Charset();
        LoopOptions loop = new(host);
        Option<bool> unordered = new("--unordered") { Description = "Write each document as soon as it is done, not in the order of the input; needs --no-stories, for stories go by that order." };

        Command command = new("run", "Takes documents through the whole pipeline: article, entities and story of each as a line of JSON.")
        {
            paths, from, format, outputFolder, noEntities, noStories, index, signatures, blocks, charset,
        };
        extraction.AddTo(command);
        loop.AddTo(command);
        command.Options.Add(unordered);
        command.Validators.Add(result => RejectUnorderedStories(result, unordered, noStories));
        command.Validators.Add(result => RejectIndexWithoutStories(result, index, noStories));
        command.SetAction((parsed, cancellationToken) =>
        {
            bool withStories = !parsed.GetValue(noStories);
            bool withSignatures = parsed.GetValue(signatures);
            return new PipelineRun(host, new RunSettings
            {
                Paths = parsed.GetRequiredValue(paths),
                From = CommandOptions.FormOf(parsed.GetValue(from)),
                Charset = parsed.GetValue(charset),
                Format = CommandOptions.Parse<ItemFormat>(parsed.GetValue(format)),
                Options = NewsExtractOptions.Default with
                {
                    Articles = extraction.ReadOptions(parsed),
                    FindsEntities = !parsed.GetValue(noEntities),
                    SignsStories = withStories || withSignatures,
                },
                Hints = extraction.ReadHints(parsed),
                Loop = loop.Read(parsed) with { KeepsOrder = !parsed.GetValue(unordered) },
                OutputFolder = parsed.GetValue(outputFolder),
                WithStories = withStories,
                Index = parsed.GetValue(index),
                WithSignatures = withSignatures,
                WithBlocks = parsed.GetValue(blocks),
            }).RunAsync(cancellationToken);
        });
        return command;
    }

    private static void RejectUnorderedStories(CommandResult result, Option<bool> unordered, Option<bool> noStories)
    {
        if (result.GetValue(unordered) && !result.GetValue(noStories))
        {
            result.AddError("--unordered needs --no-stories: which story an article belongs to hangs on the articles before it.");
        }
    }

    private static void RejectIndexWithoutStories(CommandResult result, Option<string?> index, Option<bool> noStories)
    {
        if (result.GetValue(index) is not null && result.GetValue(noStories))
        {
            result.AddError("--index keeps the stories that --no-stories leaves out; use one of them.");
        }
    }
}
