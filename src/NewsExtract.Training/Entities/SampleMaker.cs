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
    private readonly LinearChain _chain = new();
    private readonly WordAgreement _agreement = new();
    private readonly StringBuilder _text = new();
    private readonly uint[] _room = new uint[TokenFeatures.MostFeatures];

    /// <summary>The features that count for one corpus alone; they do not belong into a model.</summary>
    public HashSet<uint> OwnFeatures { get; } = [];

    /// <param name="document">The document.</param>
    /// <param name="map">What its tags mean; null leaves them unread.</param>
    /// <param name="weight">Weight of its sentences.</param>
    /// <param name="ownFeatures">A number for the corpus when it has features of its own; 0 otherwise.</param>
    public IEnumerable<TaggedSample> Make(ConllDocument document, OpenLabels? map, float weight, uint ownFeatures)
    {
        Load(document.Sentences.Select(sentence => sentence.Tokens));
        for (int sentence = 0; sentence < document.Sentences.Count; sentence++)
        {
            yield return Sample(sentence, map is null ? [] : map.Allowed(document.Sentences[sentence]), weight, ownFeatures);
        }
    }

    /// <summary>Makes samples of the second pass: what other places of a word are taken for, on top of the scores of the first pass.</summary>
    /// <param name="document">The document.</param>
    /// <param name="map">What its tags mean.</param>
    /// <param name="weight">Weight of its sentences.</param>
    /// <param name="emissions">The first pass, of a model that has not seen the document.</param>
    /// <param name="transitions">Likewise.</param>
    public IEnumerable<TaggedSample> MakeSecond(ConllDocument document, OpenLabels map, float weight, EmissionTable emissions, ChainTransitions transitions)
    {
        Load(document.Sentences.Select(sentence => sentence.Tokens));
        _agreement.Clear(_tokens.Count, _document.Memory.Count);
        float[][] scores = [.. Enumerable.Range(0, _tokens.SentenceCount).Select(sentence => FirstPass(sentence, emissions, transitions))];
        for (int sentence = 0; sentence < scores.Length; sentence++)
        {
            yield return SecondSample(sentence, map.Allowed(document.Sentences[sentence]), weight, scores[sentence]);
        }
    }

    private float[] FirstPass(int sentence, EmissionTable emissions, ChainTransitions transitions)
    {
        int start = _tokens.SentenceStart(sentence), end = _tokens.SentenceEnd(sentence);
        var extractor = new TokenFeatures(_document, start, end);
        float[] scores = new float[(end - start) * TagScheme.RowLength];
        for (int token = start; token < end; token++)
        {
            int count = extractor.Extract(token, _room);
            emissions.AddTo(_room.AsSpan(0, count), scores.AsSpan((token - start) * TagScheme.RowLength));
        }

        _chain.Run(scores, end - start, transitions);
        NameTagger.NoteAgreement(_document, _chain, _agreement, start, end);
        return scores;
    }

    private TaggedSample SecondSample(int sentence, ulong[] allowed, float weight, float[] scores)
    {
        int start = _tokens.SentenceStart(sentence), end = _tokens.SentenceEnd(sentence);
        List<uint> features = [];
        int[] ends = new int[end - start];
        for (int token = start; token < end; token++)
        {
            if (NameRuns.IsName(_document.Cases[token]))
            {
                var sink = new FeatureSink(_room);
                _agreement.AddFeatures(token, _document.Memory.NumberOf(token), token == start ? 1u : 0u, ref sink);
                features.AddRange(_room.AsSpan(0, sink.Count));
            }

            ends[token - start] = features.Count;
        }

        return new TaggedSample([.. features], ends, allowed, weight) { Offsets = scores };
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
