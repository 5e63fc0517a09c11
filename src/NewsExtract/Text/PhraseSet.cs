using System.Collections.Frozen;

namespace NewsExtract.Text;

/// <summary>A set of phrases that a text is tried for, case ignored: found by the first character, so that a text without any costs one look-up.</summary>
internal sealed class PhraseSet
{
    private const int AsciiLetters = 128;

    private readonly string[]?[] _ascii = new string[AsciiLetters][];
    private readonly FrozenDictionary<char, string[]> _others;

    public PhraseSet(IEnumerable<string> phrases)
    {
        Dictionary<char, string[]> byFirst = phrases.Distinct().GroupBy(phrase => phrase[0]).ToDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Length).ToArray());
        foreach ((char first, string[] group) in byFirst)
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
        if (text.IsEmpty || Starting(StableHash.Lower(text[0])) is not { } phrases)
        {
            return 0;
        }

        char second = text.Length > 1 ? StableHash.Lower(text[1]) : '\0';
        foreach (string phrase in phrases)
        {
            bool mayBe = phrase.Length <= text.Length && (phrase.Length == 1 || phrase[1] == second);
            if (mayBe && text.StartsWith(phrase, StringComparison.OrdinalIgnoreCase) && IsWordEnd(text, phrase.Length))
            {
                return phrase.Length;
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

    private string[]? Starting(char first) => first < AsciiLetters ? _ascii[first] : _others.GetValueOrDefault(first);

    private static bool IsWordEnd(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
        {
            return true;
        }

        CharClass last = CharClasses.Of(text[end - 1]);
        return (last & CharClass.WordPart) == 0 || (last & CharClass.Unspaced) != 0 || (CharClasses.Of(text[end]) & CharClass.WordPart) == 0;
    }
}
