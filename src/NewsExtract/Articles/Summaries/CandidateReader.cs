using NewsExtract.Text;

namespace NewsExtract.Summaries;

/// <summary>Finds the sentences of an article that can stand alone, and measures them.</summary>
internal static class CandidateReader
{
    /// <summary>Sentences that are looked at; what matters stands before.</summary>
    public const int MaximumSentences = 400;

    private const int FewestWords = 5;
    private const int FullLength = 20;
    private const int LongLength = 30;
    private const double EarlyRank = 3;

    /// <summary>How many of a report's first paragraphs may begin with a dateline.</summary>
    private const int DatelineBlocks = 2;

    public static List<SummaryCandidate> Read(Article article)
    {
        var openers = new SentenceOpeners(article.Language ?? LanguageDetector.Detect(article.Text, out _));
        uint[] title = ContentWords.Of(article.Title);
        var candidates = new List<SummaryCandidate>();
        var all = new List<uint[]>();
        int blocks = 0;
        foreach (Block block in article.KeptBlocks)
        {
            if (!IsProse(block) || all.Count >= MaximumSentences)
            {
                continue;
            }

            bool mayHaveDateline = blocks++ < DatelineBlocks;
            bool isFirst = true;
            char quote = '\0';
            foreach (TextSpan sentence in SentenceSplitter.Split(block.Text))
            {
                if (all.Count >= MaximumSentences)
                {
                    break;
                }

                ReadOnlySpan<char> text = sentence.Of(block.Text);
                int skip = isFirst && mayHaveDateline ? LeadTrim.DatelineLength(text) : 0;
                text = text[skip..];
                var scan = QuoteScan.Read(text, ref quote);
                uint[] words = ContentWords.Of(text);
                if (scan.Words >= FewestWords && EndsWhole(text) && !scan.LacksSpeaker && !openers.Leans(text))
                {
                    var span = new TextSpan(block.ArticleSpan!.Value.Start + sentence.Start + skip, text.Length);
                    candidates.Add(new SummaryCandidate(span, words, Measure(text, scan, words, title, all.Count, isFirst), block.Role == BlockRole.Standfirst));
                }

                all.Add(words);
                isFirst = false;
            }
        }

        Centrality(candidates, all);
        return candidates;
    }

    /// <summary>Captions, lists, bylines and the heads of live posts do not sum up; a block quotation does not say who speaks.</summary>
    private static bool IsProse(Block block)
        => block.Role is BlockRole.Body or BlockRole.Standfirst && block.Kind is BlockKind.Paragraph or BlockKind.Preformatted;

    /// <summary>True when the sentence ends with a mark, or in a script that has none.</summary>
    private static bool EndsWhole(ReadOnlySpan<char> text)
    {
        int end = text.Length - 1;
        while (end > 0 && (SentenceMarks.IsCloser(text[end]) || CharClasses.IsSpace(text[end])))
        {
            end--;
        }

        bool isCut = text[end] == '…' || (end >= 2 && text[end] == '.' && text[end - 1] == '.');
        return !isCut && (SentenceMarks.IsMark(text[end]) || text[end] is >= '\u0E00' and <= '\u0EFF');
    }

    private static double[] Measure(ReadOnlySpan<char> text, QuoteScan scan, uint[] words, uint[] title, int rank, bool opensParagraph)
    {
        double[] features = new double[Enum.GetValues<SummaryFeature>().Length];
        features[(int)SummaryFeature.First] = rank == 0 ? 1 : 0;
        features[(int)SummaryFeature.Second] = rank == 1 ? 1 : 0;
        features[(int)SummaryFeature.Early] = EarlyRank / (EarlyRank + rank);
        features[(int)SummaryFeature.OpensParagraph] = opensParagraph ? 1 : 0;
        features[(int)SummaryFeature.TitleOverlap] = title.Length == 0 ? 0 : (double)ContentWords.Shared(words, title) / title.Length;
        features[(int)SummaryFeature.Names] = Math.Min(1, (double)CountCapitalised(text) / scan.Words);
        features[(int)SummaryFeature.Number] = HasDigit(text) ? 1 : 0;
        features[(int)SummaryFeature.Length] = Math.Min(1, (double)scan.Words / FullLength);
        features[(int)SummaryFeature.Excess] = Math.Clamp((double)(scan.Words - LongLength) / LongLength, 0, 1);
        features[(int)SummaryFeature.Question] = text.TrimEnd("\"”’»)").EndsWith("?") || text[^1] is '？' or '؟' ? 1 : 0;
        features[(int)SummaryFeature.Quoted] = (double)scan.Quoted / scan.Words;
        return features;
    }

    private static int CountCapitalised(ReadOnlySpan<char> text)
    {
        int count = 0;
        for (int i = 1; i < text.Length; i++)
        {
            bool isFirst = (CharClasses.Of(text[i - 1]) & CharClass.WordPart) == 0;
            count += isFirst && (CharClasses.Of(text[i]) & CharClass.Upper) != 0 ? 1 : 0;
        }

        return count;
    }

    private static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if ((CharClasses.Of(c) & CharClass.Digit) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A sentence is central when its words are in many sentences; words of one sentence only count nothing. The most central one has 1.</summary>
    private static void Centrality(List<SummaryCandidate> candidates, List<uint[]> all)
    {
        var counts = new Dictionary<uint, int>();
        foreach (uint[] words in all)
        {
            foreach (uint word in words)
            {
                counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }

        double highest = 0;
        foreach (SummaryCandidate candidate in candidates)
        {
            double sum = 0;
            foreach (uint word in candidate.Words)
            {
                sum += Math.Log(counts[word]);
            }

            double value = sum / Math.Sqrt(candidate.Words.Length + 1);
            candidate.Features[(int)SummaryFeature.Centrality] = value;
            highest = Math.Max(highest, value);
        }

        foreach (SummaryCandidate candidate in candidates)
        {
            candidate.Features[(int)SummaryFeature.Centrality] /= highest > 0 ? highest : 1;
        }
    }
}
