using System.Runtime.Intrinsics;
using FluentAssertions;
using NewsExtract.Models;
using Xunit;

namespace NewsExtract.Tests.Models;

public class VectorExpTests
{
    [Theory]
    [InlineData(0f)]
    [InlineData(1f)]
    [InlineData(-1f)]
    [InlineData(0.34657f)]
    [InlineData(-0.34658f)]
    [InlineData(-20.5f)]
    [InlineData(60f)]
    [InlineData(-86.9f)]
    public void It_is_the_exponential_to_seven_digits(float x)
    {
        double expected = Math.Exp(x);

        VectorExp.Of(Vector256.Create(x))[3].Should().BeApproximately((float)expected, (float)(expected * 5e-7));
    }

    [Theory]
    [InlineData(float.NegativeInfinity)]
    [InlineData(-1000f)]
    public void What_is_out_of_reach_is_zero(float x) => VectorExp.Of(Vector256.Create(x))[0].Should().Be(0);

    [Fact]
    public void Lanes_do_not_mix()
    {
        Vector256<float> result = VectorExp.Of(Vector256.Create(0f, 1, 2, 3, -1, -2, -3, float.NegativeInfinity));

        for (int lane = 0; lane < 7; lane++)
        {
            float x = lane < 4 ? lane : 3 - lane;
            result[lane].Should().BeApproximately(MathF.Exp(x), MathF.Exp(x) * 5e-7f);
        }

        result[7].Should().Be(0);
    }
}
