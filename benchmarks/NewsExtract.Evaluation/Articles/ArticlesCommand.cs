using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Gate;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Evaluation.Seeds;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Articles;

/// <summary>The command <c>articles</c>: scores the extraction of articles on the corpora.</summary>
internal sealed class ArticlesCommand(IFoldTrainer trainer, TextWriter output, TextWriter progress)
{
    private const string Embedded = "embedded";
    private const string Seeds = "seeds";

    /// <summary>Runs the command and gives the exit code.</summary>
    public int Run(ArticlesArguments arguments, CancellationToken cancellationToken)
    {
        string data = arguments.Common.LocateData();
        GateRun? gate = arguments.Common.OpenGate(key => !EntityFloors.Owns(key) && !StoryFloors.Owns(key));
        IReadOnlyList<ArticleSet> sets = ArticleCorpus.Load(data);
        ArticleExtractor embedded = new();
        ArticleReport report = new();
        List<FloorEntry> measured = [];

        Func<ArticlePage, ArticleExtractor> extractorOf = arguments.Folds is { } folds
            ? new CrossValidation(sets, folds, trainer, progress, cancellationToken).ExtractorOf
            : _ => embedded;
        Func<ArticleSet, PageInput, string> digestOf = DigestOf(sets, arguments);
        foreach (SetRun run in SetRun.OfAll(sets, new(extractorOf), progress, cancellationToken))
        {
            SetScore score = SetScore.Of(run.Set, run.Predictions);
            report.Add(run, score);
            if (arguments.Common.Out is not null)
            {
                PredictionFiles.Write(arguments.Common.Out, run);
            }

            if (arguments.Common.Gate is not null)
            {
                FloorKey key = new(run.Set.Name, SetRun.Label(run.Input), arguments.Folds is null ? Embedded : $"{arguments.Folds} folds");
                measured.Add(FloorEntry.Measured(key, digestOf(run.Set, run.Input), score.Metrics()));
            }
        }

        if (SeedCorpus.Exists(data))
        {
            measured.Add(RunSeeds(data, embedded, report, arguments.Common.Out, cancellationToken));
        }

        report.Write(output);
        return gate?.Finish(measured, output) ?? ExitCodes.Success;
    }

    // A cross-validated score also depends on the pages the models were trained on, which are those of all sets.
    private static Func<ArticleSet, PageInput, string> DigestOf(IReadOnlyList<ArticleSet> sets, ArticlesArguments arguments)
    {
        Lazy<string> all = new(() => CorpusDigest.Of(sets.Select(set => CorpusDigest.Of(set, PageInput.Html))));
        return (set, input) => arguments.Folds is null
            ? CorpusDigest.Of(set, input)
            : CorpusDigest.Of([all.Value, CorpusDigest.Of(set, input)]);
    }

    private static FloorEntry RunSeeds(string data, ArticleExtractor embedded, ArticleReport report, string? outFolder, CancellationToken cancellationToken)
    {
        IReadOnlyList<SeedPage> pages = SeedCorpus.Load(data);
        IReadOnlyList<SeedPrediction> predictions = SeedRun.Predict(pages, embedded, cancellationToken);
        SeedScore score = SeedRun.Score(predictions);
        report.Add(predictions, score);
        if (outFolder is not null)
        {
            SeedFile.Write(outFolder, predictions, SeedPair.AllOf(predictions));
        }

        return FloorEntry.Measured(
            new(Seeds, SetRun.Label(PageInput.Text), Embedded),
            CorpusDigest.Of(SeedCorpus.GoldPath(data), pages),
            [new("roles", score.Roles), new("sides", score.Sides), new("text.f1", score.TextF1), new("text.lowest", score.LowestPage), new("facts", score.Facts.Share), new("linking", score.Entities.Share)]);
    }
}
