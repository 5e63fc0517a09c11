using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Corpora.Stories;
using NewsExtract.Training.Stories;

namespace NewsExtract.Training.Titles;

/// <summary>The line of a plain text that the classifier takes for its headline.</summary>
/// <param name="Source">Where the text comes from.</param>
/// <param name="Fold">The half that is held out with it.</param>
/// <param name="Evidence">What was measured of the line.</param>
/// <param name="IsTitle">Whether it is the headline.</param>
internal sealed record TitleExample(string Source, int Fold, double[] Evidence, bool IsTitle)
{
    public const string Pages = "pages";
    public const string Headed = "articles below their headline";
    public const string Bare = "articles without it";
    public const int Folds = 5;

    /// <summary>So many of the words of both must be the same for a line to be the headline.</summary>
    private const double Same = 0.5;

    /// <summary>Every line that is taken for a headline in the pages of the article sets and in the articles of the background, with their headline above them and as they are.</summary>
    public static IReadOnlyList<TitleExample> Collect(string data, Action<string> progress, CancellationToken cancellation)
    {
        ArticlePage[] pages = [.. ArticleCorpus.Load(data).SelectMany(set => set.Pages).Where(page => page is { FlatText: not null, Title: not null })];
        DomainFolds folds = new(pages.Select(page => page.Domain), Folds);
        progress($"reading {pages.Length} pages");
        List<TitleExample> examples = [.. Parallel(pages, cancellation).SelectMany(page => Read(Pages, folds.FoldOf(page.Domain), page.FlatText!, page.Title!))];
        StoryRecord[] articles = [.. StoryReader.Documents(StoryCorpora.PathOf(data, StoryCorpora.BackgroundSet, "docs.jsonl.gz")).Select(document => document.Record).Where(article => article.Title is { Length: > 0 } && article.Text.Length > 0)];
        progress($"reading {articles.Length} articles, twice");
        examples.AddRange(Parallel(articles.Select((article, i) => (article, i)), cancellation).SelectMany(entry => OfArticle(entry.article, entry.i % Folds)));
        return examples;
    }

    private static ParallelQuery<T> Parallel<T>(IEnumerable<T> items, CancellationToken cancellation) => items.AsParallel().AsOrdered().WithCancellation(cancellation);

    private static IEnumerable<TitleExample> OfArticle(StoryRecord article, int fold)
        => Read(Headed, fold, $"{article.Title}\n\n{article.Text}", article.Title!).Concat(Read(Bare, fold, article.Text, article.Title!));

    private static IEnumerable<TitleExample> Read(string source, int fold, string text, string title)
    {
        SegmentedPage page = PlainTextSegmenter.Segment(text.AsMemory(), ExtractionLimits.Default.Blocks);
        BlockLabels labels = BlockClassifier.Classify(page, PageHints.None, ArticleModel.Embedded.Blocks, ArticleOptions.Default.Focus, CancellationToken.None);
        Block[] blocks = ArticleAssembler.BlocksOf(page, labels, CancellationToken.None);
        int first = PageOutline.TextStart(blocks, 0);
        int line = TitleFinder.Find(blocks, first);
        if (line >= 0 && blocks[line].Role == BlockRole.Title)
        {
            yield return new TitleExample(source, fold, TitleEvidence.Of(blocks, line, first), Likeness(blocks[line].Text, title) >= Same);
        }
    }

    /// <summary>Share of the words of the longer line that both have.</summary>
    private static double Likeness(string a, string b)
    {
        HashSet<string> first = Words(a);
        HashSet<string> second = Words(b);
        return first.Count(second.Contains) / (double)Math.Max(1, Math.Max(first.Count, second.Count));
    }

    private static HashSet<string> Words(string line)
        => [.. new string([.. line.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
