using System.Globalization;
using NewsExtract.Text;

namespace NewsExtract.Segmentation;

/// <summary>
/// Finds the charset without a label: reads the bytes under each candidate and asks how likely the characters are in a language
/// written with it. Scores are logarithms of probabilities, summed over what is not ASCII, so that every candidate accounts for the
/// same bytes and one- and two-byte charsets compare.
/// </summary>
internal static class CharsetGuesser
{
    private const string Fallback = "windows-1252";
    private const int SampleLength = 64 * 1024;

    // Logarithms of the chance to meet a character that is not among the letters of the language. Set by hand; the order is what counts.
    private const float Punctuation = -5f;
    private const float Ideograph = -9f;
    private const float StrangeLetter = -8f;
    private const float StrangeSymbol = -9f;
    private const float StrangeScript = -12f;
    private const float Impossible = -20f;

    /// <summary>A capital in the middle of a word, or letters of two scripts side by side.</summary>
    private const float BrokenWord = -3f;

    /// <summary>A letter of another script alone: rather a sign of a Latin charset.</summary>
    private const float LonelyLetter = -6f;

    /// <summary>What any charset but the commonest has to make up for; decides pages whose only signs are quotes and dashes.</summary>
    private const float Uncommon = -6f;

    /// <summary>Capitals are rarer than small letters.</summary>
    private const float Capital = -1.5f;

    private static readonly Lazy<Profile[]> s_profiles = new(Load);

    /// <summary>The likeliest charset for bytes that are not UTF-8.</summary>
    public static string Guess(ReadOnlySpan<byte> bytes)
    {
        int first = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
        if (first < 0)
        {
            return Fallback;
        }

        ReadOnlySpan<byte> sample = bytes[first..Math.Min(bytes.Length, first + SampleLength)];
        string best = Fallback;
        float bestScore = float.NegativeInfinity;
        string? charset = null;
        string text = "";
        foreach (Profile profile in s_profiles.Value)
        {
            if (profile.Charset != charset)
            {
                charset = profile.Charset;
                text = CharsetLabels.GetEncoding(charset).GetString(sample);
            }

            float score = Score(text, profile);
            if (score > bestScore)
            {
                (best, bestScore) = (profile.Charset, score);
            }
        }

        return best;
    }

    private static float Score(string text, Profile profile)
    {
        float score = profile.Charset == Fallback ? 0 : Uncommon;
        char previous = ' ';
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= 0x80)
            {
                score += Likelihood(c, profile);
                bool isBroken = (char.IsUpper(c) && char.IsLower(previous))
                    || (profile.IsOtherScript && char.IsLetter(c) && char.IsAsciiLetter(previous));
                score += isBroken ? BrokenWord : 0;
                bool isLonely = profile.IsOtherScript && char.IsLetter(c) && previous < 0x80 && (i + 1 == text.Length || text[i + 1] < 0x80);
                score += isLonely ? LonelyLetter : 0;
            }

            previous = c;
        }

        return score;
    }

    private static float Likelihood(char c, Profile profile)
    {
        if (profile.Letters.TryGetValue(c, out float known))
        {
            return known;
        }

        if (profile.Letters.TryGetValue(char.ToLowerInvariant(c), out float small))
        {
            return small + Capital;
        }

        if (c is '\uFFFD' or (>= '\u0080' and <= '\u009F') or (>= '\uE000' and <= '\uF8FF'))
        {
            return Impossible;
        }

        if (c is '\u00A0' or '«' or '»' or '–' or '—' or '‘' or '’' or '“' or '”' or '„' or '…' or '•' or '©' or '°' or '§' or '€' or '£' or '·' or '®' or '™' or '×'
            or (>= '\u3000' and <= '\u3011') or (>= '\uFF01' and <= '\uFF1F'))
        {
            return Punctuation;
        }

        bool isIdeograph = c is >= '\u4E00' and <= '\u9FFF';
        bool isHangul = c is >= '\uAC00' and <= '\uD7A3';
        bool isKana = c is >= '\u3041' and <= '\u30FF';
        return profile.Script switch
        {
            WritingSystem.Chinese => isIdeograph ? Ideograph : StrangeScript,
            WritingSystem.Japanese => isIdeograph || isKana ? Ideograph : StrangeScript,
            WritingSystem.Korean => isHangul ? Ideograph : StrangeScript,
            _ => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark ? StrangeLetter : StrangeSymbol,
        };
    }

    private static Profile[] Load() =>
    [
        .. EmbeddedLines.Of("charset-letters.txt")
            .Select(line => line.Split(' '))
            .Select(columns => new Profile(columns[0], ScriptOf(columns[1]), columns[2])),
    ];

    private static WritingSystem ScriptOf(string language) => language switch
    {
        "chinese" => WritingSystem.Chinese,
        "japanese" => WritingSystem.Japanese,
        "korean" => WritingSystem.Korean,
        _ => WritingSystem.Alphabet,
    };

    private enum WritingSystem
    {
        Alphabet,
        Chinese,
        Japanese,
        Korean,
    }

    private sealed class Profile
    {
        /// <summary>The part of running text outside ASCII that the listed letters make up.</summary>
        private const double Coverage = 0.9;

        /// <summary>The rarest ideographs of the list are still far likelier than one outside it.</summary>
        private const double LogographyCoverage = 0.6;

        public Profile(string charset, WritingSystem script, string letters)
        {
            Charset = charset;
            Script = script;
            IsOtherScript = letters[0] >= '\u0370' && script == WritingSystem.Alphabet;

            // Letters fall off about exponentially with their rank, e-fold every quarter of the alphabet; a list of ideographs,
            // which is only the head of a long tail, about as one over the rank.
            double Weight(int rank) => script == WritingSystem.Alphabet ? Math.Exp(-4.0 * rank / letters.Length) : 1.0 / (rank + 10);
            double total = Enumerable.Range(0, letters.Length).Sum(Weight);
            double coverage = script == WritingSystem.Alphabet ? Coverage : LogographyCoverage;
            for (int rank = 0; rank < letters.Length; rank++)
            {
                Letters.TryAdd(letters[rank], (float)Math.Log(coverage * Weight(rank) / total));
            }
        }

        public string Charset { get; }

        public WritingSystem Script { get; }

        /// <summary>Letters of an alphabet that shares none with ASCII, so that a word has only one of both.</summary>
        public bool IsOtherScript { get; }

        public Dictionary<char, float> Letters { get; } = [];
    }
}
