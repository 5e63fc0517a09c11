using FluentAssertions;
using NewsExtract.Evaluation.Articles;
using NewsExtract.Training.Corpora;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Articles;

public sealed class CrossValidationTests
{
    [Fact]
    public void No_page_is_predicted_by_a_model_that_has_seen_its_site()
    {
        // Two sets with the same sites: a site must be kept out through either.
        ArticleSet[] sets = [.. "ab".Select(name => Set(name.ToString()))];
        Recorder trainer = new();

        CrossValidation folds = new(sets, 5, trainer, TextWriter.Null, CancellationToken.None);

        trainer.SeenBy.Should().HaveCount(5);
        foreach (ArticlePage page in sets.SelectMany(set => set.Pages))
        {
            trainer.SeenBy[folds.ExtractorOf(page)].Should().NotContain(page.Domain).And.HaveCountGreaterThan(10);
        }
    }

    private static ArticleSet Set(string name) => new(name, "", null,
        [.. Enumerable.Range(0, 20).Select(number => new ArticlePage { Id = $"{number}", SetName = name, Url = "", Domain = $"site{number}.example", HtmlPath = "" })]);

    private sealed class Recorder : IFoldTrainer
    {
        public Dictionary<ArticleExtractor, HashSet<string>> SeenBy { get; } = [];

        public ArticleExtractor Train(IReadOnlyList<ArticlePage> trainingPages, CancellationToken cancellationToken)
        {
            ArticleExtractor extractor = new();
            SeenBy.Add(extractor, [.. trainingPages.Select(page => page.Domain)]);
            return extractor;
        }
    }
}
