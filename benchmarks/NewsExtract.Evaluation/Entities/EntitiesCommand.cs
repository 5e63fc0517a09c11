using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Entities.Corpora;
using NewsExtract.Evaluation.Entities.Linking;
using NewsExtract.Evaluation.Entities.Tagging;
using NewsExtract.Evaluation.Gate;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Entities;

/// <summary>The command <c>entities</c>: scores the mentions and entities that the library finds on the corpora.</summary>
/// <param name="openEngines">Makes what is scored.</param>
/// <param name="output">Where the tables go.</param>
/// <param name="progress">Where it says how far it is.</param>
internal sealed class EntitiesCommand(Func<EntityAccuracy, EntityEngines> openEngines, TextWriter output, TextWriter progress)
{
    private readonly LabelMap _labels = LabelMap.Load();
    private readonly EntityReport _report = new();
    private readonly List<FloorEntry> _measured = [];

    /// <summary>Runs the command and gives the exit code.</summary>
    /// <exception cref="CorpusException">There are no corpora, or one cannot be read.</exception>
    public int Run(EntitiesArguments arguments, CancellationToken cancellationToken)
    {
        string data = arguments.Common.LocateData();
        GateRun? gate = arguments.Common.OpenGate(key => EntityFloors.Owns(key, arguments.Accuracy));
        EntityEngines engines = openEngines(arguments.Accuracy);
        int sets = 0;
        foreach (ConllSet set in ConllSet.Find(data, arguments.Split))
        {
            RunSet(set, engines, arguments, cancellationToken);
            sets++;
        }

        foreach (LinkingSet set in LinkingSet.Find(data, _labels))
        {
            RunSet(set, engines, arguments, cancellationToken);
            sets++;
        }

        if (sets == 0)
        {
            throw new CorpusException($"No corpora: there is no entities/<set>/{arguments.Split}.conll.gz or entities/<set>/*.jsonl.gz in '{data}'.");
        }

        _report.Write(output);
        return gate?.Finish(_measured, output) ?? ExitCodes.Success;
    }

    private void RunSet(ConllSet set, EntityEngines engines, EntitiesArguments arguments, CancellationToken cancellationToken)
    {
        List<KeyValuePair<string, double>> metrics = [];
        foreach (TextCase textCase in Enum.GetValues<TextCase>())
        {
            progress.WriteLine($"{set.Name} {set.Split}, {textCase.Label()}");
            ConllRun run = ConllRun.Of(set, textCase, engines.Tagger, cancellationToken);
            ConllScore score = ConllScore.Of(run, _labels);
            _report.Add(run, score);
            metrics.AddRange(score.Metrics(textCase));
            if (textCase == TextCase.AsIs && arguments.Common.Out is not null)
            {
                EntityFiles.Write(arguments.Common.Out, run);
            }
        }

        if (arguments.Common.Gate is not null)
        {
            _measured.Add(FloorEntry.Measured(EntityFloors.KeyOf(set, arguments.Accuracy), CorpusDigest.OfPacked(set.Paths), metrics));
        }
    }

    private void RunSet(LinkingSet set, EntityEngines engines, EntitiesArguments arguments, CancellationToken cancellationToken)
    {
        progress.WriteLine(set.Name);
        LinkingRun run = LinkingRun.Of(set, engines, cancellationToken);
        LinkingScore score = LinkingScore.Of(run);
        _report.Add(run, score);
        if (arguments.Common.Out is not null)
        {
            EntityFiles.Write(arguments.Common.Out, run);
        }

        if (arguments.Common.Gate is not null)
        {
            _measured.Add(FloorEntry.Measured(EntityFloors.KeyOf(set, arguments.Accuracy), CorpusDigest.OfPacked([set.Path]), score.Metrics()));
        }
    }
}
