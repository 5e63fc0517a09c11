using System.Text;
using NewsExtract.Summaries;
using NewsExtract.Text;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Training.Summaries;

/// <summary>A page whose gold has a summary, as an article that the summary was taken out of.</summary>
/// <param name="Page">The page.</param>
/// <param name="Gold">The summary.</param>
/// <param name="Article">The gold text without it, one block a paragraph.</param>
/// <param name="LeadTwo">Its first two sentences: the baseline.</param>
internal sealed record SummaryPage(ArticlePage Page, string Gold, Article Article, string LeadTwo)
{
    /// <summary>The sentences that may be picked; they do not depend on weights.</summary>
    public List<SummaryCandidate> Candidates { get; } = CandidateReader.Read(Article);

    /// <summary>A sentence that says this much of itself in the words of the summary is the summary, not a report of it.</summary>
    private const double CopyF1 = 0.9;

    /// <summary>The pages of <paramref name="sets"/> that have a summary and a text beside it.</summary>
    public static SummaryPage[] Read(IEnumerable<ArticleSet> sets)
        => [.. sets.SelectMany(set => set.Pages).Where(page => page.Summary is not null && page.GoldText is not null).Select(Read).OfType<SummaryPage>()];

    /// <summary>ROUGE-1 of picked sentences.</summary>
    public double Score(IEnumerable<string> sentences) => RougeOne.F1(Gold, string.Join(' ', sentences));

    private static SummaryPage? Read(ArticlePage page)
    {
        string summary = page.Summary!;
        HashSet<string> hidden = [.. Sentences(summary).Select(Key)];
        hidden.Add(Key(summary));
        List<string> paragraphs = [];
        List<string> lead = [];
        foreach (string line in page.GoldText!.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (hidden.Contains(Key(line)) || RougeOne.F1(summary, line) >= CopyF1)
            {
                continue;
            }

            string[] rest = [.. Sentences(line).Where(sentence => !hidden.Contains(Key(sentence)))];
            if (rest.Length > 0)
            {
                paragraphs.Add(string.Join(' ', rest));
                lead.AddRange(rest);
            }
        }

        return paragraphs.Count == 0 || hidden.All(key => key.Length == 0)
            ? null
            : new(page, summary, MakeArticle(page, paragraphs), string.Join(' ', lead.Take(2)));
    }

    private static Article MakeArticle(ArticlePage page, List<string> paragraphs)
    {
        StringBuilder text = new();
        List<Block> blocks = [];
        foreach (string paragraph in paragraphs)
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            blocks.Add(new Block
            {
                Order = blocks.Count,
                Text = paragraph,
                Kind = BlockKind.Paragraph,
                Role = BlockRole.Body,
                Probability = 1,
                ArticleProbability = 1,
                ArticleSpan = new TextSpan(text.Length, paragraph.Length),
            });
            text.Append(paragraph);
        }

        return new Article
        {
            Text = text.ToString(),
            Blocks = blocks,
            Status = ExtractionStatus.Complete,
            Facts = new ArticleFacts { Title = page.Title is null ? null : new(page.Title, FactSource.Caller, 1) },
        };
    }

    private static List<string> Sentences(string text)
    {
        List<string> sentences = [];
        foreach (TextSpan span in SentenceSplitter.Split(text))
        {
            sentences.Add(span.Of(text).ToString());
        }

        return sentences;
    }

    private static string Key(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
