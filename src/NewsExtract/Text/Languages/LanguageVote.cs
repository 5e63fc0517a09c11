using System.Numerics;

namespace NewsExtract.Text;

/// <summary>Lets the words and letters of a text vote for the languages of its script.</summary>
internal static class LanguageVote
{
    /// <summary>A letter tells less than a word, for names bring letters of other languages along. Set by hand; the votes hardly depend on it.</summary>
    private const double LetterShare = 0.4;

    /// <summary>Fewer known words than this tell nothing.</summary>
    private const int MinimumKnownWords = 3;

    /// <summary>What a word of running text brings at least, on average, in its own language.</summary>
    private const double MinimumPerWord = 0.1;

    /// <summary>What a word of running text brings, on average, when there is no doubt.</summary>
    private const double PlentyPerWord = 0.3;

    /// <summary>How far the second language must be behind the first, and how far there is no doubt.</summary>
    private const double MinimumMargin = 0.07;
    private const double PlentyMargin = 0.3;

    /// <summary>Languages that share most of their words: the likeliest is named, without certainty when the next is close.</summary>
    private static readonly string[][] s_near = [["hr", "bs", "sr"], ["id", "ms"], ["da", "no"], ["zu", "xh"], ["hi", "mr", "ne"]];

    private const double NearConfidence = 0.5;

    /// <summary>The language of a text, or null when the votes are few or divided.</summary>
    public static string? Decide(ReadOnlySpan<char> text, LanguageWords group, out double confidence)
    {
        confidence = 0;
        Span<double> scores = stackalloc double[group.Languages.Count];
        scores.Clear();
        int known = CountVotes(text, group, scores, out int words);
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        if (known < MinimumKnownWords || scores[best] < MinimumPerWord * words)
        {
            return null;
        }

        string[] near = NearTo(group.Languages[best]);
        double second = 0;
        double nearest = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            second = i == best || near.Contains(group.Languages[i]) ? second : Math.Max(second, scores[i]);
            nearest = i == best ? nearest : Math.Max(nearest, scores[i]);
        }

        double margin = 1 - (second / scores[best]);
        if (margin < MinimumMargin)
        {
            return null;
        }

        confidence = Math.Min(1, scores[best] / (PlentyPerWord * words)) * Math.Min(1, margin / PlentyMargin);
        confidence *= nearest > scores[best] * (1 - PlentyMargin) ? NearConfidence : 1;
        return group.Languages[best];
    }

    private static string[] NearTo(string language) => Array.Find(s_near, languages => languages.Contains(language)) ?? [];

    private static int CountVotes(ReadOnlySpan<char> text, LanguageWords group, Span<double> scores, out int words)
    {
        int known = 0;
        words = 0;
        for (int i = 0; i < text.Length;)
        {
            int end = PhraseLookup.WordEnd(text, i);
            if (end == i)
            {
                i++;
                continue;
            }

            words++;
            ReadOnlySpan<char> word = text[i..end];
            if (group.WithWord(word) is not 0 and ulong languages)
            {
                known++;
                Vote(scores, languages, group.Weight(languages));
            }

            foreach (char c in word)
            {
                if (c > 127 && group.WithLetter(char.ToLowerInvariant(c)) is not 0 and ulong writers)
                {
                    Vote(scores, writers, group.Weight(writers) * LetterShare);
                }
            }

            i = end;
        }

        return known;
    }

    private static void Vote(Span<double> scores, ulong languages, double weight)
    {
        for (; languages != 0; languages &= languages - 1)
        {
            scores[BitOperations.TrailingZeroCount(languages)] += weight;
        }
    }
}
