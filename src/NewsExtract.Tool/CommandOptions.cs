using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>Options and checks that several commands have.</summary>
internal static class CommandOptions
{
    public static Argument<string[]> Paths() => Paths(
        "Pages (HTML or plain text), JSON lines (id, html or text; url, title, date if known), WARC or WET archives, each also as .gz; folders of such files; "
            + "patterns with *, ? and **; - for standard input.",
        "FILE|DIR|PATTERN|-",
        ArgumentArity.OneOrMore);

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

    public static Option<string> From() => Choice(
        "--from",
        "What the inputs hold: html, text (a page flattened to lines) or article (nothing but an article's text); auto goes by extension, then by content, and takes the text of JSON lines for articles.",
        "auto", "html", "text", "article");

    public static Option<string?> Charset() => new("--charset") { Description = "Charset of the pages, where their bytes do not decide it; an unknown name counts as none.", HelpName = "NAME" };

    public static Option<string?> Index() => new("--index")
    {
        Description = "File to keep the stories in: what it has is gone on with, and each article is safe in it once its line is written. Default: memory, for this run alone.",
        HelpName = "FILE",
    };

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

    /// <summary>Adds an error when a value is wrong.</summary>
    public static void Reject(OptionResult result, Func<string, bool> isWrong, string reason)
    {
        if (result.GetValueOrDefault<string?>() is { } value && isWrong(value))
        {
            result.AddError($"'{value}' {reason}");
        }
    }

    /// <summary>A number from 0 to 1; null for anything else.</summary>
    public static double? ParseShare(string? text)
        => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double share) && share is >= 0 and <= 1 ? share : null;

    // The paths would take a misspelt option for a file that does not exist, and its value for another.
    private static void RejectUnknownOption(ArgumentResult result)
    {
        foreach (Token token in result.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != InputList.StandardInput))
        {
            result.AddError($"There is no option '{token.Value}'; a file of that name is ./{token.Value}.");
        }
    }
}
