using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;

namespace NewsExtract.Training.Entities.Net;

/// <summary>Tells which mentions the chain and the net find together are right, with the probability they gave them.</summary>
internal sealed class HybridJudge(TaggerModel chain, NetModel net)
{
    private const int Row = TagScheme.RowLength;

    private readonly TaggerModel _model = HybridScores.Join(chain, net);
    private readonly ConllText _text = new(chain.Lexicon);
    private readonly NetEmissions _net = new(net);
    private readonly LinearChain _chain = new();
    private readonly ViterbiPath _viterbi = new();
    private readonly uint[] _features = new uint[TokenFeatures.MostFeatures];

    public List<JudgedMention> Judge(IEnumerable<ConllDocument> documents, OpenLabels map)
    {
        List<JudgedMention> judged = [];
        foreach (ConllDocument document in documents)
        {
            _text.Load(document);
            _net.Begin(_text.Document);
            ulong[] allowed = [.. document.Sentences.SelectMany(map.Allowed)];
            foreach ((int start, int end) in NetSentences.Of(_text.Tokens))
            {
                float[] scores = Score(start, end);
                byte[] labels = new byte[end - start];
                _viterbi.Find(scores, _model.Transitions, labels);
                _chain.Run(scores, labels.Length, _model.Transitions);
                SampleJudge.Judge(labels, allowed[start..end], _chain, _model.Transitions, judged);
            }
        }

        return judged;
    }

    private float[] Score(int start, int end)
    {
        float[] scores = new float[(end - start) * Row];
        var features = new TokenFeatures(_text.Document, start, end);
        for (int token = start; token < end; token++)
        {
            int count = features.Extract(token, _features);
            _model.Emissions.AddTo(_features.AsSpan(0, count), scores.AsSpan((token - start) * Row));
        }

        HybridScores.Mix(scores, _net.Score(_text.Text, start, end), net.ChainShare);
        return scores;
    }
}
