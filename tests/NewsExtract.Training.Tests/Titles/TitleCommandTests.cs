using FluentAssertions;
using NewsExtract.Facts;
using NewsExtract.Training.Titles;
using Xunit;

namespace NewsExtract.Training.Tests.Titles;

public class TitleCommandTests
{
    private const int Telling = 3;

    [Fact]
    public void A_measure_that_tells_headlines_gets_weight()
    {
        TitleModel model = TitleCommand.Train([.. Enumerable.Range(0, 2000).Select(i => Example(TitleExample.Bare, i % 2 == 0))]);

        model.Probability(Evidence(isTitle: true)).Should().BeGreaterThan(0.8);
        model.Probability(Evidence(isTitle: false)).Should().BeLessThan(0.2);
        model.Weights[Telling].Should().BePositive();
        model.Weights.Where((_, i) => i != Telling).Should().OnlyContain(weight => weight == 0);
    }

    [Fact]
    public void Sources_count_the_same_whatever_their_size()
    {
        IEnumerable<TitleExample> many = Enumerable.Range(0, 900).Select(_ => Example(TitleExample.Headed, isTitle: true) with { Evidence = Evidence(isTitle: false) });
        IEnumerable<TitleExample> few = Enumerable.Range(0, 300).Select(_ => Example(TitleExample.Bare, isTitle: false));

        TitleModel model = TitleCommand.Train([.. many, .. few]);

        model.Probability(Evidence(isTitle: false)).Should().BeApproximately(0.5, 0.02);
    }

    private static TitleExample Example(string source, bool isTitle) => new(source, 0, Evidence(isTitle), isTitle);

    private static double[] Evidence(bool isTitle)
    {
        double[] evidence = new double[TitleEvidence.Names.Count];
        evidence[Telling] = isTitle ? 1 : 0;
        return evidence;
    }
}
