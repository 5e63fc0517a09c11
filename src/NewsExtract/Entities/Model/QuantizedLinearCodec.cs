using System.Runtime.InteropServices;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Models;

namespace NewsExtract.Entities.Model;

/// <summary>Stores a <see cref="QuantizedLinear"/>: number of outputs, scales, biases, and a row of weights for each output.</summary>
internal static class QuantizedLinearCodec
{
    public static void Write(QuantizedLinear linear, FieldWriter field)
    {
        field.Varint((uint)linear.Outputs);
        foreach (float value in linear.Scales.Concat(linear.Biases))
        {
            field.Single(value);
        }

        byte[] row = new byte[linear.Inputs];
        for (int output = 0; output < linear.Outputs; output++)
        {
            for (int input = 0; input < row.Length; input++)
            {
                row[input] = (byte)linear.Weight(output, input);
            }

            field.Bytes(row);
        }
    }

    /// <param name="field">The field.</param>
    /// <param name="inputs">Inputs it must have.</param>
    /// <param name="outputs">Outputs it must have; null when the file decides.</param>
    public static QuantizedLinear Read(ref FieldReader field, int inputs, int? outputs = null)
    {
        int count = NetLimits.Size(ref field);
        if (inputs > ConvolutionBlock.Window * NetLimits.Width || (outputs is not null && count != outputs))
        {
            throw field.Broken($"a layer has {inputs} inputs and {count} outputs where {outputs} are needed");
        }

        float[] scales = NetLimits.Numbers(ref field, count);
        float[] biases = NetLimits.Numbers(ref field, count);
        return new QuantizedLinear(inputs, MemoryMarshal.Cast<byte, sbyte>(field.Bytes(count * inputs)), scales, biases);
    }
}
