using NewsExtract.Models;

namespace NewsExtract.Entities.Model;

/// <summary>Bounds of what a net's file may hold, so that no broken or hostile one asks for much memory, or for sums that are not finite.</summary>
internal static class NetLimits
{
    public const int Blocks = 16;

    /// <summary>Inputs or outputs of a layer, and length of a vector.</summary>
    public const int Width = 2048;

    /// <summary>All sizes are multiples of this: the vector loops have no rest.</summary>
    public const int Step = 16;

    private const float Largest = 1e4f;

    public static float Number(ref FieldReader field)
    {
        float value = field.Single();
        return Math.Abs(value) <= Largest ? value : throw field.Broken($"a number is {value}, beyond {Largest}");
    }

    public static float[] Numbers(ref FieldReader field, int count)
    {
        float[] values = new float[count];
        for (int i = 0; i < count; i++)
        {
            values[i] = Number(ref field);
        }

        return values;
    }

    public static int Size(ref FieldReader field)
    {
        uint size = field.Varint();
        return size is > 0 and <= Width && size % Step == 0 ? (int)size : throw field.Broken($"a size is {size}; it must be a multiple of {Step} up to {Width}");
    }
}
