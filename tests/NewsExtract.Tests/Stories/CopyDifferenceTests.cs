using System.Diagnostics;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Stories;

/// <summary>What was cut from a text and added to it.</summary>
public class CopyDifferenceTests
{
    private const string Bridge = "The old bridge over the Lenn closed on Monday morning.";
    private const string Mayor = "Mayor Ida Brandt said that repairs would take two years.";
    private const string Ferry = "A ferry will carry walkers and bicycles until then.";
    private const string Costs = "The council puts the costs at forty million crowns.";

    public static TheoryData<string, string, string[], string[]> Cases => new()
    {
        { $"{Bridge} {Mayor} {Ferry}", $"{Bridge} {Mayor} {Ferry}", [], [] },
        { $"{Bridge} {Mayor} {Ferry}", $"{Bridge} {Ferry}", [Mayor], [] },
        { $"{Bridge} {Ferry}", $"{Bridge} {Mayor} {Ferry}", [], [Mayor] },
        { $"{Bridge} {Mayor}\n\n{Ferry} {Costs}", $"{Bridge} {Costs}", [$"{Mayor}\n\n{Ferry}"], [] },
        { $"{Bridge} {Mayor} {Ferry}", $"{Ferry} {Bridge} {Mayor}", [], [] },
        { $"{Bridge} {Mayor}", $"{Bridge} {Ferry}", [Mayor], [Ferry] },
        { $"{Bridge} {Mayor}", $"{Bridge} Mayor Ida Brandt said that the repairs would take two years.", [], [] },
        { Bridge, Costs, [Bridge], [Costs] },
        { "", Bridge, [], [Bridge] },
        { Bridge, "", [Bridge], [] },
        { "", "", [], [] },
        { "… !", Bridge, [], [Bridge] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sentences_that_one_text_lacks_are_told(string first, string second, string[] cut, string[] added)
    {
        CopyDifference difference = CopyDifference.Between(first, second);

        difference.Cut.Select(span => span.Of(first).ToString()).Should().Equal(cut);
        difference.Added.Select(span => span.Of(second).ToString()).Should().Equal(added);
    }

    [Fact]
    public void Shares_count_words_in_common_sequences()
    {
        CopyDifference difference = CopyDifference.Between($"{Bridge} {Mayor}", Bridge);

        difference.Kept.Should().BeApproximately(0.5, 0.01);
        difference.Taken.Should().Be(1);
    }

    [Fact]
    public void Case_and_signs_do_not_matter()
        => CopyDifference.Between(Bridge, Bridge.ToUpperInvariant().Replace(".", " !", StringComparison.Ordinal)).Kept.Should().Be(1);

    [Fact]
    public void Repetitions_take_linear_time()
    {
        string text = string.Concat(Enumerable.Repeat("no ", 400_000));
        var time = Stopwatch.StartNew();

        CopyDifference.Between(text, $"{text}.\n{Bridge}").Added.Should().ContainSingle();

        time.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }
}
