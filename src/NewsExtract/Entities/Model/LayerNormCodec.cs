using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Models;

namespace NewsExtract.Entities.Model;

/// <summary>Stores a <see cref="LayerNorm"/>: factors, then offsets.</summary>
internal static class LayerNormCodec
{
    public static void Write(LayerNorm norm, FieldWriter field)
    {
        foreach (float value in norm.Factors.Concat(norm.Offsets))
        {
            field.Single(value);
        }
    }

    public static LayerNorm Read(ref FieldReader field, int width) => new(NetLimits.Numbers(ref field, width), NetLimits.Numbers(ref field, width));
}
