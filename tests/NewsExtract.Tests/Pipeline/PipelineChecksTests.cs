using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace NewsExtract.Tests.Pipeline;

public class PipelineChecksTests
{
    public static TheoryData<NewsExtractOptions, string, string> Bad => new()
    {
        { Articles(new() { MaximumLength = 0 }), "MaximumLength", "0" },
        { Articles(new() { MaximumBlocks = 1_000_001 }), "MaximumBlocks", "1000001" },
        { Articles(new() { Focus = (ExtractionFocus)7 }), "Focus", "7" },
        { Entities(new() { MinimumConfidence = 1.5 }), "MinimumConfidence", "1.5" },
        { Entities(new() { MinimumConfidence = double.NaN }), "MinimumConfidence", "NaN" },
        { Entities(new() { MaximumLength = -1 }), "MaximumLength", "-1" },
        { new() { Stories = new() { LinkThreshold = 0 } }, "LinkThreshold", "0" },
        { new() { Stories = new() { MostCompared = 5000 } }, "MostCompared", "5000" },
        { new() { Parallelism = -1 }, "Parallelism", "-1" },
        { new() { Parallelism = 1025 }, "Parallelism", "1025" },
    };

    public static TheoryData<NewsExtractOptions, string> Missing => new()
    {
        { new() { Articles = null! }, "Articles" },
        { new() { Entities = null! }, "Entities" },
        { new() { Stories = null! }, "Stories" },
        { Articles(new() { Roles = null! }), "Roles" },
        { Entities(new() { Types = null! }), "Types" },
        { Entities(new() { Gazetteer = null! }), "Gazetteer" },
        { Entities(new() { StopList = null! }), "StopList" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_number_out_of_its_range_is_refused_with_its_value_and_the_cure(NewsExtractOptions options, string name, string value)
    {
        foreach (Action make in Makers(options))
        {
            make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name).WithMessage($"* must be *{value}*");
        }
    }

    [Theory]
    [MemberData(nameof(Missing))]
    public void A_part_that_is_null_is_refused(NewsExtractOptions options, string name)
    {
        foreach (Action make in Makers(options))
        {
            make.Should().Throw<ArgumentNullException>().WithParameterName(name);
        }
    }

    [Fact]
    public void Bounds_are_in_their_ranges()
    {
        NewsExtractOptions options = Articles(new() { MaximumLength = int.MaxValue, MaximumBlocks = 1 }) with
        {
            Entities = new() { MinimumConfidence = 1, MaximumLength = 1 },
            Parallelism = 1024,
        };

        Makers(options).Should().AllSatisfy(make => make.Should().NotThrow());
    }

    private static Action[] Makers(NewsExtractOptions options) =>
        [() => _ = new NewsPipeline(options), () => new ServiceCollection().AddNewsExtract(_ => options)];

    private static NewsExtractOptions Articles(ArticleOptions options) => new() { Articles = options };

    private static NewsExtractOptions Entities(EntityOptions options) => new() { Entities = options };
}
