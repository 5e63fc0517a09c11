using NewsExtract.Benchmarks.Stages;

namespace NewsExtract.Benchmarks.Measuring;

/// <summary>What a stage was measured to take.</summary>
/// <param name="Stage">Its name.</param>
/// <param name="Ratio">Time over that of the reference.</param>
/// <param name="Rate">Units a second.</param>
/// <param name="Unit">What the units are.</param>
/// <param name="Bytes">What a pass allocates.</param>
/// <param name="Allocation">The same in the stage's own terms, see <see cref="AllocationScale"/>.</param>
/// <param name="AllocationUnit">What those are.</param>
/// <param name="Reference">What the reference does.</param>
internal sealed record StageResult(string Stage, double Ratio, double Rate, string Unit, long Bytes, double Allocation, string AllocationUnit, string Reference);

/// <summary>Measures stages.</summary>
internal static class StageMeter
{
    /// <summary>Checks the answer of a stage and measures it.</summary>
    /// <exception cref="StageException">The answer is wrong.</exception>
    public static StageResult Measure(Stage stage)
    {
        stage.Verify();
        WarmUp.Run(stage.Work, stage.Reference);
        long bytes = AllocationMeter.Measure(stage.Work), referenceBytes = AllocationMeter.Measure(stage.Reference);
        PairTime time = RatioMeter.Measure(stage.Work, stage.Reference);
        return new StageResult(stage.Name, time.Ratio / stage.ReferenceShare, stage.Units / time.Work, stage.Unit, bytes, stage.Allocation.Of(bytes, referenceBytes), stage.Allocation.Unit, stage.ReferenceName);
    }
}
