using System.Diagnostics;
using System.Text;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Entities.Linking;

/// <summary>What holds for any input.</summary>
public class EntityLinkerTests
{
    private static readonly string[] Words =
        ["Kim", "Jong", "Un", "Smith", "John", "President", "the", "University", "of", "North", "Korea", "UN", "U.S.", "Ltd", "Jr.", "and", "(DPRK)", "Mr", "’s", "-", "Sadovy", "Sadovi", "é", "金正恩", "😀", "IE6", ".", "A"];

    [Fact]
    public void No_mention_is_lost_or_in_two_entities()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            (string text, EntityMention[] mentions) = Random(seed);

            IReadOnlyList<Entity> entities = new EntityLinker().Link(text, mentions);

            entities.SelectMany(entity => entity.Mentions).OrderBy(mention => mention.Span.Start).SequenceEqual(mentions).Should().BeTrue($"seed {seed} keeps each mention once");
            entities.Should().OnlyContain(entity => entity.Name.Length > 0 && entity.Forms.Count > 0 && entity.Forms.All(form => form.Length > 0));
            entities.Sum(entity => entity.Salience).Should().BeApproximately(1, 1e-9);
        }
    }

    [Fact]
    public void The_order_of_the_mentions_does_not_matter_and_the_result_is_the_same_each_time()
    {
        (string text, EntityMention[] mentions) = Random(7);
        EntityLinker linker = new();

        IReadOnlyList<Entity> entities = linker.Link(text, mentions);

        linker.Link(text, [.. Enumerable.Reverse(mentions)]).Should().BeEquivalentTo(entities, options => options.WithStrictOrdering());
        new EntityLinker().Link(text, mentions).Should().BeEquivalentTo(entities, options => options.WithStrictOrdering());
    }

    [Fact]
    public void A_mention_inside_another_is_read_by_itself()
    {
        EntityMention[] mentions =
        [
            new() { Span = new TextSpan(0, 20), Type = EntityType.Location, Text = "Springfield, Montana" },
            new() { Span = new TextSpan(0, 11), Type = EntityType.Location, Text = "Springfield" },
            new() { Span = new TextSpan(13, 7), Type = EntityType.Location, Text = "Montana" },
        ];

        new EntityLinker().Link("Springfield, Montana", mentions).Select(entity => entity.Mentions.Count).Should().Equal(2, 1);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Linking_costs_little_more_than_the_mentions_do(int kind)
    {
        LinkingCost(kind, 1_000);

        // Four times the mentions: four times the work when it is linear, sixteen times when it is quadratic. Times too short to compare count as fifty milliseconds,
        // and what else the machine does only ever adds.
        double few = Math.Max(50, LinkingCost(kind, 10_000));
        Enumerable.Range(0, 3).Min(_ => LinkingCost(kind, 40_000)).Should().BeLessThan(10 * few);
    }

    private static double LinkingCost(int kind, int count)
    {
        StringBuilder text = new();
        List<EntityMention> mentions = [];
        for (int i = 0; i < count; i++)
        {
            string name = kind switch
            {
                0 => "John Smith",
                1 => $"Given{i} Family{i}",
                2 => i % 2 == 0 ? $"Given{i} Smith" : "Smith",
                3 => "University of " + (char)('A' + (i % 26)) + (char)('a' + (i / 26 % 26)) + (char)('a' + (i / 676 % 26)),
                _ => "Sad" + "aeiouy"[i % 6] + "v" + "aeiouy"[i / 6 % 6] + (char)('a' + (i / 36 % 26)) + (char)('a' + (i / 936 % 26)),
            };
            mentions.Add(new EntityMention { Span = new TextSpan(text.Length, name.Length), Type = kind == 3 ? EntityType.Organization : EntityType.Person, Text = name });
            text.Append(name).Append(i % 10 == 0 ? "\n" : " and ");
        }

        var watch = Stopwatch.StartNew();
        IReadOnlyList<Entity> entities = new EntityLinker().Link(text.ToString(), mentions);
        double milliseconds = watch.Elapsed.TotalMilliseconds;

        entities.Sum(entity => entity.Mentions.Count).Should().Be(count);
        return milliseconds;
    }

    [Fact]
    public void One_endless_name_is_a_name()
    {
        string name = string.Join(' ', Enumerable.Repeat("Very Long", 50_000));
        EntityMention[] mentions = [.. Enumerable.Range(0, 2000).Select(i => new EntityMention { Span = new TextSpan(i * 10, 9), Type = EntityType.Organization, Text = "Very Long" })];

        IReadOnlyList<Entity> entities = new EntityLinker().Link(name, [.. mentions, new EntityMention { Span = new TextSpan(0, name.Length), Type = EntityType.Organization, Text = name }]);

        entities.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(0, 0)]
    [InlineData(3, 3)]
    [InlineData(6, 1)]
    [InlineData(1, int.MaxValue)]
    public void A_mention_outside_of_the_text_is_an_error(int start, int length)
    {
        EntityMention mention = new() { Span = new TextSpan(start, length), Type = EntityType.Person, Text = "Smith" };

        Action link = () => new EntityLinker().Link("Smith", [mention]);

        link.Should().Throw<ArgumentException>().WithMessage($"*'Smith'*[{start}, {(long)start + length})*5 characters*").WithParameterName("mentions");
    }

    [Fact]
    public void Nothing_is_no_text_and_no_mentions()
    {
        EntityLinker linker = new();

        linker.Invoking(l => l.Link(null!, [])).Should().Throw<ArgumentNullException>();
        linker.Invoking(l => l.Link("", null!)).Should().Throw<ArgumentNullException>();
        linker.Invoking(l => l.Link("a", [null!])).Should().Throw<ArgumentException>().WithMessage("*Mention 0 is null*");
        linker.Link("", []).Should().BeEmpty();
    }

    [Theory]
    [InlineData("’s")]
    [InlineData("...")]
    [InlineData("\"\"")]
    [InlineData("The")]
    [InlineData("the ")]
    [InlineData("&")]
    [InlineData("\ud800")]
    [InlineData("\u0301")]
    [InlineData("Mr")]
    [InlineData("Ltd")]
    [InlineData(",")]
    public void Odd_mentions_are_names_of_their_own(string odd)
    {
        foreach (EntityType type in new[] { EntityType.Person, EntityType.Organization, EntityType.Location, EntityType.Nationality, EntityType.Work })
        {
            EntityMention mention = new() { Span = new TextSpan(0, odd.Length), Type = type, Text = odd };

            new EntityLinker().Link(odd + " Smith", [mention]).Should().ContainSingle().Which.Mentions.Should().Equal(mention);
        }
    }

    private static (string Text, EntityMention[] Mentions) Random(int seed)
    {
        Random random = new(seed);
        EntityType[] types = [EntityType.Person, EntityType.Organization, EntityType.Location, EntityType.Nationality, EntityType.Event, EntityType.Facility];
        StringBuilder text = new();
        List<EntityMention> mentions = [];
        for (int i = 0; i < 60; i++)
        {
            int start = text.Length;
            for (int w = random.Next(1, 5); w > 0; w--)
            {
                text.Append(Words[random.Next(Words.Length)]).Append(w > 1 ? " " : "");
            }

            mentions.Add(new EntityMention { Span = new TextSpan(start, text.Length - start), Type = types[random.Next(types.Length)], Text = text.ToString(start, text.Length - start), Confidence = random.NextDouble() });
            text.Append(random.Next(4) switch { 0 => " and ", 1 => ", the president, ", 2 => "\n", _ => " (" });
        }

        return (text.ToString(), [.. mentions]);
    }
}
