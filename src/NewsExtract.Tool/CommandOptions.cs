using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsExtract.Tool;

/// <summary>Options and checks that several commands have.</summary>
internal static class CommandOptions
{
    public static Argument<string[]> Paths()
        => Paths("A page, a folder of pages (.html, .htm, .xhtml, .txt; read with its subfolders), or - for standard input.", "FILE|DIR|-", ArgumentArity.OneOrMore);

    /// <summary>The paths of a command that takes others than pages and folders.</summary>
    public static Argument<string[]> Paths(string description, string helpName, ArgumentArity arity)
    {
        Argument<string[]> paths = new("path")
        {
            Description = description,
            HelpName = helpName,
            Arity = arity,
        };
        paths.Validators.Add(RejectUnknownOption);
        return paths;
    }

    public static Option<string> From() => Choice("--from", "What the pages are; auto goes by extension, then by content.", "auto", "html", "text");

    public static Option<string?> Charset() => new("--charset") { Description = "Charset of the pages, where their bytes do not decide it; an unknown name counts as none.", HelpName = "NAME" };

    /// <summary>An option with a fixed list of values; the first is the default. Not of an enum: the parser would take an enum's numbers for its names.</summary>
    public static Option<string> Choice(string name, string description, params string[] values)
    {
        Option<string> option = new(name)
        {
            Description = description,
            DefaultValueFactory = _ => values[0],
            HelpName = string.Join('|', values),
        };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    /// <summary>The form of the pages; null to tell it by extension and content.</summary>
    public static InputForm? FormOf(string? value) => Enum.TryParse(value, ignoreCase: true, out InputForm form) ? form : null;

    public static T Parse<T>(string? value)
        where T : struct, Enum
        => Enum.Parse<T>(value!, ignoreCase: true);

    // The paths would take a misspelt option for a file that does not exist, and its value for another.
    private static void RejectUnknownOption(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != InputList.StandardInput))
        {
            result.AddError($"There is no option '{token.Value}'; a file of that name is ./{token.Value}.");
        }
    }
}
