namespace NewsExtract.Training.Entities;

/// <summary>Which features of a sentence are left out this time; a pure function of its arguments, so that both passes agree.</summary>
internal readonly struct FeatureDropout(ulong seed, float share)
{
    private readonly uint _limit = (uint)(share * uint.MaxValue);

    /// <summary>What kept features are multiplied by.</summary>
    public float Scale { get; } = 1 / (1 - share);

    public bool Drops(int token, int feature)
    {
        ulong z = seed + (((ulong)(uint)token << 10) + (ulong)(uint)feature) * 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (uint)(z >> 32) < _limit;
    }
}
