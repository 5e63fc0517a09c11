using NewsExtract.Entities.Tagging;
using NewsExtract.Models;

namespace NewsExtract.Entities.Model;

/// <summary>Stores a <see cref="ConfidenceCurve"/>: slope and offset of each type.</summary>
internal static class ConfidenceCurveCodec
{
    public static void Write(ConfidenceCurve curve, FieldWriter field)
    {
        for (int type = 0; type < TagScheme.TypeCount; type++)
        {
            field.Single(curve.Slopes[type]);
            field.Single(curve.Offsets[type]);
        }
    }

    public static ConfidenceCurve Read(FieldReader field)
    {
        float[] slopes = new float[TagScheme.TypeCount];
        float[] offsets = new float[TagScheme.TypeCount];
        for (int type = 0; type < TagScheme.TypeCount; type++)
        {
            slopes[type] = field.Single();
            offsets[type] = field.Single();
            if (!float.IsFinite(slopes[type]) || !float.IsFinite(offsets[type]))
            {
                throw field.Broken($"the curve of type {type} is {slopes[type]}, {offsets[type]}");
            }
        }

        return new ConfidenceCurve(slopes, offsets);
    }
}
