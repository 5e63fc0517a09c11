using System.Runtime.Intrinsics;
using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Entities.Tagging.Net;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging.Net;

public class NetPartsTests
{
    [Theory]
    [InlineData(1e-30f)]
    [InlineData(0f)]
    public void Rows_of_next_to_nothing_are_zeros(float value)
    {
        var rounded = new ActivationRows();

        rounded.Round([.. Enumerable.Repeat(value, 16)], 16, 32767, margin: 0).ToArray().Should().OnlyContain(number => number == 0);
        rounded.Scale.Should().Be(0);
    }

    [Fact]
    public void Rounded_rows_stand_between_zeros_and_give_the_values_back()
    {
        float[] values = SmallNets.Numbers(new Random(1), 3 * 32, 5);
        var rounded = new ActivationRows();
        rounded.Round(SmallNets.Numbers(new Random(2), 20 * 32, 9), 32, 1000, margin: 1);

        short[] rows = rounded.Round(values, 32, 1000, margin: 1).ToArray();

        rows.Should().HaveCount(6 * 32);
        rows[..32].Concat(rows[(4 * 32)..]).Should().OnlyContain(value => value == 0);
        rows[32..(4 * 32)].Max(value => Math.Abs((int)value)).Should().Be(1000);
        for (int i = 0; i < values.Length; i++)
        {
            (rows[32 + i] * rounded.Scale).Should().BeApproximately(values[i], rounded.Scale * 0.501f);
        }
    }

    [Theory]
    [InlineData(-30f)]
    [InlineData(-1.5f)]
    [InlineData(-1e-3f)]
    [InlineData(0f)]
    [InlineData(0.3f)]
    [InlineData(2f)]
    [InlineData(1e6f)]
    public void The_tangent_is_the_real_one(float x) => VectorTanh.Of(Vector256.Create(x))[0].Should().BeApproximately(MathF.Tanh(x), 3e-7f);

    [Fact]
    public void A_normalized_row_has_mean_zero_and_variance_one()
    {
        float[] row = SmallNets.Numbers(new Random(3), 64, 7);

        new LayerNorm([.. Enumerable.Repeat(1f, 64)], new float[64]).Apply(row);

        row.Average().Should().BeApproximately(0, 1e-5f);
        row.Average(value => value * value).Should().BeApproximately(1, 1e-4f);
    }

    [Theory]
    [InlineData("Larnaca", "Larnaca", true)]
    [InlineData("abcdefghijKLMNOPqrstuv", "abcdefghijXXXXXXqrstuv", true)]
    [InlineData("abcdefghijklmnop", "abcdefghijklmnoo", false)]
    [InlineData("abcdefghijKLMNOPqrstuv", "abcdefghiVKLMNOPqrstuv", false)]
    [InlineData("ab", "aab", false)]
    [InlineData("日本", "中国", true)]
    public void Of_a_word_the_first_ten_and_the_last_six_letters_are_read(string left, string right, bool areSame)
    {
        CharConvolution letters = SmallNets.Random(4).Characters;
        float[] first = new float[letters.Outputs], second = new float[letters.Outputs];

        letters.Write(left, first);
        letters.Write(right, second);

        first.SequenceEqual(second).Should().Be(areSame);
    }

    [Fact]
    public void A_word_that_is_not_known_has_the_vector_of_all_such()
    {
        NetVocabulary words = SmallNets.Random(5).Words;

        words.Find(WordForm.HashOf("unheardof")).Should().Be(NetVocabulary.Unknown);
        words.Find(WordForm.HashOf("Mayor")).Should().BeGreaterThan(NetVocabulary.Unknown);
        float[] sums = new float[words.Width];
        words.AddTo(NetVocabulary.Unknown, sums);
        words.AddTo(NetVocabulary.Unknown, sums);
        sums.Should().Equal(Enumerable.Range(0, words.Width).Select(i => 2 * words.Rows[i] * NetVocabulary.ScaleOf(words.Scales[0])));
    }
}
