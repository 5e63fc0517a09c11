using System.Buffers.Binary;
using NewsExtract.Entities.Tagging.Net;
using NewsExtract.Models;

namespace NewsExtract.Entities.Model;

/// <summary>Stores a <see cref="CharConvolution"/>: its characters, then scales, biases and products.</summary>
internal static class CharConvolutionCodec
{
    private const int MostCharacters = byte.MaxValue + 1 - CharAlphabet.First;

    public static void Write(CharConvolution characters, FieldWriter field)
    {
        field.Varint((uint)characters.Alphabet.Characters.Length);
        foreach (char c in characters.Alphabet.Characters)
        {
            field.Varint(c);
        }

        field.Varint((uint)characters.Outputs);
        foreach (float scale in characters.Scales)
        {
            field.Single(scale);
        }

        Write(characters.Biases, field);
        Write(characters.Products, field);
    }

    public static CharConvolution Read(FieldReader field)
    {
        char[] characters = ReadCharacters(ref field);
        int outputs = NetLimits.Size(ref field);
        float[] scales = NetLimits.Numbers(ref field, outputs);
        short[] biases = ReadShorts(ref field, outputs);
        var alphabet = new CharAlphabet(characters);
        return new CharConvolution(alphabet, ReadShorts(ref field, alphabet.Count * CharConvolution.Window * outputs), biases, scales);
    }

    private static char[] ReadCharacters(ref FieldReader field)
    {
        uint count = field.Varint();
        if (count > MostCharacters)
        {
            throw field.Broken($"there are {count} characters; at most {MostCharacters} can be");
        }

        char[] characters = new char[count];
        for (int i = 0; i < characters.Length; i++)
        {
            uint character = field.Varint();
            if (character > char.MaxValue || (i > 0 && character <= characters[i - 1]))
            {
                throw field.Broken($"character {i} is {character}, which does not come after the one before");
            }

            characters[i] = (char)character;
        }

        return characters;
    }

    private static void Write(short[] values, FieldWriter field)
    {
        Span<byte> bytes = stackalloc byte[sizeof(short)];
        foreach (short value in values)
        {
            BinaryPrimitives.WriteInt16LittleEndian(bytes, value);
            field.Bytes(bytes);
        }
    }

    private static short[] ReadShorts(ref FieldReader field, int count)
    {
        ReadOnlySpan<byte> bytes = field.Bytes(count * sizeof(short));
        short[] values = new short[count];
        for (int i = 0; i < count; i++)
        {
            short value = BinaryPrimitives.ReadInt16LittleEndian(bytes[(i * sizeof(short))..]);
            values[i] = Math.Abs((int)value) <= CharConvolution.Limit ? value : throw field.Broken($"a value is {value}, beyond {CharConvolution.Limit}");
        }

        return values;
    }
}
