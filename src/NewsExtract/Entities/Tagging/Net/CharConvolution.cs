using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>
/// Features of a word's letters: a convolution over each character and its two neighbours, rectified, and the maximum over the word. A character gives the
/// same products wherever it stands, so these were worked out before, for each character and each place of the window; a word then takes additions of 16-bit
/// integers only, and costs less than looking it up in a cache would. Immutable and thread-safe.
/// </summary>
internal sealed class CharConvolution
{
    /// <summary>Characters of a word that are read.</summary>
    public const int LongestWord = FirstLetters + LastLetters;

    /// <summary>Of a longer word so many are read from its start,</summary>
    public const int FirstLetters = 10;

    /// <summary>and so many from its end.</summary>
    public const int LastLetters = 6;

    /// <summary>Places of the window.</summary>
    public const int Window = 3;

    /// <summary>Bound of products and biases, so that a sum of four stays within 16 bits.</summary>
    public const int Limit = short.MaxValue / (Window + 1);

    private const int Lanes = 16;

    /// <param name="alphabet">Numbers of the characters.</param>
    /// <param name="products">For each character and place of the window a value for each output; zeros for <see cref="CharAlphabet.Nothing"/>.</param>
    /// <param name="biases">By output.</param>
    /// <param name="scales">What a value of one stands for, by output; their number is a multiple of 16.</param>
    public CharConvolution(CharAlphabet alphabet, short[] products, short[] biases, float[] scales)
    {
        Alphabet = alphabet;
        Products = products;
        Biases = biases;
        Scales = scales;
    }

    public CharAlphabet Alphabet { get; }

    public short[] Products { get; }

    public short[] Biases { get; }

    public float[] Scales { get; }

    public int Outputs => Scales.Length;

    /// <summary>Writes the features of a word.</summary>
    public void Write(ReadOnlySpan<char> word, Span<float> into)
    {
        // One more place on each side, so that every window is whole.
        Span<int> characters = stackalloc int[LongestWord + Window - 1];
        int count = Read(word, characters);

        // Windows behind the word see nothing and all give the same.
        int last = Math.Min(count + 1, LongestWord - 1);
        int row = Window * Outputs;
        ref short products = ref MemoryMarshal.GetArrayDataReference(Products);
        for (int output = 0; output < Outputs; output += Lanes)
        {
            Vector256<short> bias = Vector256.LoadUnsafe(ref Biases[output]);
            Vector256<short> highest = default;
            for (int place = 0; place <= last; place++)
            {
                Vector256<short> before = Vector256.LoadUnsafe(ref products, (nuint)((characters[place] * row) + output));
                Vector256<short> own = Vector256.LoadUnsafe(ref products, (nuint)((characters[place + 1] * row) + Outputs + output));
                Vector256<short> after = Vector256.LoadUnsafe(ref products, (nuint)((characters[place + 2] * row) + (2 * Outputs) + output));
                highest = Vector256.Max(highest, bias + before + own + after);
            }

            Store(highest, output, into);
        }
    }

    /// <summary>Copies the characters of a word that are read, and returns how many there are.</summary>
    public static int Cut(ReadOnlySpan<char> word, Span<char> into)
    {
        if (word.Length <= LongestWord)
        {
            word.CopyTo(into);
            return word.Length;
        }

        word[..FirstLetters].CopyTo(into);
        word[^LastLetters..].CopyTo(into[FirstLetters..]);
        return LongestWord;
    }

    private int Read(ReadOnlySpan<char> word, Span<int> characters)
    {
        Span<char> letters = stackalloc char[LongestWord];
        int count = Cut(word, letters);
        characters.Clear();
        for (int i = 0; i < count; i++)
        {
            characters[i + 1] = Alphabet.Of(letters[i]);
        }

        return count;
    }

    private void Store(Vector256<short> values, int output, Span<float> into)
    {
        (Vector256<int> low, Vector256<int> high) = Vector256.Widen(values);
        const int Half = Lanes / 2;
        (Vector256.ConvertToSingle(low) * Vector256.LoadUnsafe(ref Scales[output])).CopyTo(into[output..]);
        (Vector256.ConvertToSingle(high) * Vector256.LoadUnsafe(ref Scales[output + Half])).CopyTo(into[(output + Half)..]);
    }
}
