using FluentAssertions;
using Xunit;
using static NewsExtract.Tests.Stories.InventedStories;

namespace NewsExtract.Tests.Stories.Comparison;

public sealed class StoryComparerTests
{
    private const double Exactly = 1e-6;

    private static readonly StoryComparer Comparer = new(Model);

    [Theory]
    [InlineData(0, 1.0)]
    [InlineData(7, 0.5)]
    [InlineData(14, 1.0 / 3)]
    [InlineData(63, 0.1)]
    public void TimeBetweenPublicationsLowersTheOdds(int days, double share)
    {
        StorySignature first = Report("storm", Day(0));
        StorySignature second = Retold("storm", Day(days));

        double odds = High / (1 - High) * share;
        Comparer.Score(first, second).Should().BeApproximately(odds / (1 + odds), Exactly);
        Comparer.Score(second, first).Should().Be(Comparer.Score(first, second));
        Comparer.Compare(first, second).Score.Should().Be(Comparer.Score(first, second));
    }

    [Fact]
    public void MeetingsOfTheSamePeopleYearsApartAreOneTopicAndNotOneEvent()
    {
        StoryComparison comparison = Comparer.Compare(Report("summit", Day(0)), Retold("summit", Day(6 * 365)));

        comparison.Relation.Should().Be(StoryRelation.SameTopic);
        comparison.Score.Should().BeLessThan(0.05);
        comparison.Evidence.Should().Contain(item => item.Kind == StoryEvidenceKind.Publication && !item.Supports);
    }

    [Theory]
    [InlineData(null, 900)]
    [InlineData(0, null)]
    [InlineData(null, null)]
    public void WithoutBothPublicationsNothingIsTakenOff(int? first, int? second)
        => Comparer.Score(Report("storm", first is { } p ? Day(p) : null), Retold("storm", second is { } q ? Day(q) : null)).Should().BeApproximately(High, Exactly);

    [Fact]
    public void WithoutAHalfLifePublicationsDoNotMatter()
        => new StoryComparer(Model) { HalfLife = null }.Score(Report("storm", Day(0)), Retold("storm", Day(900))).Should().BeApproximately(High, Exactly);

    [Fact]
    public void ACopyStaysOneHoweverLateItComes()
    {
        StoryComparison comparison = Comparer.Compare(Report("storm", Day(0)), Report("storm", Day(900)));

        comparison.Relation.Should().Be(StoryRelation.NearDuplicate);
        comparison.Score.Should().Be(1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void AHalfLifeIsLongerThanNothing(int days)
    {
        Func<StoryComparer> make = () => new StoryComparer(Model) { HalfLife = TimeSpan.FromDays(days) };

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    private static StorySignature Report(string subject, DateTimeOffset? published) => Sign(Words(subject, 0, 24), published);

    /// <summary>The same words in no order that makes it a copy.</summary>
    private static StorySignature Retold(string subject, DateTimeOffset? published) => Sign(Words(subject, 0, 24).Reverse(), published);
}
