using System.Reflection;

namespace NewsExtract.Facts;

/// <summary>The words of <c>visible-words.txt</c>, by what they say of a line.</summary>
internal static class VisibleWords
{
    private static readonly Dictionary<string, PhraseSet> s_groups = Load();

    /// <summary>What stands before a clock of the page.</summary>
    public static PhraseSet Clock { get; } = s_groups["clock"];

    /// <summary>What stands before a date of the article.</summary>
    public static PhraseSet Stamp { get; } = s_groups["stamp"];

    /// <summary>What stands before a link to another article.</summary>
    public static PhraseSet More { get; } = s_groups["more"];

    /// <summary>Headings of lists of other articles.</summary>
    public static PhraseSet List { get; } = s_groups["list"];

    /// <summary>Beginnings of such headings.</summary>
    public static PhraseSet ListOf { get; } = s_groups["listof"];

    public static PhraseSet Correction { get; } = s_groups["correction"];

    public static PhraseSet Update { get; } = s_groups["update"];

    public static PhraseSet Clarification { get; } = s_groups["clarification"];

    /// <summary>What stands before a note of the publisher, whatever it is about.</summary>
    public static PhraseSet Editor { get; } = s_groups["editor"];

    /// <summary>What calls a page a live blog.</summary>
    public static PhraseSet Live { get; } = s_groups["live"];

    /// <summary>What stands before the name of a medium.</summary>
    public static PhraseSet Source { get; } = s_groups["source"];

    public static PhraseSet Copyright { get; } = s_groups["copyright"];

    /// <summary>What follows the owner in a copyright line.</summary>
    public static PhraseSet Rights { get; } = s_groups["rights"];

    /// <summary>Words that names of news media contain.</summary>
    public static PhraseSet Press { get; } = s_groups["press"];

    /// <summary>Words of menus and labels that no name has.</summary>
    public static PhraseSet Label { get; } = s_groups["label"];

    /// <summary>Words inside a name that are written small.</summary>
    public static PhraseSet Particle { get; } = s_groups["particle"];

    private static Dictionary<string, PhraseSet> Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("visible-words.txt")!;
        using var reader = new StreamReader(stream);
        var groups = new Dictionary<string, PhraseSet>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.IndexOf(' ') is > 0 and int space)
            {
                groups[line[..space]] = new PhraseSet(line[(space + 1)..].Split('|'));
            }
        }

        return groups;
    }
}
