using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>
/// Trains the whole tagger. Models on all folds of documents but one score that one; from these scores the second pass learns, and the confidences are
/// fitted; the first pass of the final model sees everything. The same data, options and seed give the same model.
/// </summary>
internal sealed class EntityTrainer(string data, EntityTrainingOptions options, Action<string> progress, CancellationToken cancellation)
{
    private readonly Lexicon _lexicon = new LexiconBuilder().AddFolder(data, options.ClusteredWords).Build();
    private readonly ConllDocument[][] _documents = [.. options.Parts.Select(part => EntityCorpus.Read(data, part).ToArray())];
    private readonly OpenLabels[] _maps = [.. options.Parts.Select(part => OpenLabels.Of(part.Set))];

    public TaggerModel Train()
    {
        List<TaggedSample> main = [];
        List<TaggedSample> others = [];
        for (int fold = 0; fold < options.Folds; fold++)
        {
            int heldOut = fold;
            progress($"first pass without part {fold + 1} of {options.Folds}");
            (EmissionTable emissions, ChainTransitions transitions) = TrainFirst(number => number % options.Folds != heldOut);
            AddSecondSamples(emissions, transitions, heldOut, main, others);
        }

        progress("first pass on everything");
        (EmissionTable first, ChainTransitions firstTransitions) = TrainFirst(_ => true);
        progress("second pass");
        FeatureRows rows = FeatureRows.Number([.. main, .. others], options.SecondChain.FewestOccurrences);
        var second = new ChainTrainer([.. main, .. others], rows, options.SecondChain, firstTransitions);
        second.Run(progress, cancellation);
        ConfidenceCurve confidence = ConfidenceFit.Fit(SampleJudge.Judge(main, second.Weights, second.Transitions));
        EmissionTable agreement = WeightRounding.Round(rows.Hashes, second.Weights, _ => false, options.WeightStep, smallest: 0);
        return new TaggerModel(_lexicon, first, firstTransitions, new AgreementPass(agreement, second.Transitions), confidence);
    }

    private (EmissionTable Emissions, ChainTransitions Transitions) TrainFirst(Func<int, bool> isUsed)
    {
        var maker = new SampleMaker(_lexicon);
        List<TaggedSample> samples = FirstSamples(maker, isUsed);
        FeatureRows rows = FeatureRows.Number(samples, options.Chain.FewestOccurrences);
        var trainer = new ChainTrainer(samples, rows, options.Chain);
        trainer.Run(progress, cancellation);
        EmissionTable emissions = WeightRounding.Round(rows.Hashes, trainer.Weights, maker.OwnFeatures.Contains, options.WeightStep, options.SmallestWeight);
        progress(FormattableString.Invariant($"  {emissions.Features.Length:N0} features kept of {rows.Hashes.Length:N0}"));
        return (emissions, trainer.Transitions);
    }

    private List<TaggedSample> FirstSamples(SampleMaker maker, Func<int, bool> isUsed)
    {
        List<TaggedSample> samples = [];
        for (int part = 0; part < options.Parts.Count; part++)
        {
            float weight = (float)options.Parts[part].Weight;
            uint own = options.Parts[part].HasOwnFeatures ? (uint)part + 1 : 0;
            for (int number = 0; number < _documents[part].Length; number++)
            {
                if (isUsed(number))
                {
                    foreach (ConllDocument document in WithStyles(_documents[part][number], number))
                    {
                        samples.AddRange(maker.Make(document, _maps[part], weight, own));
                    }
                }
            }
        }

        return samples;
    }

    private IEnumerable<ConllDocument> WithStyles(ConllDocument document, int number)
    {
        yield return document;
        if (number % options.StyleEvery == 0)
        {
            yield return LetterStyles.InCapitals(document);
        }
        else if (number % options.StyleEvery == options.StyleEvery / 2)
        {
            yield return LetterStyles.InSmallLetters(document);
        }
    }

    private void AddSecondSamples(EmissionTable emissions, ChainTransitions transitions, int fold, List<TaggedSample> main, List<TaggedSample> others)
    {
        var maker = new SampleMaker(_lexicon);
        for (int part = 0; part < options.Parts.Count; part++)
        {
            for (int number = fold; number < _documents[part].Length; number += options.Folds)
            {
                (part == 0 ? main : others).AddRange(maker.MakeSecond(_documents[part][number], _maps[part], (float)options.Parts[part].Weight, emissions, transitions));
            }
        }
    }
}
