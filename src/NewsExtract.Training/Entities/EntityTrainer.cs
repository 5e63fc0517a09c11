using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>
/// Trains the whole tagger: lexicon, chain and the rounding to 8 bits; confidences are fitted on documents that a chain of the rest has not seen. The same
/// data, options and seed give the same model.
/// </summary>
internal sealed class EntityTrainer(string data, EntityTrainingOptions options, Action<string> progress, CancellationToken cancellation)
{
    private readonly Lexicon _lexicon = new LexiconBuilder().AddFolder(data, options.ClusteredWords).AddCases(data).AddKnownNames().AddNameLists().Build();
    private readonly ConllDocument[][] _documents = [.. options.Parts.Select(part => EntityCorpus.Read(data, part).ToArray())];
    private readonly OpenLabels[] _maps = [.. options.Parts.Select(part => OpenLabels.Of(part.Set))];

    public TaggerModel Train()
    {
        progress($"without one document in {options.HeldOutEvery} of the main corpus");
        (ChainTrainer partial, FeatureRows rows, _) = TrainChain((part, number) => part > 0 || !IsHeldOut(number));
        ConfidenceCurve confidence = ConfidenceFit.Fit(SampleJudge.Judge(HeldOut(rows), partial.Weights, partial.Transitions));

        progress("on everything");
        (ChainTrainer whole, rows, HashSet<uint> ownFeatures) = TrainChain((_, _) => true);
        EmissionTable emissions = WeightRounding.Round(rows.Hashes, whole.Weights, ownFeatures.Contains, options.WeightStep, options.SmallestWeight);
        progress(FormattableString.Invariant($"{emissions.Features().Length:N0} features kept of {rows.Hashes.Length:N0}"));
        return new TaggerModel(_lexicon, emissions, whole.Transitions, confidence);
    }

    private (ChainTrainer Trainer, FeatureRows Rows, HashSet<uint> OwnFeatures) TrainChain(Func<int, int, bool> isUsed)
    {
        var maker = new SampleMaker(_lexicon);
        List<TaggedSample> samples = Samples(maker, isUsed);
        FeatureRows rows = FeatureRows.Number(samples, options.Chain.FewestOccurrences);
        var trainer = new ChainTrainer(samples, rows, options.Chain);
        trainer.Run(progress, cancellation);
        return (trainer, rows, maker.OwnFeatures);
    }

    private bool IsHeldOut(int number) => number % options.HeldOutEvery == 0;

    private List<TaggedSample> HeldOut(FeatureRows rows)
    {
        var maker = new SampleMaker(_lexicon);
        List<TaggedSample> samples = [.. _documents[0].Where((_, number) => IsHeldOut(number)).SelectMany(document => maker.Make(document, _maps[0], 1, 0))];
        rows.Number(samples);
        return samples;
    }

    private List<TaggedSample> Samples(SampleMaker maker, Func<int, int, bool> isUsed)
    {
        List<TaggedSample> samples = [];
        for (int part = 0; part < options.Parts.Count; part++)
        {
            float weight = (float)options.Parts[part].Weight;
            uint own = options.Parts[part].HasOwnFeatures ? (uint)part + 1 : 0;
            for (int number = 0; number < _documents[part].Length; number++)
            {
                if (isUsed(part, number))
                {
                    foreach (ConllDocument document in LetterStyles.Of(_documents[part][number], number, options.StyleEvery))
                    {
                        samples.AddRange(maker.Make(document, _maps[part], weight, own));
                    }
                }
            }
        }

        return samples;
    }
}
