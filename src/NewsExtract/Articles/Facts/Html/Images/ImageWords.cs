using System.Collections.Frozen;

namespace NewsExtract.Facts;

/// <summary>The words about pictures, from a data file.</summary>
internal static class ImageWords
{
    private static readonly FrozenDictionary<string, string[]> s_words = FactWords.Load("image-words.txt");

    public static string[] CreditBefore { get; } = s_words["credit-before"];

    public static string[] CreditInside { get; } = s_words["credit-inside"];

    public static string[] Box { get; } = s_words["class-box"];

    public static string[] Caption { get; } = s_words["class-caption"];

    public static string[] Credit { get; } = s_words["class-credit"];

    public static FrozenSet<string> NotPicture { get; } = s_words["not-picture"].ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a name holds one of the words.</summary>
    public static bool HasAny(string name, string[] words)
    {
        foreach (string word in words)
        {
            if (name.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
