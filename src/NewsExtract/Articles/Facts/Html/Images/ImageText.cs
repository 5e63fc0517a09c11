namespace NewsExtract.Facts;

/// <summary>Parts what stands under a picture into its caption and the credit.</summary>
internal static class ImageText
{
    /// <summary>A longer end of a caption is no credit.</summary>
    private const int MaximumCredit = 90;

    /// <summary>Caption and credit of a text; either may be null.</summary>
    public static (string? Caption, string? Credit) Split(string text)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return (null, null);
        }

        if (text[^1] is ')' or ']' && OpenOf(text) is >= 0 and int open && text.Length - open <= MaximumCredit && IsCredit(text.AsSpan(open + 1, text.Length - open - 2)))
        {
            return (OrNull(text[..open]), WithoutWord(text[(open + 1)..^1]));
        }

        int start = StartOf(text);
        if (start >= 0 && text.Length - start <= MaximumCredit)
        {
            return (OrNull(text[..start]), WithoutWord(text[start..]));
        }

        return text.Length <= MaximumCredit && !text.EndsWith('.') && ImageWords.HasAny(text, ImageWords.CreditInside) && text.Contains('/') ? (null, text) : (text, null);
    }

    /// <summary>A credit without the word that introduces it.</summary>
    public static string? WithoutWord(string credit)
    {
        credit = credit.Trim(' ', '(', ')', '[', ']', '|', '-', '–');
        foreach (string word in ImageWords.CreditBefore)
        {
            if (Introduces(credit, 0, word, out int end))
            {
                credit = credit[end..].Trim();
                break;
            }
        }

        return OrNull(credit);
    }

    /// <summary>Where the last word begins that introduces a credit; -1 when none does.</summary>
    private static int StartOf(string text)
    {
        int best = -1;
        foreach (string word in ImageWords.CreditBefore)
        {
            // The credit closes the caption, so only its end is looked at.
            int from = Math.Max(0, text.Length - MaximumCredit);
            for (int at; (at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase)) >= 0; from = at + 1)
            {
                bool startsWord = at == 0 || !char.IsLetterOrDigit(text[at - 1]);
                if (startsWord && Introduces(text, at, word, out _) && (best < 0 || at < best))
                {
                    best = at;
                }
            }
        }

        return best;
    }

    /// <summary>Whether a word stands at an index and a colon, a slash or the name itself follows, as its kind demands.</summary>
    private static bool Introduces(string text, int at, string word, out int end)
    {
        end = at + word.Length;
        if (string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) != 0 || end >= text.Length)
        {
            return false;
        }

        // A sign like © and words with "by" stand right before the name.
        if (!char.IsLetter(word[^1]) || word.EndsWith(" by", StringComparison.Ordinal))
        {
            return true;
        }

        int colon = text[end] == ' ' && end + 1 < text.Length ? end + 1 : end;
        if (text[colon] is ':' or '：')
        {
            end = colon + 1;
            return true;
        }

        return false;
    }

    private static bool IsCredit(ReadOnlySpan<char> text)
    {
        string inner = text.ToString();
        return StartOf(inner) == 0 || ImageWords.HasAny(inner, ImageWords.CreditInside) || AgencyNames.Find(inner) is not null;
    }

    private static int OpenOf(string text) => text.LastIndexOf(text[^1] == ')' ? '(' : '[');

    private static string? OrNull(string text) => text.Trim(' ', '|', '-', '–', '•', ',') is { Length: > 0 } rest ? rest : null;
}
