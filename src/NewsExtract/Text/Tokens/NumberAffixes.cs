using System.Reflection;

namespace NewsExtract.Text.Tokens;

/// <summary>Letters that stand glued to a number and are a token of their own: <c>Rs</c> before, <c>km</c> behind. Immutable and thread-safe.</summary>
internal static class NumberAffixes
{
    private const string ResourceName = "number-affixes.txt";

    private const int LongestAffix = 5;

    private static readonly HashSet<uint> s_prefixes = [];
    private static readonly HashSet<uint> s_suffixes = [];

    static NumberAffixes()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ResourceName)
            ?? throw new InvalidOperationException($"The library was built without its data file {ResourceName}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (line.StartsWith('#') || colon < 0)
            {
                continue;
            }

            HashSet<uint> affixes = line.StartsWith("prefix", StringComparison.Ordinal) ? s_prefixes : s_suffixes;
            foreach (string affix in line[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                affixes.Add(StableHash.Of(affix));
            }
        }
    }

    /// <summary>Length of the prefix that begins at <paramref name="start"/> with a digit right behind it; 0 for none.</summary>
    public static int PrefixLength(ReadOnlySpan<char> text, int start)
    {
        int length = LettersAt(text, start);
        int end = start + length;
        return length is > 0 and <= LongestAffix && end < text.Length && char.IsAsciiDigit(text[end]) && s_prefixes.Contains(StableHash.Of(text[start..end])) ? length : 0;
    }

    /// <summary>True when the letters from <paramref name="start"/> on are a known suffix and nothing of a word follows them.</summary>
    public static bool IsSuffix(ReadOnlySpan<char> text, int start)
    {
        int length = LettersAt(text, start);
        int end = start + length;
        return length is > 0 and <= LongestAffix && (end == text.Length || (CharClasses.Of(text[end]) & CharClass.WordPart) == 0)
            && s_suffixes.Contains(StableHash.Of(text[start..end]));
    }

    private static int LettersAt(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && i <= start + LongestAffix && (CharClasses.Of(text[i]) & CharClass.Letter) != 0)
        {
            i++;
        }

        return i - start;
    }
}
