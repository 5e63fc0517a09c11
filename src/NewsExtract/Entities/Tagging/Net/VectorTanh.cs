using System.Runtime.Intrinsics;
using NewsExtract.Models;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>The hyperbolic tangent of eight numbers at a time, to about seven decimals; the same bits on every processor.</summary>
internal static class VectorTanh
{
    public static Vector256<float> Of(Vector256<float> x)
        => Vector256<float>.One - (Vector256.Create(2f) / (VectorExp.Of(x + x) + Vector256<float>.One));
}
