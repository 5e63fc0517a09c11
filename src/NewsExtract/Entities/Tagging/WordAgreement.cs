namespace NewsExtract.Entities.Tagging;

/// <summary>
/// What a first pass over a text took each word for, wherever it stands capitalised; the features of the second pass tell a token what the other places
/// of its word were taken for (two-stage labelling; Krishnan and Manning 2006). Not thread-safe.
/// </summary>
internal sealed class WordAgreement
{
    /// <summary>The types, and one more for "no name".</summary>
    private const int Kinds = TagScheme.TypeCount + 1;

    private const int Steps = 5;

    private float[] _ofToken = [];
    private float[] _ofUse = [];
    private int[] _places = [];

    /// <summary>Forgets what was there.</summary>
    public void Clear(int tokenCount, int useCount)
    {
        if (_ofToken.Length < tokenCount * Kinds)
        {
            int size = Math.Max(tokenCount, 1024);
            _ofToken = new float[size * Kinds];
            _ofUse = new float[size * Kinds];
            _places = new int[size];
        }

        Array.Clear(_ofUse, 0, useCount * Kinds);
        Array.Clear(_places, 0, useCount);
    }

    /// <summary>Takes the probabilities of the labels of one place of a word.</summary>
    public void Add(int token, int use, ReadOnlySpan<float> labels)
    {
        Span<float> own = _ofToken.AsSpan(token * Kinds, Kinds);
        Span<float> sums = _ofUse.AsSpan(use * Kinds, Kinds);
        for (int type = 0; type < TagScheme.TypeCount; type++)
        {
            own[type] = labels[TagScheme.FirstBegin + type] + labels[TagScheme.FirstInside + type] + labels[TagScheme.FirstEnd + type] + labels[TagScheme.FirstSingle + type];
        }

        own[TagScheme.TypeCount] = labels[TagScheme.Outside];
        for (int kind = 0; kind < Kinds; kind++)
        {
            sums[kind] += own[kind];
        }

        _places[use]++;
    }

    /// <summary>Adds the features of a place of a word that <see cref="Add"/> took.</summary>
    public void AddFeatures(int token, int use, uint isFirst, ref FeatureSink sink)
    {
        int others = _places[use] - 1;
        if (others < 1)
        {
            return;
        }

        ReadOnlySpan<float> own = _ofToken.AsSpan(token * Kinds, Kinds);
        ReadOnlySpan<float> sums = _ofUse.AsSpan(use * Kinds, Kinds);
        uint count = (uint)Math.Min(others, 3);
        uint best = 0;
        for (int kind = 0; kind < Kinds; kind++)
        {
            float share = Share(sums[kind] - own[kind], others);
            uint step = (uint)(share * Steps);
            best = Share(sums[(int)best] - own[(int)best], others) < share ? (uint)kind : best;
            if (step > 0)
            {
                sink.Add(200, (uint)kind, step);
                sink.Add(201, (uint)kind, step, count);
                sink.Add(202, (uint)kind, step, (uint)(own[kind] * Steps));
            }
        }

        sink.Add(203, best, isFirst, (uint)(Share(sums[(int)best] - own[(int)best], others) * Steps));
        sink.Add(204, best, (uint)(own[(int)best] * Steps), count);
    }

    private static float Share(float sum, int others) => Math.Clamp(sum / others, 0, 0.999f);
}
