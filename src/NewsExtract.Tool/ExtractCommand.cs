using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsExtract.Tool;

/// <summary>The options of <c>newsextract extract</c> and what they mean.</summary>
internal static class ExtractCommand
{
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = CommandOptions.Paths();
        Option<string> from = CommandOptions.From();
        Option<string> format = CommandOptions.Choice("--format", "What to write; html is a fragment, facts a table.", "text", "markdown", "html", "json", "blocks", "facts");
        Option<bool> facts = new("--facts") { Description = "Short for --format facts: what the page says of itself, with source and confidence." };
        Option<bool> entities = new("--entities") { Description = "Put what the article names into the JSON: people, places, dates and amounts; takes longer." };
        ExtractionOptions extraction = new();
        LoopOptions loop = new(host);
        Option<string?> outputFolder = new("--out") { Description = "Folder to write one file per page into; default: standard output.", HelpName = "DIR" };
        Option<string?> url = new("--url") { Description = "Address the page came from; for one page only.", HelpName = "URL" };
        Option<string?> charset = CommandOptions.Charset();
        Option<string> color = CommandOptions.Choice("--color", "Colour in the blocks format; auto: on a terminal, unless NO_COLOR is set.", "auto", "always", "never");
        Option<bool> full = new("--full") { Description = "Do not shorten the lines of the blocks and facts formats." };

        Command command = new("extract", "Extracts the article of each page.")
        {
            paths, from, format, facts, entities, outputFolder, url, charset, color, full,
        };
        extraction.AddTo(command);
        loop.AddTo(command);
        command.Validators.Add(result => RejectTwoFormats(result, format, facts));
        command.Validators.Add(result => RejectEntitiesElsewhere(result, format, facts, entities));
        command.SetAction((parsed, cancellationToken) => new ExtractRun(host, new ExtractSettings
        {
            Paths = parsed.GetRequiredValue(paths),
            From = CommandOptions.FormOf(parsed.GetValue(from)),
            Format = parsed.GetValue(facts) ? OutputFormat.Facts : CommandOptions.Parse<OutputFormat>(parsed.GetValue(format)),
            Options = extraction.ReadOptions(parsed),
            OutputFolder = parsed.GetValue(outputFolder),
            Hints = extraction.ReadHints(parsed) with { Url = parsed.GetValue(url) },
            Loop = loop.Read(parsed),
            Charset = parsed.GetValue(charset),
            Color = CommandOptions.Parse<ColorChoice>(parsed.GetValue(color)),
            FullText = parsed.GetValue(full),
            WithEntities = parsed.GetValue(entities),
        }).RunAsync(cancellationToken));
        return command;
    }

    private static void RejectTwoFormats(CommandResult result, Option<string> format, Option<bool> facts)
    {
        if (result.GetValue(facts) && result.GetResult(format) is { Implicit: false } && result.GetValue(format) is { } other and not "facts")
        {
            result.AddError($"--facts is short for --format facts and cannot go with --format {other}.");
        }
    }

    private static void RejectEntitiesElsewhere(CommandResult result, Option<string> format, Option<bool> facts, Option<bool> entities)
    {
        if (result.GetValue(entities) && (result.GetValue(facts) || result.GetValue(format) != "json"))
        {
            result.AddError($"--entities needs --format json; for a table use '{CommandLine.Name} entities'.");
        }
    }
}
