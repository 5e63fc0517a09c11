namespace NewsExtract.Evaluation.Metrics;

/// <summary>Expected calibration error: how far confidences are from the share of right answers, in 15 bins of equal width.</summary>
internal sealed class Calibration
{
    private const int BinCount = 15;

    private readonly (int Count, int Right, double Confidence)[] _bins = new (int, int, double)[BinCount];

    /// <summary>Answers so far.</summary>
    public int Count => _bins.Sum(bin => bin.Count);

    /// <summary>The mean over the answers of the distance between confidence and accuracy of their bin; 0 without answers.</summary>
    public double Error => Count == 0 ? 0 : _bins.Sum(bin => Math.Abs(bin.Right - bin.Confidence)) / Count;

    /// <summary>Adds an answer.</summary>
    public void Add(double confidence, bool isRight)
    {
        ref var bin = ref _bins[Math.Clamp((int)(confidence * BinCount), 0, BinCount - 1)];
        bin = (bin.Count + 1, bin.Right + (isRight ? 1 : 0), bin.Confidence + confidence);
    }
}
