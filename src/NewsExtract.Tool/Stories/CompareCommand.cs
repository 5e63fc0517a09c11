using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsExtract.Tool;

/// <summary>The options of <c>newsextract compare</c> and what they mean.</summary>
internal static class CompareCommand
{
    private const int Pages = 2;

    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = CommandOptions.Paths("The two pages; one of them may be - for standard input.", "FILE|-", new ArgumentArity(Pages, Pages));
        Option<string> from = CommandOptions.From();
        Option<string> format = CommandOptions.Choice("--format", "What to write; text is the relation with the score, then a line for each piece of evidence, + for one event and - against it.", "text", "json");
        Option<string?> charset = CommandOptions.Charset();
        Option<bool> full = new("--full") { Description = "Do not shorten the lines of the text format." };
        paths.Validators.Add(RejectTwoInputs);

        Command command = new("compare", "Tells whether two pages are about one event, and why.")
        {
            paths, from, format, charset, full,
        };
        command.SetAction((parsed, cancellationToken) => new CompareRun(host, new CompareSettings
        {
            Paths = parsed.GetRequiredValue(paths),
            From = CommandOptions.FormOf(parsed.GetValue(from)),
            Charset = parsed.GetValue(charset),
            Format = CommandOptions.Parse<ComparisonFormat>(parsed.GetValue(format)),
            FullText = parsed.GetValue(full),
        }).RunAsync(cancellationToken));
        return command;
    }

    private static void RejectTwoInputs(ArgumentResult result)
    {
        if (result.Tokens.Count(token => token.Value == InputList.StandardInput) > 1)
        {
            result.AddError("Standard input is one page; the other one must be a file.");
        }

        foreach (Token folder in result.Tokens.Where(token => Directory.Exists(token.Value)))
        {
            result.AddError($"'{folder.Value}' is a folder; compare takes two pages. For the stories of a folder use '{CommandLine.Name} cluster'.");
        }
    }
}
