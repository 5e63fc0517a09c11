using NewsExtract.Text.Tokens;

namespace NewsExtract.Tests.Entities.Tagging;

/// <summary>Tokens of a text made in the plainest way: split at blanks and around signs other than hyphens and full stops; a line is a sentence.</summary>
internal static class SampleTokens
{
    public static TokenList Of(string text)
    {
        TokenList tokens = new();
        int start = 0;
        tokens.StartSentence();
        for (int i = 0; i <= text.Length; i++)
        {
            bool ends = i == text.Length || text[i] is ' ' or '\n' || (i > start && IsSign(text[i]) != IsSign(text[i - 1]));
            if (ends && i > start)
            {
                tokens.Add(start, i - start);
            }

            if (ends)
            {
                start = i < text.Length && text[i] is ' ' or '\n' ? i + 1 : i;
            }

            if (i < text.Length && text[i] == '\n')
            {
                tokens.StartSentence();
            }
        }

        return tokens;
    }

    private static bool IsSign(char c) => !char.IsLetterOrDigit(c) && c is not ('-' or '.');
}
