using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.References;

namespace NewsExtract.Benchmarks.Stages;

/// <summary>From a page to an item with everything, beside the lean parse of the page and the tagging of its article.</summary>
internal static class PipelineStages
{
    public static Stage Pipeline(StageInputs inputs)
    {
        var pipeline = new NewsPipeline();
        var extractor = new ArticleExtractor();
        var tagger = new EntityTagger();
        NewsDocument[] documents = [.. inputs.Html.Select((page, i) => NewsDocument.FromHtml(page, $"page-{i}"))];
        string[] texts = [.. inputs.Html.Select(page => extractor.ExtractHtml(page).Text)];
        return new Stage
        {
            Name = StageNames.Pipeline,
            ReferenceName = "lean parse and tagging",
            Reference = () => LeanParse.Run(inputs.Html) + Passes.Sum(texts.Length, i => tagger.Tag(texts[i]).Count),
            Work = () => Passes.Sum(documents.Length, i => pipeline.Process(documents[i]).Entities.Count),
            Check = () =>
            {
                NewsItem[] items = [.. documents.Select(document => pipeline.Process(document))];
                Answers.RequireArticles(StageNames.Pipeline, [.. items.Select(item => item.Article.Text)], inputs);
                Answers.Require(items.All(item => item is { IsFailed: false, Signature: not null }), StageNames.Pipeline, "a page fails");
                Answers.Require(items.Any(item => item.Entities.Count > 0), StageNames.Pipeline, "no page names anything");
            },
            Units = documents.Length,
            Unit = "pages",
            Allocation = AllocationScale.Per("page", documents.Length),
        };
    }
}
