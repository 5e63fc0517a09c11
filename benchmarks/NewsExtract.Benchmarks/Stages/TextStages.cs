using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.References;
using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;

namespace NewsExtract.Benchmarks.Stages;

/// <summary>The stages of a page of plain text. The reference of most is one pass over it that splits it into words and hashes each.</summary>
internal static class TextStages
{
    /// <summary>Segmentation once more, beside a scan for line ends: it should not cost much more.</summary>
    public static Stage LineScan(StageInputs inputs)
        => Segmentation(inputs) with { Name = StageNames.LineScan, ReferenceName = "IndexOfAny of line ends", Reference = () => CharScan.Lines(inputs.Flat) };

    public static Stage Segmentation(StageInputs inputs)
    {
        SegmentedPage Segment(int i) => PlainTextSegmenter.Segment(inputs.Flat[i].AsMemory(), int.MaxValue);
        return OverPages(inputs) with
        {
            Name = StageNames.TextSegmentation,
            Work = () => Passes.Sum(inputs.Flat.Count, i => Segment(i).Blocks.Length),
            Check = () => BlockChecks.RequireBlocks(StageNames.TextSegmentation, inputs, inputs.Flat.Count, Segment),
            Allocation = AllocationScale.OfText(inputs.Flat),
        };
    }

    public static Stage Classification(StageInputs inputs)
    {
        SegmentedPage[] pages = Segmented(inputs);
        return OverPages(inputs) with
        {
            Name = StageNames.TextClassification,
            Work = () => Passes.Sum(pages.Length, i => BlockChecks.Classify(pages[i], PageHints.None).Role.Length),
            Check = () => BlockChecks.RequireBody(StageNames.TextClassification, pages.Select(page => BlockChecks.Classify(page, PageHints.None))),
        };
    }

    /// <summary>What the text tells the reader of itself, and the making of the article.</summary>
    public static Stage Assembly(StageInputs inputs)
    {
        SegmentedPage[] pages = Segmented(inputs);
        BlockLabels[] labels = [.. pages.Select(page => BlockChecks.Classify(page, PageHints.None))];
        var facts = new PageFacts();
        Article Assemble(int i) => ArticleAssembler.Assemble(pages[i], labels[i], facts, ExtractionHints.None, new LimitWatch(ExtractionLimits.Default), ArticleOptions.Default);
        return OverPages(inputs) with
        {
            Name = StageNames.TextAssembly,
            Work = () => Passes.Sum(pages.Length, i => Assemble(i).Text.Length),
            Check = () => Require(StageNames.TextAssembly, inputs, [.. Enumerable.Range(0, pages.Length).Select(Assemble)]),
        };
    }

    public static Stage Article(StageInputs inputs)
    {
        var extractor = new ArticleExtractor();
        return OverPages(inputs) with
        {
            Name = StageNames.TextArticle,
            Work = () => Passes.Sum(inputs.Flat.Count, i => extractor.ExtractPlainText(inputs.Flat[i]).Text.Length),
            Check = () => Require(StageNames.TextArticle, inputs, [.. inputs.Flat.Select(page => extractor.ExtractPlainText(page))]),
        };
    }

    private static void Require(string stage, StageInputs inputs, Article[] articles)
    {
        Answers.RequireArticles(stage, [.. articles.Select(article => article.Text)], inputs);
        int titles = inputs.Generated.Index().Count(at => articles[at.Index].Title == at.Item.Article.Headline);
        Answers.Require(titles * 2 >= inputs.Generated.Count, stage, $"of {inputs.Generated.Count} headlines it finds {titles}; the first is '{articles[0].Title}'");
    }

    private static SegmentedPage[] Segmented(StageInputs inputs) => [.. inputs.Flat.Select(page => PlainTextSegmenter.Segment(page.AsMemory(), int.MaxValue))];

    private static Stage OverPages(StageInputs inputs) => new()
    {
        Name = "",
        ReferenceName = "split and hash",
        Reference = () => WordPass.Run(inputs.Flat),
        Work = () => 0,
        Check = () => { },
        Units = inputs.Flat.Sum(page => (double)page.Length),
        Unit = "characters",
        Allocation = AllocationScale.OfText(inputs.Generated.Count > 0 ? inputs.Generated.Take(inputs.Flat.Count).Select(page => page.Article.Text) : inputs.Articles),
    };
}
