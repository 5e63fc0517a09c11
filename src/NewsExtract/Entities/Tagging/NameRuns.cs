using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// Runs of capitalised words within sentences: a narrow one of names and hyphens alone, and a wide one that goes on over "of", "the" and the like
/// between two names ("Bank of England"). Not thread-safe.
/// </summary>
internal sealed class NameRuns
{
    private static readonly uint[] Connectors = [.. new[] { "of", "the", "for", "and", "&", "de", "la", "du", "al", "bin", "'s", "'", "-", "/", "on" }.Select(word => WordForm.HashOf(word)).Order()];
    private static readonly uint Hyphen = WordForm.HashOf("-");

    private const int MostConnectors = 2;

    /// <summary>First token of the narrow run a token is in; -1 outside of all.</summary>
    public int[] Starts { get; private set; } = [];

    /// <summary>Token behind the last of the narrow run.</summary>
    public int[] Ends { get; private set; } = [];

    /// <summary>First token of the wide run; -1 outside of all.</summary>
    public int[] WideStarts { get; private set; } = [];

    public int[] WideEnds { get; private set; } = [];

    public void Fill(DocumentTokens document)
    {
        int count = document.Tokens.Count;
        if (Starts.Length < count)
        {
            int size = Math.Max(count, 1024);
            Starts = new int[size];
            Ends = new int[size];
            WideStarts = new int[size];
            WideEnds = new int[size];
        }

        Starts.AsSpan(0, count).Fill(-1);
        WideStarts.AsSpan(0, count).Fill(-1);
        TokenList tokens = document.Tokens;
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int end = tokens.SentenceEnd(sentence);
            Mark(document, tokens.SentenceStart(sentence), end, isWide: false, Starts, Ends);
            Mark(document, tokens.SentenceStart(sentence), end, isWide: true, WideStarts, WideEnds);
        }
    }

    public static bool IsName(WordCase writing) => writing is WordCase.Capitalized or WordCase.Upper or WordCase.Initial or WordCase.Mixed;

    private static void Mark(DocumentTokens document, int start, int end, bool isWide, int[] starts, int[] ends)
    {
        for (int i = start; i < end; i++)
        {
            if (!IsName(document.Cases[i]))
            {
                continue;
            }

            int last = i;
            for (int next = i + 1; next < end && next - last <= MostConnectors + 1; next++)
            {
                if (IsName(document.Cases[next]))
                {
                    last = next;
                }
                else if (!Connects(document.Forms[next].Word, isWide))
                {
                    break;
                }
            }

            for (int inner = i; inner <= last; inner++)
            {
                starts[inner] = i;
                ends[inner] = last + 1;
            }

            i = last;
        }
    }

    private static bool Connects(uint word, bool isWide) => isWide ? Array.BinarySearch(Connectors, word) >= 0 : word == Hyphen;
}
