using System.Text;
using AngleSharp.Html.Dom;
using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;
using NewsExtract.Training.Blocks.Roles;
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

    public static PagePair Read(ArticlePage page, TrainingOptions options)
    {
        byte[] bytes = page.ReadHtml();
        ReadOnlyMemory<char> html = PageDecoder.Decode(bytes, ArchivedCharset.Of(bytes)).Text.AsMemory();
        using var document = LeanHtmlParser.Parse(html, default);
        var trail = new PageTrail();
        SegmentedPage blocks = HtmlSegmenter.Segment(document, html.Length, MaximumBlocks, default, trail);
        double weight = page.PageType is null ? options.NewsWeight : 1;
        PageSample htmlSample = Sample(page, blocks, HintReader.Of(HtmlFactReader.Read(trail, page.Url)), weight);
        PageSample? textSample = page.FlatText is null
            ? null
            : Sample(page, PlainTextSegmenter.Segment(page.FlatText.AsMemory(), MaximumBlocks), PageHints.None, weight);
        if (page.GoldText is not null)
        {
            htmlSample = htmlSample with { Roles = DistantRoles.OfHtml(htmlSample, page) };
            textSample = textSample is null ? null : textSample with { Roles = DistantRoles.OfText(textSample, htmlSample, htmlSample.Roles) };
        }

        return new PagePair(page, htmlSample, textSample);
    }

    /// <summary>A page whose document was changed: labels and roles of the original where blocks are the same, <paramref name="states"/> for what was put in.</summary>
    public static PageSample OfDocument(ArticlePage source, IHtmlDocument document, int length, PageSample original, IReadOnlyDictionary<string, sbyte> states)
    {
        SegmentedPage page = HtmlSegmenter.Segment(document, length, MaximumBlocks, default);
        var known = new Dictionary<string, (float Label, sbyte Role)>(StringComparer.Ordinal);
        for (int i = 0; i < original.Labels.Length; i++)
        {
            known.TryAdd(SyntheticHtml.Letters(original.Page.TextOf(original.Page.Blocks[i])), (original.Labels[i], original.Roles[i]));
        }

        float[] labels = new float[page.Blocks.Length];
        sbyte[] roles = new sbyte[page.Blocks.Length];
        for (int i = 0; i < labels.Length; i++)
        {
            string letters = SyntheticHtml.Letters(page.TextOf(page.Blocks[i]));
            (labels[i], roles[i]) = states.TryGetValue(letters, out sbyte state) ? (0, state) : known.GetValueOrDefault(letters, (0, (sbyte)-1));
        }

        return Sample(source.Domain, page, original.Hints, labels, roles, original.Weight);
    }

    /// <summary>The blocks of an HTML page as a crawler's plain text, one line a block, with the labels and roles of the blocks.</summary>
    public static PageSample Flatten(PageSample html)
    {
        List<string> lines = [.. html.Page.Blocks.Select(block => html.Page.TextOf(block).ToString())];
        List<float> labels = [.. html.Labels];
        List<sbyte> roles = [.. html.Roles];
        if (html.Hints.Title is { Length: > 0 } title)
        {
            lines.Insert(0, title);
            labels.Insert(0, 0);
            roles.Insert(0, (sbyte)RoleStates.StateOf(BlockRole.Title));
        }

        return OfLines(html.Domain, lines, labels, roles, html.Weight);
    }

    /// <summary>A page of plain text made of labelled lines.</summary>
    public static PageSample OfLines(string domain, IReadOnlyList<string> lines, IReadOnlyList<float> labels, IReadOnlyList<sbyte> roles, double weight)
    {
        var text = new StringBuilder();
        var starts = new Dictionary<int, int>();
        for (int i = 0; i < lines.Count; i++)
        {
            starts[text.Length] = i;
            text.Append(lines[i].ReplaceLineEndings(" ").Trim()).Append('\n');
        }

        // A bullet stays outside of its block and an empty line makes none, so lines are found again by where they start.
        SegmentedPage page = PlainTextSegmenter.Segment(text.ToString().AsMemory(), MaximumBlocks);
        string flat = text.ToString();
        int[] lineOf = [.. page.Blocks.Select(block => starts[flat.LastIndexOf('\n', Math.Max(0, block.Start - 1), Math.Max(0, block.Start - 1) + 1) + 1])];
        return Sample(domain, page, PageHints.None, [.. lineOf.Select(line => labels[line])], [.. lineOf.Select(line => roles[line])], weight);
    }

    private static PageSample Sample(ArticlePage source, SegmentedPage page, PageHints hints, double weight)
        => Sample(source.Domain, page, hints, source.GoldText is null ? new float[page.Blocks.Length] : GoldAlignment.Label(page, source.GoldText), [], weight);

    private static PageSample Sample(string domain, SegmentedPage page, PageHints hints, float[] labels, sbyte[] roles, double weight)
    {
        var features = new PageFeatures();
        features.Compute(page, hints, OddsTable.Empty, null);
        return new PageSample { Domain = domain, Page = page, Hints = hints, Labels = labels, Roles = roles, Shapes = features.Shapes.ToArray(), Weight = weight };
    }
}
