namespace NewsExtract.Text;

/// <summary>Tells the language of a text by its script and its function words.</summary>
internal static class LanguageDetector
{
    private const int SampleLength = 6000;
    private const int MinimumLetters = 12;

    /// <summary>The part of the letters that must be of one script.</summary>
    private const double MinimumShare = 0.6;

    /// <summary>A Japanese text has more kana among its signs than this, a Chinese one that quotes some has less.</summary>
    private const double KanaShare = 0.1;

    /// <summary>The language as a BCP 47 tag, or null when unsure.</summary>
    /// <param name="text">Running text; the first few thousand characters are enough.</param>
    /// <param name="confidence">How sure it is, 0 to 1.</param>
    public static string? Detect(ReadOnlySpan<char> text, out double confidence)
    {
        confidence = 0;
        text = text[..Math.Min(text.Length, SampleLength)];
        Span<int> counts = stackalloc int[ScriptCounts.Scripts];
        counts.Clear();
        ScriptCounts.Add(text, counts);
        MergeEastAsian(counts);
        WritingScript script = WritingScript.None;
        int total = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            total += counts[i];
            script = counts[i] > counts[(int)script] ? (WritingScript)i : script;
        }

        double share = total == 0 ? 0 : counts[(int)script] / (double)total;
        if (total < MinimumLetters || share < MinimumShare)
        {
            return null;
        }

        if (LanguageWords.Of(script) is { } group)
        {
            string? language = LanguageVote.Decide(text, group, out confidence);
            confidence *= share;
            return language;
        }

        confidence = share;
        return OfScript(script);
    }

    /// <summary>Han signs are counted to the kana or the Hangul they stand among.</summary>
    private static void MergeEastAsian(Span<int> counts)
    {
        int han = counts[(int)WritingScript.Han];
        foreach (WritingScript script in (ReadOnlySpan<WritingScript>)[WritingScript.Kana, WritingScript.Hangul])
        {
            if (counts[(int)script] > KanaShare * (counts[(int)script] + han))
            {
                counts[(int)script] += counts[(int)WritingScript.Han];
                counts[(int)WritingScript.Han] = 0;
            }
        }
    }

    private static string? OfScript(WritingScript script) => script switch
    {
        WritingScript.Greek => "el",
        WritingScript.Armenian => "hy",
        WritingScript.Georgian => "ka",
        WritingScript.Gurmukhi => "pa",
        WritingScript.Gujarati => "gu",
        WritingScript.Oriya => "or",
        WritingScript.Tamil => "ta",
        WritingScript.Telugu => "te",
        WritingScript.Kannada => "kn",
        WritingScript.Malayalam => "ml",
        WritingScript.Sinhala => "si",
        WritingScript.Thai => "th",
        WritingScript.Lao => "lo",
        WritingScript.Tibetan => "bo",
        WritingScript.Burmese => "my",
        WritingScript.Ethiopic => "am",
        WritingScript.Khmer => "km",
        WritingScript.Thaana => "dv",
        WritingScript.Hangul => "ko",
        WritingScript.Kana => "ja",
        WritingScript.Han => "zh",
        _ => null,
    };
}
