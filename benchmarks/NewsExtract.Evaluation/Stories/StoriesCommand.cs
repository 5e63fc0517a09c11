using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Gate;
using NewsExtract.Evaluation.Seeds;
using NewsExtract.Evaluation.Stories.Corpora;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Stories;

/// <summary>The command <c>stories</c>: scores which articles the library takes for one story, and which for copies.</summary>
/// <param name="openEngines">Makes what is scored.</param>
/// <param name="output">Where the tables go.</param>
/// <param name="progress">Where it says how far it is.</param>
internal sealed class StoriesCommand(Func<StoryEngines> openEngines, TextWriter output, TextWriter progress)
{
    private readonly StoryReport _report = new();
    private readonly List<FloorEntry> _measured = [];

    /// <summary>Runs the command and gives the exit code.</summary>
    /// <exception cref="CorpusException">There are no corpora, or one cannot be read.</exception>
    public int Run(StoriesArguments arguments, CancellationToken cancellationToken)
    {
        string data = arguments.Common.LocateData();
        GateRun? gate = arguments.Common.OpenGate(StoryFloors.Owns);
        StoryCorpus corpus = StoryCorpus.Load(data);
        foreach (string line in corpus.PassedOver)
        {
            _report.Add(line);
        }

        StoryEngines engines = openEngines();
        foreach (StoryDocumentSet set in corpus.DocumentSets)
        {
            foreach (DateUse dates in DateUses.Runs(arguments.Dates, set.HasDates))
            {
                Add(DocumentRun.Of(set, dates, arguments.ExtractsPages, engines, progress, cancellationToken), arguments.Common);
            }
        }

        foreach (StoryPairSet set in corpus.PairSets)
        {
            foreach (DateUse dates in DateUses.Runs(arguments.Dates, set.HasDates))
            {
                Add(PairRun.Of(set, dates, engines, progress, cancellationToken), arguments.Common);
            }
        }

        if (SeedCorpus.Exists(data))
        {
            AddSeeds(data, arguments.Common, cancellationToken);
        }

        _report.Write(output);
        return gate?.Finish(_measured, output) ?? ExitCodes.Success;
    }

    private void Add(DocumentRun run, CommonArguments arguments)
    {
        DocumentScore score = DocumentScore.Of(run);
        _report.Add(run, score);
        if (arguments.Out is not null)
        {
            StoryFiles.Write(arguments.Out, run);
        }

        if (arguments.Gate is not null)
        {
            Measure(StoryFloors.KeyOf(run), CorpusDigest.OfPacked([run.Set.Path]), score.Metrics());
        }
    }

    private void Add(PairRun run, CommonArguments arguments)
    {
        _report.Add(run);
        if (arguments.Out is not null)
        {
            StoryFiles.Write(arguments.Out, run);
        }

        if (arguments.Gate is not null)
        {
            Measure(StoryFloors.KeyOf(run), CorpusDigest.OfPacked([run.Set.Path]), run.Metrics());
        }
    }

    // The very file that the command `articles` writes, so that it does not matter which of the two ran last.
    private void AddSeeds(string data, CommonArguments arguments, CancellationToken cancellationToken)
    {
        IReadOnlyList<SeedPage> pages = SeedCorpus.Load(data);
        IReadOnlyList<SeedPrediction> predictions = SeedRun.Predict(pages, new ArticleExtractor(), cancellationToken);
        IReadOnlyList<SeedPair> pairs = SeedPair.AllOf(predictions);
        _report.Add(pairs);
        if (arguments.Out is not null)
        {
            SeedFile.Write(arguments.Out, predictions, pairs);
        }

        if (pairs.Count > 0)
        {
            Measure(StoryFloors.Seeds, CorpusDigest.Of(SeedCorpus.GoldPath(data), pages),
                [new("gap", SeedPair.GapOf(pairs)), new("relations", pairs.Count(pair => pair.IsRelationRight) / (double)pairs.Count)]);
        }
    }

    // What cannot be measured, such as an area where all pairs are of one kind, is no floor.
    private void Measure(FloorKey key, string digest, IEnumerable<KeyValuePair<string, double>> metrics)
        => _measured.Add(FloorEntry.Measured(key, digest, metrics.Where(metric => !double.IsNaN(metric.Value))));
}
