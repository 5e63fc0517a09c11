using NewsExtract.Summaries;
using NewsExtract.Text;

namespace NewsExtract.Quality;

/// <summary>Measures how well an extraction seems to have gone, from the article and the blocks of its page. Linear in the length of the page.</summary>
internal static class QualityMeter
{
    /// <summary>Least weight of a block, as in the selection of blocks: one without words counts for something, too.</summary>
    private const double LeastWeight = 0.5;

    /// <summary>A block of fewer words is a fragment, whatever it ends with.</summary>
    private const int FewestWordsOfProse = 8;

    /// <summary>What the headline speaks of comes up in the first so many characters.</summary>
    private const int OpeningLength = 3000;

    private const double CutInput = 0.5;
    private const double Paywalled = 0.5;
    private const double EndsInEllipsis = 0.5;
    private const double EndsWithoutMark = 0.8;

    /// <summary>Agreement when there is nothing to compare.</summary>
    private const double NothingToCompare = 0.5;

    /// <summary>Everything at its worst: the quality of an article without text.</summary>
    private static readonly ArticleQuality s_none = new() { Score = 0, ArticleShare = 0, Prose = 0, Completeness = 0, Distinctness = 0, Agreement = 0, Certainty = 0 };

    public static ArticleQuality Measure(Article article)
    {
        double all = 0;
        double kept = 0;
        double prose = 0;
        double repeated = 0;
        double hits = 0;
        double keptWeight = 0;
        double expected = 0;
        Block? last = null;
        foreach (Block block in article.Blocks)
        {
            int words = WordCount.Of(block.Text);
            double weight = Math.Max(LeastWeight, words);
            all += words;
            expected += block.ArticleProbability * weight;
            repeated += block.IsRepeat ? words : 0;
            if (block.IsKept)
            {
                kept += words;
                keptWeight += weight;
                hits += block.ArticleProbability * weight;
                prose += words >= FewestWordsOfProse && EndsLikeSentence(block.Text) ? words : 0;
                last = block.Role is BlockRole.Body or BlockRole.Quote or BlockRole.ListItem ? block : last;
            }
        }

        if (kept == 0)
        {
            return s_none;
        }

        var quality = new ArticleQuality
        {
            Score = 0,
            ArticleShare = kept / all,
            Prose = prose / kept,
            Completeness = Completeness(article, last?.Text ?? ""),
            Distinctness = kept / (kept + repeated),
            Agreement = Agreement(article),
            Certainty = Math.Min(1, 2 * hits / (keptWeight + expected)),
        };
        return quality with { Score = QualityModel.Embedded.Score(quality) };
    }

    private static double Completeness(Article article, string last)
    {
        double cut = article.Status == ExtractionStatus.Truncated ? CutInput : 1;
        double closed = article.Facts.Access?.Value == ArticleAccess.Paywalled ? Paywalled : 1;
        ReadOnlySpan<char> end = WithoutClosers(last);
        double ending = end.EndsWith("…") || end.EndsWith("...") ? EndsInEllipsis : EndsLikeSentence(end) ? 1 : EndsWithoutMark;
        return cut * closed * ending;
    }

    /// <summary>Whether the text soon speaks of what the headline says, and how sure the facts are that several sources give.</summary>
    private static double Agreement(Article article)
    {
        double sum = 0;
        int parts = 0;
        uint[] title = ContentWords.Of(article.Title);
        if (title.Length > 0)
        {
            sum += (double)ContentWords.Shared(title, ContentWords.Of(article.Text.AsSpan(0, Math.Min(article.Text.Length, OpeningLength)))) / title.Length;
            parts++;
        }

        ArticleFacts facts = article.Facts;
        foreach (double? confidence in (ReadOnlySpan<double?>)[facts.Title?.Confidence, facts.Authors?.Confidence, facts.Published?.Confidence])
        {
            sum += confidence ?? 0;
            parts += confidence is null ? 0 : 1;
        }

        return parts == 0 ? NothingToCompare : Math.Clamp(sum / parts, 0, 1);
    }

    private static bool EndsLikeSentence(ReadOnlySpan<char> text)
    {
        text = WithoutClosers(text);
        return text.Length > 0 && SentenceMarks.IsMark(text[^1]);
    }

    private static ReadOnlySpan<char> WithoutClosers(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && (SentenceMarks.IsCloser(text[end - 1]) || CharClasses.IsSpace(text[end - 1])))
        {
            end--;
        }

        return text[..end];
    }
}
