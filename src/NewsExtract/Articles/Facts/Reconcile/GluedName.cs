using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>
/// Parts names from what plain text glues to them, where a page had an element's edge and no blank: <c>byAda Moor</c>,
/// <c>Ada MoorPolitical Correspondent</c>, <c>Ada Moor@adamoor</c>.
/// </summary>
internal static class GluedName
{
    /// <summary>Shorter pieces before a capital are parts of names: Mc, Mac, De, Van.</summary>
    private const int ShortestPiece = 4;

    private static readonly string[] s_prefixes = ["by", "By", "BY", "von", "Von", "par", "Par", "por", "Por"];

    /// <summary>Names that begin so go on with a capital.</summary>
    private static readonly string[] s_parts = ["Fitz", "Vander", "Della", "Saint"];

    /// <summary>The name without what is glued to it from its second word on.</summary>
    public static string Cut(string name)
    {
        int word = name.IndexOf(' ') + 1;
        if (word == 0)
        {
            return name;
        }

        int piece = word;
        for (int i = word + 1; i < name.Length; i++)
        {
            if (name[i] == '@' && name[i - 1] != ' ')
            {
                return name[..i];
            }

            bool isEdge = char.IsUpper(name[i]) && char.IsLower(name[i - 1]);
            if (isEdge && i - piece >= ShortestPiece && !IsPart(name.AsSpan(piece, i - piece)))
            {
                return name[..i];
            }

            piece = (CharClasses.Of(name[i]) & CharClass.WordPart) == 0 ? i + 1 : piece;
        }

        return name;
    }

    /// <summary>Length of a word such as "by" that a capital follows without a blank; 0 when the text does not begin so.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text)
    {
        foreach (string prefix in s_prefixes)
        {
            // A whole name must follow: "ByteDance" is one word.
            bool isGlued = text.Length > prefix.Length + 1 && text.StartsWith(prefix, StringComparison.Ordinal)
                && char.IsUpper(text[prefix.Length]) && char.IsLower(text[prefix.Length + 1]);
            if (isGlued && text[prefix.Length..].Contains(' '))
            {
                return prefix.Length;
            }
        }

        return 0;
    }

    public static string WithoutPrefix(string text) => text[PrefixLength(text)..];

    private static bool IsPart(ReadOnlySpan<char> piece)
    {
        foreach (string part in s_parts)
        {
            if (piece.SequenceEqual(part))
            {
                return true;
            }
        }

        return false;
    }
}
