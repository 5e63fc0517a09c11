using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Tests.Articles.Classification;
using Xunit;

namespace NewsExtract.Tests.Entities;

/// <summary>The embedded model on sentences written for these tests.</summary>
public class EntityTaggerTests
{
    private static readonly EntityTagger Tagger = new();

    [Theory]
    [InlineData("President Emmanuel Macron met Olaf Scholz in Berlin on Tuesday.", "Person:Emmanuel Macron|Person:Olaf Scholz|Location:Berlin|Date:Tuesday")]
    [InlineData("The United Nations said on Friday that Kenya and Somalia would talk.", "Organization:United Nations|Date:Friday|Location:Kenya|Location:Somalia")]
    [InlineData("Reuters reported that Nigerian officials had met in Abuja.", "Organization:Reuters|Nationality:Nigerian|Location:Abuja")]
    [InlineData("The company paid $3.5 billion for the mine in Zambia.", "Money:$3.5 billion|Location:Zambia")]
    [InlineData("Inflation rose to 4.5 per cent in March.", "Percent:4.5 per cent|Date:March")]
    [InlineData("The road is 150 km long and opens at 3:30 p.m. on Monday.", "Quantity:150 km|Time:3:30 p.m.|Date:Monday")]
    public void Names_dates_and_amounts_are_found(string text, string expected)
        => Found(text).Should().Be(expected);

    [Fact]
    public void An_accuracy_that_does_not_exist_is_refused()
        => FluentActions.Invoking(() => new EntityTagger(EntityOptions.Default with { Accuracy = (EntityAccuracy)7 })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Fast or Accurate*");

    [Fact]
    public void Mentions_point_into_the_text()
    {
        const string text = "“We agreed,” said Angela Merkel.\nShe’d flown to Kyiv’s airport with Viktor Orbán’s aides.";

        IReadOnlyList<EntityMention> mentions = Tagger.Tag(text);

        mentions.Should().NotBeEmpty().And.OnlyContain(mention => mention.Span.Of(text).ToString() == mention.Text);
        mentions.Zip(mentions.Skip(1)).Should().OnlyContain(pair => pair.First.Span.End <= pair.Second.Span.Start);
        mentions.Should().OnlyContain(mention => mention.Confidence > 0 && mention.Confidence <= 1);
        mentions.Select(mention => mention.Text).Should().Contain(["Angela Merkel", "Viktor Orbán"]);
    }

    [Fact]
    public void Dates_are_reckoned_from_the_day_of_publication()
    {
        EntityMention mention = Tagger.Tag("They met in Geneva on Wednesday.", new DateOnly(2024, 6, 20)).Single(mention => mention.Type == EntityType.Date);

        mention.Value!.FirstDay.Should().Be(new DateOnly(2024, 6, 19));
        Tagger.Tag("They met in Geneva on Wednesday.").Single(other => other.Type == EntityType.Date).Value!.FirstDay.Should().BeNull();
    }

    [Fact]
    public void Amounts_have_values()
        => Tagger.Tag("The fund is worth $1 trillion.").Single(mention => mention.Type == EntityType.Money).Value.Should().BeEquivalentTo(new { Amount = 1e12, Unit = "USD" });

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n  ")]
    [InlineData("...")]
    [InlineData("\uD800")]
    public void Text_without_names_has_no_mentions(string text) => Tagger.Tag(text).Should().BeEmpty();

    [Fact]
    public void The_same_text_gives_the_same_mentions_on_every_thread()
    {
        const string text = "Ursula von der Leyen told the European Commission in Brussels that Ukraine needs 5 billion euros by June 2025.";
        IReadOnlyList<EntityMention> once = Tagger.Tag(text);

        Parallel.For(0, 64, _ => Tagger.Tag(text).Should().Equal(once));
        new EntityTagger().Tag(text).Should().Equal(once);
    }

    [Fact]
    public void Callers_names_win_and_filters_hold()
    {
        const string text = "Acme Rocket met Angela Merkel in Berlin on Friday.";
        var options = new EntityOptions
        {
            Gazetteer = new Gazetteer([new GazetteerEntry("Acme Rocket", EntityType.Product) { Id = "P1" }]),
            StopList = [.. new[] { "berlin" }],
            Types = [EntityType.Product, EntityType.Person, EntityType.Location],
        };

        IReadOnlyList<EntityMention> mentions = new EntityTagger(options).Tag(text);

        mentions.Select(mention => (mention.Type, mention.Text)).Should().Equal((EntityType.Product, "Acme Rocket"), (EntityType.Person, "Angela Merkel"));
        mentions[0].Id.Should().Be("P1");
    }

    [Fact]
    public void Text_beyond_the_limit_is_not_read()
    {
        const string text = "Angela Merkel spoke. Later Emmanuel Macron spoke as well.";

        new EntityTagger(new EntityOptions { MaximumLength = 20 }).Tag(text).Should().OnlyContain(mention => mention.Span.End <= 20).And.NotBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_more_mentions_are_reported_than_the_limit_allows(int most)
    {
        const string text = "Angela Merkel met Emmanuel Macron in Berlin on Friday.";
        IReadOnlyList<EntityMention> all = Tagger.Tag(text);

        all.Should().HaveCountGreaterThan(most);
        new EntityTagger(new EntityOptions { MaximumMentions = most }).Tag(text).Should().Equal(all.Take(most));
    }

    [Fact]
    public void Long_sentences_are_read_in_pieces_to_their_end()
    {
        string text = string.Join(", ", Enumerable.Repeat("Angela Merkel met Emmanuel Macron", 60));

        IReadOnlyList<EntityMention> pieces = new EntityTagger(new EntityOptions { MaximumSentence = 16, Accuracy = EntityAccuracy.Fast }).Tag(text);

        pieces.Should().HaveCountGreaterThan(60).And.NotBeEquivalentTo(new EntityTagger(new EntityOptions { Accuracy = EntityAccuracy.Fast }).Tag(text), "names across borders of pieces are lost");
        pieces[^1].Span.End.Should().BeGreaterThan(text.Length - 40);
    }

    [Fact]
    public void A_warm_tagger_allocates_nothing_but_its_mentions()
    {
        string text = string.Concat(Enumerable.Repeat("the talks went on for hours and nobody said a word about the price of bread or of milk.\n", 200));
        var tagger = new EntityTagger();
        var workspace = new TaggerWorkspace(EntityModel.Embedded.Tagger);

        Allocation.Of(() => tagger.Find(text, workspace, CancellationToken.None)).Should().Be(0);
    }

    [Fact]
    public void No_text_is_an_error() => Tagger.Invoking(tagger => tagger.Tag(null!)).Should().Throw<ArgumentNullException>();

    private static string Found(string text) => string.Join('|', Tagger.Tag(text).Select(mention => $"{mention.Type}:{mention.Text}"));
}
