namespace NewsExtract.Entities.Tagging.Net;

/// <summary>
/// A linear layer with 8-bit weights, a scale for each output, and inputs rounded to 16 bits. Sums are 32-bit integers that cannot overflow, so the order of
/// additions, and with it the width of the vectors, changes nothing. Immutable and thread-safe.
/// </summary>
internal sealed class QuantizedLinear
{
    /// <summary>Outputs come in groups of so many: one vector of 512 bits.</summary>
    public const int OutputGroup = 16;

    /// <summary>Rows are multiplied so many at a time, so that a weight is loaded once for all of them; callers keep room for whole groups.</summary>
    public const int RowGroup = 4;

    /// <summary>Weights of a pair of inputs in a group.</summary>
    public const int PairWidth = 2 * OutputGroup;

    /// <param name="inputs">Number of inputs; even.</param>
    /// <param name="weights">A row of weights for each output.</param>
    /// <param name="scales">What a weight of one stands for, by output; their number is a multiple of <see cref="OutputGroup"/>.</param>
    /// <param name="biases">By output.</param>
    public QuantizedLinear(int inputs, ReadOnlySpan<sbyte> weights, float[] scales, float[] biases)
    {
        Inputs = inputs;
        Scales = scales;
        Biases = biases;
        Pairs = inputs / 2;
        PackedWeights = new short[weights.Length];
        for (int output = 0; output < Outputs; output++)
        {
            for (int input = 0; input < inputs; input++)
            {
                PackedWeights[Place(output, input)] = weights[(output * inputs) + input];
            }
        }
    }

    public int Inputs { get; }

    public int Outputs => Scales.Length;

    /// <summary>Pairs of inputs.</summary>
    public int Pairs { get; }

    /// <summary>A group of outputs after another; in it for each pair of inputs the two weights of each output.</summary>
    public short[] PackedWeights { get; }

    public float[] Scales { get; }

    public float[] Biases { get; }

    /// <summary>The largest input that keeps every sum within 32 bits.</summary>
    public int Limit => LimitOf(Inputs);

    /// <summary>The largest input that keeps the sum of so many products within 32 bits.</summary>
    public static int LimitOf(int inputs) => (int)Math.Min(short.MaxValue, int.MaxValue / (128L * inputs));

    public sbyte Weight(int output, int input) => (sbyte)PackedWeights[Place(output, input)];

    /// <summary>The number of rows in whole groups.</summary>
    public static int WholeGroups(int rows) => (rows + RowGroup - 1) / RowGroup * RowGroup;

    /// <summary>Computes all outputs of all rows, as floats, with the fastest way this processor has; see <see cref="LinearKernels"/>.</summary>
    /// <param name="rows">The inputs; rows may overlap.</param>
    /// <param name="stride">Distance from a row to the next.</param>
    /// <param name="count">Number of rows; those up to <see cref="WholeGroups"/> are read and written too.</param>
    /// <param name="scale">What an input of one stands for.</param>
    /// <param name="into">Takes the outputs.</param>
    /// <param name="intoStride">Distance from a row of outputs to the next.</param>
    public void Multiply(ReadOnlySpan<short> rows, int stride, int count, float scale, Span<float> into, int intoStride)
    {
        int last = WholeGroups(count) - 1;
        if (count <= 0 || (last * (long)stride) + Inputs > rows.Length || (last * (long)intoStride) + Outputs > into.Length)
        {
            throw new ArgumentException($"{count} rows of {Inputs} inputs and {Outputs} outputs do not fit into {rows.Length} inputs at distance {stride} and {into.Length} outputs at distance {intoStride}.");
        }

        LinearKernels.Best(this, rows, stride, count, scale, into, intoStride);
    }

    private int Place(int output, int input)
        => (((output / OutputGroup * Pairs) + (input / 2)) * PairWidth) + (output % OutputGroup * 2) + (input & 1);
}
