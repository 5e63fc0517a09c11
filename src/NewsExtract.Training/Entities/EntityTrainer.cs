using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>Trains the whole tagger: lexicon, chain, confidences, and the rounding to 8 bits. The same data, options and seed give the same model.</summary>
internal sealed class EntityTrainer(string data, EntityTrainingOptions options, Action<string> progress, CancellationToken cancellation)
{
    /// <summary>A corpus without marks between its documents is read sentence by sentence from this length on.</summary>
    private const int LongestDocument = 300;

    private readonly Lexicon _lexicon = new LexiconBuilder().AddFolder(data, options.ClusteredWords).Build();

    public TaggerModel Train()
    {
        IReadOnlyList<ConllDocument> main = Documents(options.Parts[0]);
        progress($"training on the main corpus but one document in {options.HeldOutEvery}, for the confidences");
        TaggerModel first = TrainChain((part, number) => part != 0 || number % options.HeldOutEvery != 0);
        ConfidenceCurve confidence = ConfidenceFit.Fit(Judge(first, main.Where((_, number) => number % options.HeldOutEvery == 0)));
        progress("training on everything");
        return TrainChain((_, _) => true) with { Confidence = confidence };
    }

    private TaggerModel TrainChain(Func<int, int, bool> isUsed)
    {
        var maker = new SampleMaker(_lexicon);
        List<TaggedSample> samples = ReadSamples(maker, isUsed);
        FeatureRows rows = FeatureRows.Number(samples, options.Chain.FewestOccurrences);
        var trainer = new ChainTrainer(samples, rows, options.Chain);
        for (int epoch = 0; epoch < options.Chain.Epochs; epoch++)
        {
            double loss = trainer.RunEpoch(epoch, cancellation);
            progress(FormattableString.Invariant($"pass {epoch + 1} of {options.Chain.Epochs}, loss of a token {loss:f4}"));
            if (epoch >= options.Chain.FirstEpochOfMean)
            {
                trainer.AddToMean();
            }
        }

        trainer.TakeMean();
        EmissionTable emissions = WeightRounding.Round(rows.Hashes, trainer.Weights, maker.OwnFeatures.Contains, options.SmallestWeight);
        progress(FormattableString.Invariant($"{emissions.Features.Length:N0} features kept of {rows.Hashes.Length:N0}"));
        return new TaggerModel(_lexicon, emissions, trainer.Transitions, ConfidenceCurve.Identity);
    }

    private List<TaggedSample> ReadSamples(SampleMaker maker, Func<int, int, bool> isUsed)
    {
        List<TaggedSample> samples = [];
        for (int number = 0; number < options.Parts.Count; number++)
        {
            CorpusPart part = options.Parts[number];
            LabelMap map = LabelMap.Of(part.Set);
            uint own = part.HasOwnFeatures ? (uint)number + 1 : 0;
            IReadOnlyList<ConllDocument> documents = Documents(part);
            for (int i = 0; i < documents.Count; i++)
            {
                if (!isUsed(number, i))
                {
                    continue;
                }

                samples.AddRange(maker.Make(documents[i], map, (float)part.Weight, own));
                if (i % options.StyleEvery == 1)
                {
                    samples.AddRange(maker.Make(LetterStyles.InCapitals(documents[i]), map, (float)part.Weight, own));
                }
                else if (i % options.StyleEvery == (options.StyleEvery / 2) + 1)
                {
                    samples.AddRange(maker.Make(LetterStyles.InSmallLetters(documents[i]), map, (float)part.Weight, own));
                }
            }
        }

        return samples;
    }

    private IReadOnlyList<ConllDocument> Documents(CorpusPart part)
    {
        IReadOnlyList<ConllDocument> documents = EntityCorpus.Read(data, part.Set, part.Split);
        return documents.Count == 1 && documents[0].Sentences.Count > LongestDocument
            ? [.. documents[0].Sentences.Select(sentence => new ConllDocument([sentence]))]
            : documents;
    }

    private static List<JudgedMention> Judge(TaggerModel model, IEnumerable<ConllDocument> documents)
    {
        var tagger = new GivenTokenTagger(model);
        LabelMap map = LabelMap.Of("worldwide");
        List<JudgedMention> judged = [];
        foreach (ConllDocument document in documents)
        {
            IReadOnlyList<FoundMention> mentions = tagger.Tag([.. document.Sentences.Select(sentence => sentence.Tokens)]);
            ulong[] allowed = [.. document.Sentences.SelectMany(map.Allowed)];
            foreach (FoundMention mention in mentions)
            {
                int type = TagScheme.IndexOf(mention.Type);
                judged.Add(new JudgedMention(type, mention.Confidence, IsRight(mention, type, allowed)));
            }
        }

        return judged;
    }

    /// <summary>Whether the labels of the corpus are those of the mention and end where it ends.</summary>
    private static bool IsRight(FoundMention mention, int type, ulong[] allowed)
    {
        if (mention.TokenCount == 1)
        {
            return Has(mention.FirstToken, TagScheme.FirstSingle);
        }

        bool isRight = Has(mention.FirstToken, TagScheme.FirstBegin) && Has(mention.EndToken - 1, TagScheme.FirstEnd);
        for (int token = mention.FirstToken + 1; token < mention.EndToken - 1; token++)
        {
            isRight &= Has(token, TagScheme.FirstInside);
        }

        return isRight;

        bool Has(int token, int first) => (allowed[token] >> (first + type) & 1) != 0;
    }
}
