using System.Globalization;
using System.Text;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Articles;

/// <summary>A coarse group of languages, by script. Chinese, Japanese and Korean stand apart because the 4-gram metric is coarse where words are not parted by spaces.</summary>
internal enum LanguageGroup
{
    /// <summary>Latin script with the function words of English.</summary>
    English,

    /// <summary>Any other language in Latin script.</summary>
    OtherLatin,

    /// <summary>Cyrillic script.</summary>
    Cyrillic,

    /// <summary>Arabic script.</summary>
    Arabic,

    /// <summary>Han, Hiragana, Katakana or Hangul.</summary>
    Cjk,

    /// <summary>Any other script, or no letters at all.</summary>
    Other,
}

/// <summary>Guesses the language group of a page from its gold.</summary>
internal static class LanguageGroups
{
    // Names and brand words in Latin letters are many in such texts, so less than half is enough.
    private const double CjkShare = 0.3;

    // Running English has about 15 % of these words, other languages below 3 %.
    private const double EnglishShare = 0.06;

    private static readonly HashSet<string> EnglishWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "the", "of", "and", "that", "with", "was", "for", "from", "by", "this", "are", "have", "you", "it",
    };

    /// <summary>The group of a page.</summary>
    public static LanguageGroup Of(ArticlePage page) => Of(page.GoldText ?? string.Join('\n', page.With));

    /// <summary>The group of a text.</summary>
    public static LanguageGroup Of(string text)
    {
        int letters = 0, latin = 0, cyrillic = 0, arabic = 0, cjk = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (!Rune.IsLetter(rune))
            {
                continue;
            }

            letters++;
            latin += IsLatin(rune.Value) ? 1 : 0;
            cyrillic += rune.Value is >= 0x400 and <= 0x52F ? 1 : 0;
            arabic += rune.Value is (>= 0x600 and <= 0x77F) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) ? 1 : 0;
            cjk += IsCjk(rune.Value) ? 1 : 0;
        }

        return letters == 0 ? LanguageGroup.Other
            : cjk > CjkShare * letters ? LanguageGroup.Cjk
            : 2 * cyrillic > letters ? LanguageGroup.Cyrillic
            : 2 * arabic > letters ? LanguageGroup.Arabic
            : 2 * latin <= letters ? LanguageGroup.Other
            : IsEnglish(text) ? LanguageGroup.English : LanguageGroup.OtherLatin;
    }

    /// <summary>The name of a group in tables.</summary>
    public static string Label(LanguageGroup group) => group == LanguageGroup.OtherLatin ? "other latin" : group.ToString().ToLower(CultureInfo.InvariantCulture);

    private static bool IsEnglish(string text)
    {
        List<string> words = WordTokens.Of(text);
        return words.Count(EnglishWords.Contains) > EnglishShare * words.Count;
    }

    private static bool IsLatin(int codePoint) => codePoint is < 0x250 or (>= 0x1E00 and <= 0x1EFF);

    private static bool IsCjk(int codePoint) => codePoint
        is (>= 0x1100 and <= 0x11FF) or (>= 0x3005 and <= 0x30FF) or (>= 0x3130 and <= 0x318F)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF);
}
