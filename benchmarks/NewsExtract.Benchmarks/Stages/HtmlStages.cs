using System.Text;
using AngleSharp.Html.Dom;
using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.References;
using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;

namespace NewsExtract.Benchmarks.Stages;

/// <summary>The stages of an HTML page. The reference of most is the lean parse of the same pages.</summary>
internal static class HtmlStages
{
    public static Stage Decoding(StageInputs inputs)
    {
        byte[][] pages = [.. inputs.Html.Select(Encoding.UTF8.GetBytes)];
        return new Stage
        {
            Name = StageNames.Decoding,
            ReferenceName = "Count over the bytes",
            Reference = () => CharScan.Tags(pages),
            Work = () => pages.Sum(page => (long)PageDecoder.Decode(page).Text.Length),
            Check = () => Answers.Require(pages.Zip(inputs.Html).All(pair => PageDecoder.Decode(pair.First).Text == pair.Second), StageNames.Decoding, "a page is not the same after its bytes were decoded"),
            Units = pages.Sum(page => (double)page.Length),
            Unit = "bytes",
            Allocation = AllocationScale.OfText(inputs.Html),
        };
    }

    public static Stage Flattening(StageInputs inputs) => new()
    {
        Name = StageNames.NestingGuard,
        ReferenceName = "Count over the page",
        Reference = () => CharScan.Tags(inputs.Html),
        Work = () => inputs.Html.Sum(page => (long)Flatten(page).Length),
        Check = () => Answers.Require(inputs.Html.All(page => Flatten(page).Span.SequenceEqual(page)), StageNames.NestingGuard, "an ordinary page is changed"),
        Units = Characters(inputs),
        Unit = "characters",
        Allocation = AllocationScale.Per("page", inputs.Html.Count),
    };

    public static Stage Segmentation(StageInputs inputs)
    {
        IHtmlDocument[] documents = [.. inputs.Html.Select(Parse)];
        SegmentedPage Segment(int i) => HtmlSegmenter.Segment(documents[i], inputs.Html[i].Length, int.MaxValue, default, new PageTrail());
        return new Stage
        {
            Name = StageNames.HtmlSegmentation,
            ReferenceName = "lean parse",
            Reference = () => LeanParse.Run(inputs.Html),
            Work = () => Passes.Sum(documents.Length, i => Segment(i).Blocks.Length),
            Check = () => BlockChecks.RequireBlocks(StageNames.HtmlSegmentation, inputs, documents.Length, Segment),
            Units = Characters(inputs),
            Unit = "characters",
            Allocation = AllocationScale.OfParse,
        };
    }

    public static Stage Facts(StageInputs inputs)
    {
        PageTrail[] trails = [.. inputs.Html.Select(page => Read(page).Trail)];
        return new Stage
        {
            Name = StageNames.HtmlFacts,
            ReferenceName = "lean parse",
            Reference = () => LeanParse.Run(inputs.Html),
            Work = () => Passes.Sum(trails.Length, i => HtmlFactReader.Read(trails[i], null).Titles.Count),
            Check = () => Answers.Require(inputs.Generated.Take(inputs.Html.Count).Index().All(at => HtmlFactReader.Read(trails[at.Index], null).Title == at.Item.Article.Headline), StageNames.HtmlFacts, "a page has another headline"),
            Units = Characters(inputs),
            Unit = "characters",
            Allocation = AllocationScale.OfParse,
        };
    }

    public static Stage Classification(StageInputs inputs)
    {
        (SegmentedPage Page, PageHints Hints)[] pages = [.. inputs.Html.Select(Read).Select(read => (read.Page, HintReader.Of(HtmlFactReader.Read(read.Trail, null))))];
        return new Stage
        {
            Name = StageNames.HtmlClassification,
            ReferenceName = "lean parse",
            Reference = () => LeanParse.Run(inputs.Html),
            Work = () => Passes.Sum(pages.Length, i => BlockChecks.Classify(pages[i].Page, pages[i].Hints).Role.Length),
            Check = () => BlockChecks.RequireBody(StageNames.HtmlClassification, pages.Select(page => BlockChecks.Classify(page.Page, page.Hints))),
            Units = Characters(inputs),
            Unit = "characters",
            Allocation = AllocationScale.OfParse,
        };
    }

    public static Stage Article(StageInputs inputs)
    {
        var extractor = new ArticleExtractor();
        return new Stage
        {
            Name = StageNames.HtmlArticle,
            ReferenceName = "lean parse",
            Reference = () => LeanParse.Run(inputs.Html),
            Work = () => Passes.Sum(inputs.Html.Count, i => extractor.ExtractHtml(inputs.Html[i]).Text.Length),
            Check = () =>
            {
                Article[] articles = [.. inputs.Html.Select(page => extractor.ExtractHtml(page))];
                Answers.RequireArticles(StageNames.HtmlArticle, [.. articles.Select(article => article.Text)], inputs);
                Answers.Require(inputs.Generated.Take(inputs.Html.Count).Index().All(at => articles[at.Index].Facts.Title?.Value == at.Item.Article.Headline), StageNames.HtmlArticle, "an article has another headline");
            },
            Units = Characters(inputs),
            Unit = "characters",
            Allocation = AllocationScale.BeyondParse,
        };
    }

    private static (SegmentedPage Page, PageTrail Trail) Read(string html)
    {
        var trail = new PageTrail();
        return (HtmlSegmenter.Segment(Parse(html), html.Length, int.MaxValue, default, trail), trail);
    }

    private static IHtmlDocument Parse(string html) => LeanHtmlParser.Parse(html.AsMemory(), default);

    private static ReadOnlyMemory<char> Flatten(string page) => NestingGuard.Flatten(EmptyEndTags.Replace(page.AsMemory()), new LimitWatch(ExtractionLimits.Default));

    private static double Characters(StageInputs inputs) => inputs.Html.Sum(page => (double)page.Length);
}
