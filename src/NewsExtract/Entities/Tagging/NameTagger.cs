using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// Finds the mentions of a tokenised text with the trained model (features, emissions, those of the net where the model has one, best path, probabilities) and the rules for times and amounts. Long texts are read in parts and long
/// sentences in pieces, so that the buffers stay small. Not thread-safe; the model may be shared.
/// </summary>
internal sealed class NameTagger(TaggerModel model, int longestSentence = NameTagger.LongestSentence)
{
    /// <summary>Tokens whose words are looked at together; a longer text is cut at an end of a sentence.</summary>
    public const int MostTokens = 4096;

    /// <summary>A longer sentence is cut, at this length or before.</summary>
    public const int LongestSentence = 256;

    /// <summary>Tokens of a text that the net reads, some fifty long articles; behind them the chain reads alone, so that a hostile text costs no more than it did without a net.</summary>
    public const int MostNetTokens = 100_000;

    private const int Row = TagScheme.RowLength;

    private readonly DocumentTokens _document = new();
    private readonly TokenList _part = new();
    private readonly NetEmissions? _net = model.Net is null ? null : new NetEmissions(model.Net);
    private readonly LinearChain _chain = new();
    private readonly ViterbiPath _viterbi = new();
    private readonly List<FoundMention> _names = [];
    private readonly float[] _scores = new float[LongestSentence * Row];
    private readonly byte[] _labels = new byte[LongestSentence];
    private readonly uint[] _features = new uint[TokenFeatures.MostFeatures];

    /// <summary>Adds the mentions of the text to <paramref name="found"/>, in order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens and sentences.</param>
    /// <param name="found">Takes the mentions; their numbers of tokens are those of <paramref name="tokens"/>.</param>
    /// <param name="cancellation">Asked once for each part of the text.</param>
    public void Tag(ReadOnlySpan<char> text, TokenList tokens, List<FoundMention> found, CancellationToken cancellation)
    {
        int first = 0;
        _part.Clear();
        for (int sentence = 0; sentence < tokens.SentenceCount; sentence++)
        {
            int end = tokens.SentenceEnd(sentence);
            for (int start = tokens.SentenceStart(sentence); start < end; start += longestSentence)
            {
                int pieceEnd = Math.Min(end, start + longestSentence);
                if (_part.Count + pieceEnd - start > MostTokens)
                {
                    TagPart(text, first, found, cancellation);
                    first = start;
                    _part.Clear();
                }

                _part.StartSentence();
                foreach (Token token in tokens.Tokens[start..pieceEnd])
                {
                    _part.Add(token.Start, token.Length);
                }
            }
        }

        TagPart(text, first, found, cancellation);
    }

    private void TagPart(ReadOnlySpan<char> text, int firstToken, List<FoundMention> found, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _document.Fill(text, _part, model.Lexicon);
        TaggerModel reader = firstToken < MostNetTokens ? model : model.ChainAlone ?? model;
        if (reader.Net is not null)
        {
            _net!.Begin(_document);
        }

        _names.Clear();
        for (int sentence = 0; sentence < _part.SentenceCount; sentence++)
        {
            TagSentence(reader, text, _part.SentenceStart(sentence), _part.SentenceEnd(sentence));
        }

        ExpressionMerge.Merge(_names, _document.Found, firstToken, found);
    }

    private void TagSentence(TaggerModel reader, ReadOnlySpan<char> text, int start, int end)
    {
        int length = end - start;
        if (length == 0 || !HasWords(text[_part[start].Start.._part[end - 1].End]))
        {
            return;
        }

        var features = new TokenFeatures(_document, start, end);
        Span<float> scores = _scores.AsSpan(0, length * Row);
        scores.Clear();
        for (int token = start; token < end; token++)
        {
            int count = features.Extract(token, _features);
            reader.Emissions.AddTo(_features.AsSpan(0, count), scores[((token - start) * Row)..]);
        }

        if (reader.Net is { } net)
        {
            HybridScores.Mix(scores, _net!.Score(text, start, end), net.ChainShare);
        }

        Span<byte> labels = _labels.AsSpan(0, length);
        _viterbi.Find(scores, reader.Transitions, labels);
        if (labels.IndexOfAnyExcept((byte)TagScheme.Outside) >= 0)
        {
            _chain.Run(scores, length, reader.Transitions);
            AddMentions(reader, labels, start);
        }
    }

    /// <summary>Signs alone are no name.</summary>
    private static bool HasWords(ReadOnlySpan<char> sentence)
    {
        foreach (char c in sentence)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }

    private void AddMentions(TaggerModel reader, ReadOnlySpan<byte> labels, int start)
    {
        for (int token = 0; token < labels.Length;)
        {
            int end = MentionLabels.End(labels, token);
            if (end > token)
            {
                int type = TagScheme.TypeOf(labels[token]);
                float confidence = reader.Confidence.Of(type, _chain.MentionProbability(token, end, type, reader.Transitions));
                _names.Add(new FoundMention(start + token, end - token, CautiousType.Of(TagScheme.Types[type], confidence), confidence));
            }

            token = Math.Max(end, token + 1);
        }
    }
}
