using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace NewsExtract.Tests.Pipeline;

public class PipelineChecksTests
{
    public static TheoryData<NewsExtractOptions, string, string> Bad => new()
    {
        { Limits(new() { Length = 0 }), "Length", "0" },
        { Limits(new() { OpenElements = 15 }), "OpenElements", "15" },
        { Limits(new() { OpenElements = 2049 }), "OpenElements", "2049" },
        { Limits(new() { Elements = 0 }), "Elements", "0" },
        { Limits(new() { Blocks = 1_000_001 }), "Blocks", "1000001" },
        { Limits(new() { AttributeLength = -1 }), "AttributeLength", "-1" },
        { Limits(new() { DataLength = 0 }), "DataLength", "0" },
        { Limits(new() { DataDepth = 257 }), "DataDepth", "257" },
        { Limits(new() { Mentions = 0 }), "Mentions", "0" },
        { Limits(new() { Candidates = 0 }), "Candidates", "0" },
        { Limits(new() { Time = TimeSpan.Zero }), "Time", "00:00:00" },
        { Limits(new() { Time = TimeSpan.FromDays(25) }), "Time", "25.00:00:00" },
        { Limits(new() { WhenBroken = (LimitReaction)7 }), "WhenBroken", "7" },
        { Articles(new() { Focus = (ExtractionFocus)7 }), "Focus", "7" },
        { Entities(new() { MinimumConfidence = 1.5 }), "MinimumConfidence", "1.5" },
        { Entities(new() { MinimumConfidence = double.NaN }), "MinimumConfidence", "NaN" },
        { Entities(new() { MaximumLength = -1 }), "MaximumLength", "-1" },
        { Entities(new() { MaximumSentence = 15 }), "MaximumSentence", "15" },
        { Entities(new() { MaximumSentence = 257 }), "MaximumSentence", "257" },
        { Entities(new() { MaximumMentions = 0 }), "MaximumMentions", "0" },
        { Entities(new() { MaximumCandidates = -5 }), "MaximumCandidates", "-5" },
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
        { Limits(null!), "Limits" },
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
        NewsExtractOptions options = Limits(new() { Length = int.MaxValue, Blocks = 1, OpenElements = 2048, DataDepth = 256, Time = Timeout.InfiniteTimeSpan }) with
        {
            Entities = new() { MinimumConfidence = 1, MaximumLength = 1, MaximumSentence = 16, MaximumMentions = 1, MaximumCandidates = 1 },
            Parallelism = 1024,
        };

        Makers(options).Should().AllSatisfy(make => make.Should().NotThrow());
    }

    private static Action[] Makers(NewsExtractOptions options) =>
        [() => _ = new NewsPipeline(options), () => new ServiceCollection().AddNewsExtract(_ => options)];

    private static NewsExtractOptions Limits(ExtractionLimits limits) => Articles(new() { Limits = limits });

    private static NewsExtractOptions Articles(ArticleOptions options) => new() { Articles = options };

    private static NewsExtractOptions Entities(EntityOptions options) => new() { Entities = options };
}
