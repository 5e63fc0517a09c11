using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using FluentAssertions;
using NewsExtract.Entities.Tagging.Net;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging.Net;

public class QuantizedLinearTests
{
    public static TheoryData<int, int, int> Sizes()
    {
        var sizes = new TheoryData<int, int, int>();
        foreach (int rows in new[] { 1, 2, 3, 4, 5, 31 })
        {
            sizes.Add(rows, 40, 48);
            sizes.Add(rows, 2, 16);
            sizes.Add(rows, 384, 128);
            sizes.Add(rows, 1536, 32);
        }

        return sizes;
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_way_of_multiplying_gives_the_same_bits(int rows, int inputs, int outputs)
    {
        var random = new Random(rows + inputs);
        QuantizedLinear linear = SmallNets.Linear(random, inputs, outputs);
        short[] values = new short[QuantizedLinear.WholeGroups(rows) * inputs];
        for (int i = 0; i < rows * inputs; i++)
        {
            values[i] = (short)random.Next(-linear.Limit, linear.Limit + 1);
        }

        float[] expected = [.. Enumerable.Range(0, rows).SelectMany(row => ScalarMath.Multiply(linear, [.. values.Skip(row * inputs).Take(inputs).Select(value => (int)value)], 0.37f))];

        foreach ((string way, LinearKernel multiply) in Ways())
        {
            float[] results = new float[QuantizedLinear.WholeGroups(rows) * outputs];
            multiply(linear, values, inputs, rows, 0.37f, results, outputs);
            results.Take(rows * outputs).Select(BitConverter.SingleToInt32Bits).Should().Equal(expected.Select(BitConverter.SingleToInt32Bits), way);
        }
    }

    [Theory]
    [InlineData(384)]
    [InlineData(512)]
    [InlineData(6144)]
    public void The_largest_inputs_and_weights_do_not_overflow(int inputs)
    {
        var linear = new QuantizedLinear(inputs, [.. Enumerable.Repeat((sbyte)-128, inputs * 16)], [.. Enumerable.Repeat(1f, 16)], new float[16]);
        short[] values = [.. Enumerable.Repeat((short)-linear.Limit, inputs * 4)];

        foreach ((string way, LinearKernel multiply) in Ways())
        {
            float[] results = new float[64];
            multiply(linear, values, inputs, 4, 1, results, 16);
            results.Should().OnlyContain(value => value == (float)(128L * inputs * linear.Limit), way);
        }
    }

    [Fact]
    public void A_buffer_that_is_too_short_is_an_error()
    {
        QuantizedLinear linear = SmallNets.Linear(new Random(1), 32, 16);

        linear.Invoking(l => l.Multiply(new short[127], 32, 4, 1, new float[64], 16)).Should().Throw<ArgumentException>().WithMessage("*127*");
        linear.Invoking(l => l.Multiply(new short[128], 32, 1, 1, new float[63], 16)).Should().Throw<ArgumentException>().WithMessage("*63*");
    }

    [Fact]
    public void Weights_come_back_as_they_were_given()
    {
        sbyte[] weights = [.. Enumerable.Range(0, 32 * 6).Select(i => (sbyte)(i - 96))];
        var linear = new QuantizedLinear(6, weights, new float[32], new float[32]);

        Enumerable.Range(0, weights.Length).Select(i => linear.Weight(i / 6, i % 6)).Should().Equal(weights);
    }

    private static IEnumerable<(string, LinearKernel)> Ways()
    {
        yield return ("the best", LinearKernels.Best);
        yield return ("portable", LinearKernels.Multiply128<PortablePairSums>);
        if (Sse2.IsSupported)
        {
            yield return ("SSE2", LinearKernels.Multiply128<Sse2PairSums>);
        }

        if (AdvSimd.Arm64.IsSupported)
        {
            yield return ("ARM", LinearKernels.Multiply128<ArmPairSums>);
        }

        if (Avx2.IsSupported)
        {
            yield return ("AVX2", LinearKernels.Multiply256);
        }

        if (Avx512BW.IsSupported && Vector512.IsHardwareAccelerated)
        {
            yield return ("AVX-512", LinearKernels.Multiply512);
        }
    }
}
