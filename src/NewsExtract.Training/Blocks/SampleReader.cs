using System.Text;
using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Blocks;

/// <summary>A page of the corpus as both inputs see it.</summary>
/// <param name="Html">The page as HTML.</param>
/// <param name="Text">The page as plain text; null until a page without a flat copy has labels to carry over.</param>
/// <param name="Source">The corpus page.</param>
internal sealed record PagePair(ArticlePage Source, PageSample Html, PageSample? Text)
{
    public bool HasGold => Source.GoldText is not null;
}

/// <summary>Reads corpus pages into labelled samples.</summary>
internal static class SampleReader
{
    private const int MaximumBlocks = 50_000;
    private static readonly OddsTable NoOdds = new([], []);

    public static PagePair Read(ArticlePage page, TrainingOptions options)
    {
        byte[] bytes = page.ReadHtml();
        ReadOnlyMemory<char> html = PageDecoder.Decode(bytes, ArchivedCharset.Of(bytes)).Text.AsMemory();
        using var document = LeanHtmlParser.Parse(html, default);
        SegmentedPage blocks = HtmlSegmenter.Segment(document, html.Length, MaximumBlocks, default);
        double weight = page.PageType is null ? options.NewsWeight : 1;
        PageSample htmlSample = Sample(page, blocks, HintReader.Of(HtmlFactReader.Read(document, page.Url)), weight);
        PageSample? textSample = page.FlatText is null
            ? null
            : Sample(page, PlainTextSegmenter.Segment(page.FlatText.AsMemory(), MaximumBlocks), PageHints.None, weight);
        return new PagePair(page, htmlSample, textSample);
    }

    /// <summary>The blocks of an HTML page as a crawler's plain text, one line a block, with the labels of the blocks.</summary>
    public static PageSample Flatten(PageSample html)
    {
        var text = new StringBuilder();
        var labels = new List<float>();
        if (html.Hints.Title is { Length: > 0 } title)
        {
            text.Append(title.ReplaceLineEndings(" ")).Append('\n');
            labels.Add(0);
        }

        for (int i = 0; i < html.Page.Blocks.Length; i++)
        {
            text.Append(html.Page.TextOf(html.Page.Blocks[i]).ToString().ReplaceLineEndings(" ")).Append('\n');
            labels.Add(html.Labels[i]);
        }

        SegmentedPage page = PlainTextSegmenter.Segment(text.ToString().AsMemory(), MaximumBlocks);
        if (page.Blocks.Length != labels.Count)
        {
            // Lines that are nothing but a bullet fall away; without a one-to-one match the labels cannot be carried over.
            page = new SegmentedPage { Text = default, Blocks = [], IsHtml = false };
            labels.Clear();
        }

        return Sample(html.Domain, page, PageHints.None, [.. labels], html.Weight);
    }

    private static PageSample Sample(ArticlePage source, SegmentedPage page, PageHints hints, double weight)
        => Sample(source.Domain, page, hints, source.GoldText is null ? new float[page.Blocks.Length] : GoldAlignment.Label(page, source.GoldText), weight);

    private static PageSample Sample(string domain, SegmentedPage page, PageHints hints, float[] labels, double weight)
    {
        var features = new PageFeatures();
        features.Compute(page, hints, NoOdds, null);
        return new PageSample { Domain = domain, Page = page, Hints = hints, Labels = labels, Shapes = features.Shapes.ToArray(), Weight = weight };
    }
}
