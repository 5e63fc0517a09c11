using System.Text;
using NewsExtract.Entities.Tagging;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Training.Entities;

/// <summary>Turns annotated documents into samples with the tagger's own feature code. Not thread-safe.</summary>
internal sealed class SampleMaker(Lexicon lexicon)
{
    /// <summary>The features of words and their writing come first; of these a corpus may have a copy of its own.</summary>
    private const int FirstFeatures = 29;

    private readonly DocumentTokens _document = new();
    private readonly TokenList _tokens = new();
    private readonly StringBuilder _text = new();
    private readonly uint[] _room = new uint[TokenFeatures.MostFeatures];

    /// <summary>The features that count for one corpus alone; they do not belong into a model.</summary>
    public HashSet<uint> OwnFeatures { get; } = [];

    /// <param name="document">The document.</param>
    /// <param name="map">What its tags mean.</param>
    /// <param name="weight">Weight of its sentences.</param>
    /// <param name="ownFeatures">A number for the corpus when it has features of its own; 0 otherwise.</param>
    public IEnumerable<TaggedSample> Make(ConllDocument document, OpenLabels map, float weight, uint ownFeatures)
    {
        Load(document.Sentences.Select(sentence => sentence.Tokens));
        for (int sentence = 0; sentence < document.Sentences.Count; sentence++)
        {
            yield return Sample(sentence, map.Allowed(document.Sentences[sentence]), weight, ownFeatures);
        }
    }

    private void Load(IEnumerable<string[]> sentences)
    {
        _text.Clear();
        _tokens.Clear();
        foreach (string[] sentence in sentences)
        {
            _tokens.StartSentence();
            foreach (string token in sentence)
            {
                _tokens.Add(_text.Length, token.Length);
                _text.Append(token).Append(' ');
            }
        }

        _document.Fill(_text.ToString(), _tokens, lexicon);
    }

    private TaggedSample Sample(int sentence, ulong[] allowed, float weight, uint ownFeatures)
    {
        int start = _tokens.SentenceStart(sentence), end = _tokens.SentenceEnd(sentence);
        var extractor = new TokenFeatures(_document, start, end);
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
