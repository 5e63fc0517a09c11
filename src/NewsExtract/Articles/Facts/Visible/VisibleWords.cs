using System.Collections.Frozen;
using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>The words of <c>visible-words.txt</c>, by what they say of a line.</summary>
internal static class VisibleWords
{
    private static readonly FrozenDictionary<string, string[]> s_words = FactWords.Load("visible-words.txt");

    /// <summary>What stands before a clock of the page.</summary>
    public static PhraseSet Clock { get; } = new(s_words["clock"]);

    /// <summary>What stands before a date of the article.</summary>
    public static PhraseSet Stamp { get; } = new(s_words["stamp"]);

    /// <summary>What stands before a link to another article.</summary>
    public static PhraseSet More { get; } = new(s_words["more"]);

    /// <summary>Headings of lists of other articles.</summary>
    public static PhraseSet List { get; } = new(s_words["list"]);

    /// <summary>Beginnings of such headings.</summary>
    public static PhraseSet ListOf { get; } = new(s_words["listof"]);

    public static PhraseSet Correction { get; } = new(s_words["correction"]);

    public static PhraseSet Update { get; } = new(s_words["update"]);

    public static PhraseSet Clarification { get; } = new(s_words["clarification"]);

    /// <summary>What stands before a note of the publisher, whatever it is about.</summary>
    public static PhraseSet Editor { get; } = new(s_words["editor"]);

    /// <summary>Everything a note of the publisher may begin with.</summary>
    public static PhraseSet Note { get; } = new([.. s_words["correction"], .. s_words["update"], .. s_words["clarification"], .. s_words["editor"]]);

    /// <summary>What calls a page a live blog.</summary>
    public static PhraseSet Live { get; } = new(s_words["live"]);

    /// <summary>What stands before the name of a medium.</summary>
    public static PhraseSet Source { get; } = new(s_words["source"]);

    public static PhraseSet Copyright { get; } = new(s_words["copyright"]);

    /// <summary>What follows the owner in a copyright line.</summary>
    public static PhraseSet Rights { get; } = new(s_words["rights"]);

    /// <summary>Words that names of news media contain.</summary>
    public static PhraseSet Press { get; } = new(s_words["press"]);

    /// <summary>Words of menus and labels that no name has.</summary>
    public static PhraseSet Label { get; } = new(s_words["label"]);

    /// <summary>Words inside a name that are written small.</summary>
    public static PhraseSet Particle { get; } = new(s_words["particle"]);
}
