using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>Puts zero in place of what is below it.</summary>
internal static class Rectifier
{
    private const int Lanes = 8;

    // Not the vectors' own maximum, which tells zero from minus zero on some processors only.
    public static void Apply(Span<float> row)
    {
        ref float values = ref MemoryMarshal.GetReference(row);
        for (int i = 0; i < row.Length; i += Lanes)
        {
            Vector256<float> value = Vector256.LoadUnsafe(ref values, (nuint)i);
            (value & Vector256.GreaterThan(value, Vector256<float>.Zero)).StoreUnsafe(ref values, (nuint)i);
        }
    }
}
