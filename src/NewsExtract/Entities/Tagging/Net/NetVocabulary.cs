using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>A vector for each word that the net knows, in 8 bits with a scale of its own, and one for all others. Immutable and thread-safe.</summary>
internal sealed class NetVocabulary
{
    /// <summary>The row of words that are not known.</summary>
    public const int Unknown = 0;

    private const int Lanes = 8;

    private readonly HashIndex _index;

    /// <param name="words">Hashes of words (<see cref="WordForm.Word"/>), ascending.</param>
    /// <param name="rows">A row for unknown words, then one for each word.</param>
    /// <param name="scales">What a value of one stands for, by row: the upper half of a float's bits.</param>
    public NetVocabulary(ReadOnlySpan<uint> words, sbyte[] rows, ushort[] scales)
    {
        Rows = rows;
        Scales = scales;
        Width = rows.Length / scales.Length;
        _index = new HashIndex(words);
    }

    /// <summary>Number of words.</summary>
    public int Count => _index.Count;

    public sbyte[] Rows { get; }

    public ushort[] Scales { get; }

    /// <summary>Length of a vector.</summary>
    public int Width { get; }

    /// <summary>Hashes of the words, ascending.</summary>
    public uint[] Hashes() => _index.Keys();

    /// <summary>The row of a word.</summary>
    public int Find(uint word) => _index.Find(word) + 1;

    public static float ScaleOf(ushort scale) => BitConverter.Int32BitsToSingle(scale << 16);

    /// <summary>Adds the vector of a row.</summary>
    public void AddTo(int row, Span<float> sums)
    {
        ref sbyte values = ref Rows[row * Width];
        ref float target = ref MemoryMarshal.GetReference(sums[..Width]);
        Vector256<float> scale = Vector256.Create(ScaleOf(Scales[row]));
        for (int i = 0; i < Width; i += 2 * Lanes)
        {
            Vector128<sbyte> bytes = Vector128.LoadUnsafe(ref values, (nuint)i);
            (Vector128<short> low, Vector128<short> high) = Vector128.Widen(bytes);
            Add(low, scale, ref target, i);
            Add(high, scale, ref target, i + Lanes);
        }
    }

    private static void Add(Vector128<short> values, Vector256<float> scale, ref float target, int at)
    {
        (Vector128<int> low, Vector128<int> high) = Vector128.Widen(values);
        Vector256<float> vector = Vector256.ConvertToSingle(Vector256.Create(low, high)) * scale;
        (Vector256.LoadUnsafe(ref target, (nuint)at) + vector).StoreUnsafe(ref target, (nuint)at);
    }
}
