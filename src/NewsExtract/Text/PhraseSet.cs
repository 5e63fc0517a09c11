using System.Collections.Frozen;

namespace NewsExtract.Text;

/// <summary>A set of phrases that a text is tried for, case ignored: found by the first character, so that a text without any costs one look-up.</summary>
internal sealed class PhraseSet
{
    private const int AsciiLetters = 128;

    private readonly Group?[] _ascii = new Group[AsciiLetters];
    private readonly FrozenDictionary<char, Group> _others;

    public PhraseSet(IEnumerable<string> phrases)
    {
        Dictionary<char, Group> byFirst = phrases.Distinct().GroupBy(phrase => phrase[0]).ToDictionary(group => group.Key, group => new Group([.. group.OrderByDescending(phrase => phrase.Length)]));
        foreach ((char first, Group group) in byFirst)
        {
            if (first < AsciiLetters)
            {
                _ascii[first] = group;
            }
        }

        _others = byFirst.Where(group => group.Key >= AsciiLetters).ToFrozenDictionary();
    }

    /// <summary>Length of the longest phrase the text begins with, ending where a word ends; 0 for none.</summary>
    public int LengthAtStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || Starting(StableHash.Lower(text[0])) is not { } group)
        {
            return 0;
        }

        char second = text.Length > 1 ? StableHash.Lower(text[1]) : Group.None;
        char[] seconds = group.Seconds;
        for (int i = 0; i < seconds.Length; i++)
        {
            if ((seconds[i] == second || seconds[i] == Group.None)
                && text.StartsWith(group.Phrases[i], StringComparison.OrdinalIgnoreCase) && IsWordEnd(text, group.Phrases[i].Length))
            {
                return group.Phrases[i].Length;
            }
        }

        return 0;
    }

    /// <summary>True when the whole text is a phrase, the punctuation, arrows and digits behind it left out.</summary>
    public bool IsWhole(ReadOnlySpan<char> text)
    {
        int length = LengthAtStart(text);
        return length > 0 && !CharClasses.HasAny(text[length..], CharClass.Letter);
    }

    /// <summary>True when some word of the text begins a phrase.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        bool wasWord = false;
        for (int i = 0; i < text.Length; i++)
        {
            bool isWord = (CharClasses.Of(text[i]) & CharClass.WordPart) != 0;
            if (isWord && !wasWord && LengthAtStart(text[i..]) > 0)
            {
                return true;
            }

            wasWord = isWord && (CharClasses.Of(text[i]) & CharClass.Unspaced) == 0;
        }

        return false;
    }

    private Group? Starting(char first) => first < AsciiLetters ? _ascii[first] : _others.GetValueOrDefault(first);

    private static bool IsWordEnd(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }

        CharClass last = CharClasses.Of(text[end - 1]);
        return (last & CharClass.WordPart) == 0 || (last & CharClass.Unspaced) != 0 || (CharClasses.Of(text[end]) & CharClass.WordPart) == 0;
    }

    /// <summary>The phrases that begin with one character, the longest first, and the second character of each, which tells most of them from a text.</summary>
    private sealed class Group(string[] phrases)
    {
        public const char None = '\0';

        public string[] Phrases { get; } = phrases;

        public char[] Seconds { get; } = [.. phrases.Select(phrase => phrase.Length > 1 ? phrase[1] : None)];
    }
}
