using System.Runtime.CompilerServices;

namespace NewsExtract.Text;

/// <summary>How many letters of each script a text has.</summary>
internal static class ScriptCounts
{
    public const int Scripts = (int)WritingScript.Han + 1;

    /// <summary>Adds the letters of a text; a sign that stands for a syllable or a word counts for two.</summary>
    public static void Add(ReadOnlySpan<char> text, Span<int> counts)
    {
        foreach (char c in text)
        {
            if ((CharClasses.Of(c) & CharClass.Letter) != 0 && Of(c) is not WritingScript.None and var script)
            {
                counts[(int)script] += script >= WritingScript.Hangul ? 2 : 1;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static WritingScript Of(char c) => c < 128 ? WritingScript.Latin : OfOther(c);

    private static WritingScript OfOther(char c) => c switch
    {
        < '\u0250' or (>= '\u1E00' and <= '\u1EFF') => WritingScript.Latin,
        (>= '\u0253' and <= '\u0257') => WritingScript.Latin,
        (>= '\u0370' and <= '\u03FF') or (>= '\u1F00' and <= '\u1FFF') => WritingScript.Greek,
        >= '\u0400' and <= '\u052F' => WritingScript.Cyrillic,
        >= '\u0530' and <= '\u058F' => WritingScript.Armenian,
        >= '\u0590' and <= '\u05FF' => WritingScript.Hebrew,
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFEFC') => WritingScript.Arabic,
        >= '\u0780' and <= '\u07BF' => WritingScript.Thaana,
        >= '\u0900' and <= '\u097F' => WritingScript.Devanagari,
        >= '\u0980' and <= '\u09FF' => WritingScript.Bengali,
        >= '\u0A00' and <= '\u0A7F' => WritingScript.Gurmukhi,
        >= '\u0A80' and <= '\u0AFF' => WritingScript.Gujarati,
        >= '\u0B00' and <= '\u0B7F' => WritingScript.Oriya,
        >= '\u0B80' and <= '\u0BFF' => WritingScript.Tamil,
        >= '\u0C00' and <= '\u0C7F' => WritingScript.Telugu,
        >= '\u0C80' and <= '\u0CFF' => WritingScript.Kannada,
        >= '\u0D00' and <= '\u0D7F' => WritingScript.Malayalam,
        >= '\u0D80' and <= '\u0DFF' => WritingScript.Sinhala,
        >= '\u0E00' and <= '\u0E7F' => WritingScript.Thai,
        >= '\u0E80' and <= '\u0EFF' => WritingScript.Lao,
        >= '\u0F00' and <= '\u0FFF' => WritingScript.Tibetan,
        >= '\u1000' and <= '\u109F' => WritingScript.Burmese,
        >= '\u10A0' and <= '\u10FF' => WritingScript.Georgian,
        >= '\u1200' and <= '\u139F' => WritingScript.Ethiopic,
        >= '\u1780' and <= '\u17FF' => WritingScript.Khmer,
        (>= '\u1100' and <= '\u11FF') or (>= '\u3130' and <= '\u318F') or (>= '\uAC00' and <= '\uD7A3') => WritingScript.Hangul,
        >= '\u3040' and <= '\u30FF' => WritingScript.Kana,
        (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') => WritingScript.Han,
        _ => WritingScript.None,
    };
}
