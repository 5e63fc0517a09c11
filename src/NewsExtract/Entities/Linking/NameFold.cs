using System.Collections.Frozen;
using System.Text;
using NewsExtract.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>The letters that names are compared in: lower case, without marks ("Orbán" as "orban"), without full stops and apostrophes.</summary>
internal static class NameFold
{
    private const char FirstMark = '\u0300';
    private const char LastMark = '\u036F';

    private static readonly FrozenDictionary<char, string> Plain = Load();

    /// <summary>Appends the folded form of a character that is part of a word.</summary>
    public static void Append(StringBuilder folded, char c)
    {
        char lower = StableHash.Lower(c);
        if (lower < 128)
        {
            if (lower is not ('.' or '\''))
            {
                folded.Append(lower);
            }
        }
        else if (Plain.TryGetValue(lower, out string? plain))
        {
            folded.Append(plain);
        }
        else if (!IsApostrophe(lower) && lower is < FirstMark or > LastMark)
        {
            folded.Append(WordFold.Of(lower));
        }
    }

    /// <summary>The folded form of a word or phrase; signs between words become one blank.</summary>
    public static string Of(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (IsInWord(c))
            {
                Append(folded, c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>True for the characters a word of a name is made of; a full stop and an apostrophe are part of it, a hyphen is not.</summary>
    public static bool IsInWord(char c) => (CharClasses.Of(c) & CharClass.WordPart) != 0 || c is '.' || IsApostrophe(c);

    /// <summary>True for straight and curly apostrophes.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´';

    private static FrozenDictionary<char, string> Load()
    {
        Dictionary<char, string> plain = [];
        foreach (string line in EmbeddedLines.Of("letter-folds.txt"))
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (char letter in line[(blank + 1)..])
            {
                plain[letter] = line[..blank];
            }
        }

        return plain.ToFrozenDictionary();
    }
}
