namespace NewsExtract.Entities.Tagging;

/// <summary>The best path of labels through one sentence (Viterbi 1967), over legal transitions. Not thread-safe.</summary>
internal sealed class ViterbiPath
{
    private const int Row = TagScheme.RowLength;

    private byte[] _previous = [];
    private float[] _now = new float[Row];
    private float[] _next = new float[Row];

    /// <summary>Writes the label of each token.</summary>
    public void Find(ReadOnlySpan<float> scores, ChainTransitions transitions, Span<byte> labels)
    {
        int length = labels.Length;
        if (_previous.Length < length * Row)
        {
            _previous = new byte[Math.Max(length, 128) * Row];
        }

        for (int label = 0; label < TagScheme.LabelCount; label++)
        {
            _now[label] = TagScheme.MayStart(label) ? transitions.Starts[label] + scores[label] : float.NegativeInfinity;
        }

        for (int token = 1; token < length; token++)
        {
            Step(scores.Slice(token * Row, Row), transitions, _previous.AsSpan(token * Row, Row));
            (_now, _next) = (_next, _now);
        }

        int best = TagScheme.Outside;
        for (int label = TagScheme.Outside; label < TagScheme.FirstInside; label++)
        {
            best = _now[label] > _now[best] ? label : best;
        }

        for (int token = length - 1; token >= 0; token--)
        {
            labels[token] = (byte)best;
            best = _previous[(token * Row) + best];
        }
    }

    private void Step(ReadOnlySpan<float> scores, ChainTransitions transitions, Span<byte> previous)
    {
        for (int label = 0; label < TagScheme.OpenCount; label++)
        {
            float best = float.NegativeInfinity;
            for (int before = TagScheme.Outside; before < TagScheme.FirstInside; before++)
            {
                float score = _now[before] + transitions.Score(before, label);
                if (score > best)
                {
                    best = score;
                    previous[label] = (byte)before;
                }
            }

            _next[label] = best + scores[label];
        }

        for (int type = 0; type < TagScheme.TypeCount; type++)
        {
            Continue(TagScheme.FirstInside + type, type, scores, transitions, previous);
            Continue(TagScheme.FirstEnd + type, type, scores, transitions, previous);
        }
    }

    private void Continue(int label, int type, ReadOnlySpan<float> scores, ChainTransitions transitions, Span<byte> previous)
    {
        int begin = TagScheme.FirstBegin + type, inside = TagScheme.FirstInside + type;
        float fromBegin = _now[begin] + transitions.Score(begin, label);
        float fromInside = _now[inside] + transitions.Score(inside, label);
        previous[label] = (byte)(fromBegin >= fromInside ? begin : inside);
        _next[label] = Math.Max(fromBegin, fromInside) + scores[label];
    }
}
