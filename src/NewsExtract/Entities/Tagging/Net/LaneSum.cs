using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>The sum of eight lanes in a fixed order; that of the runtime depends on its version and the processor.</summary>
internal static class LaneSum
{
    public static float Of(Vector256<float> lanes)
    {
        Vector128<float> half = lanes.GetLower() + lanes.GetUpper();
        return half[0] + half[2] + (half[1] + half[3]);
    }
}
