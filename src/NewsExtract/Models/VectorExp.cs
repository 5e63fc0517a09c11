using System.Runtime.Intrinsics;

namespace NewsExtract.Models;

/// <summary>
/// The exponential of eight numbers at a time: a power of two times a polynomial on half an interval (Cody and Waite 1980), to about seven digits.
/// Plain additions and multiplications in a fixed order, so that every processor gives the same bits.
/// </summary>
internal static class VectorExp
{
    private const float Lowest = -87;
    private const float Highest = 88;
    private const int MantissaBits = 23;
    private const int ExponentBias = 127;

    /// <summary>e to the power of each number; 0 below -87, and above 88 as for 88.</summary>
    public static Vector256<float> Of(Vector256<float> x)
    {
        Vector256<float> isZero = Vector256.LessThan(x, Vector256.Create(Lowest));
        x = Vector256.Min(Vector256.Max(x, Vector256.Create(Lowest)), Vector256.Create(Highest));

        Vector256<float> whole = Vector256.Floor((x * Vector256.Create(1.44269504f)) + Vector256.Create(0.5f));
        Vector256<float> rest = x - (whole * Vector256.Create(0.693359375f));
        rest -= whole * Vector256.Create(-2.12194440e-4f);

        Vector256<float> sum = Vector256.Create(1.9875691500e-4f);
        sum = (sum * rest) + Vector256.Create(1.3981999507e-3f);
        sum = (sum * rest) + Vector256.Create(8.3334519073e-3f);
        sum = (sum * rest) + Vector256.Create(4.1665795894e-2f);
        sum = (sum * rest) + Vector256.Create(1.6666665459e-1f);
        sum = (sum * rest) + Vector256.Create(5.0000001201e-1f);
        sum = (sum * rest * rest) + rest + Vector256<float>.One;

        Vector256<int> power = (Vector256.ConvertToInt32(whole) + Vector256.Create(ExponentBias)) << MantissaBits;
        return Vector256.ConditionalSelect(isZero, Vector256<float>.Zero, sum * power.AsSingle());
    }
}
