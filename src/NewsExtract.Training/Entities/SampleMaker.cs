using NewsExtract.Entities.Tagging;

namespace NewsExtract.Training.Entities;

/// <summary>Turns annotated documents into samples with the tagger's own feature code. Not thread-safe.</summary>
internal sealed class SampleMaker(Lexicon lexicon)
{
    /// <summary>The features of words and their writing come first; of these a corpus may have a copy of its own.</summary>
    private const int FirstFeatures = 29;

    private readonly ConllText _text = new(lexicon);
    private readonly uint[] _room = new uint[TokenFeatures.MostFeatures];

    /// <summary>The features that count for one corpus alone; they do not belong into a model.</summary>
    public HashSet<uint> OwnFeatures { get; } = [];

    /// <param name="document">The document.</param>
    /// <param name="map">What its tags mean.</param>
    /// <param name="weight">Weight of its sentences.</param>
    /// <param name="ownFeatures">A number for the corpus when it has features of its own; 0 otherwise.</param>
    public IEnumerable<TaggedSample> Make(ConllDocument document, OpenLabels map, float weight, uint ownFeatures)
    {
        _text.Load(document);
        for (int sentence = 0; sentence < document.Sentences.Count; sentence++)
        {
            yield return Sample(sentence, map.Allowed(document.Sentences[sentence]), weight, ownFeatures);
        }
    }

    private TaggedSample Sample(int sentence, ulong[] allowed, float weight, uint ownFeatures)
    {
        int start = _text.Tokens.SentenceStart(sentence), end = _text.Tokens.SentenceEnd(sentence);
        var extractor = new TokenFeatures(_text.Document, start, end);
        List<uint> features = [];
        int[] ends = new int[end - start];
        for (int token = start; token < end; token++)
        {
            int count = extractor.Extract(token, _room);
            features.AddRange(_room.AsSpan(0, count));
            for (int i = 0; ownFeatures != 0 && i < FirstFeatures; i++)
            {
                uint own = FeatureHash.Mix(1000 + ownFeatures, _room[i]);
                OwnFeatures.Add(own);
                features.Add(own);
            }

            ends[token - start] = features.Count;
        }

        return new TaggedSample([.. features], ends, allowed, weight);
    }
}
