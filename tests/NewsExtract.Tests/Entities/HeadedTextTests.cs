using FluentAssertions;
using NewsExtract.Tests.Entities.Linking;
using Xunit;

namespace NewsExtract.Tests.Entities;

/// <summary>What becomes of the names of a headline. Texts are marked as in <see cref="MarkedText"/>, the headline in the first line.</summary>
public class HeadedTextTests
{
    private const string Ferry = "{P Moor} sells ferry to {L Bergen} on {D Monday}\n\nThe price is a crown. {P Ada Moor} runs the line to {L Oslo}. {P Moor} said so.";

    [Fact]
    public void The_form_of_the_headline_joins_the_entity()
    {
        Entity person = Find(Ferry).Entities[0];

        person.Name.Should().Be("Ada Moor");
        person.Forms.Should().Equal("Moor", "Ada Moor");
        person.TitleMentions.Select(mention => mention.Span).Should().Equal(new TextSpan(0, 4));
        person.Mentions.Select(mention => mention.Text).Should().Equal("Ada Moor", "Moor");
    }

    [Fact]
    public void Every_mention_stands_exactly_in_its_own_string()
    {
        string[] parts = MarkedText.Of(Ferry).Text.Split("\n\n");

        HeadedNames names = Find(Ferry);

        names.TitleMentions.Should().HaveCount(3).And.OnlyContain(mention => mention.Span.Of(parts[0]).ToString() == mention.Text);
        names.Mentions.Should().HaveCount(3).And.OnlyContain(mention => mention.Span.Of(parts[1]).ToString() == mention.Text);
        names.Entities.SelectMany(entity => entity.Mentions).Should().OnlyContain(mention => names.Mentions.Any(own => ReferenceEquals(own, mention)));
        names.Entities.SelectMany(entity => entity.TitleMentions).Should().OnlyContain(mention => names.TitleMentions.Any(own => ReferenceEquals(own, mention)));
    }

    [Fact]
    public void What_only_the_headline_names_is_a_mention_and_no_entity()
    {
        HeadedNames names = Find(Ferry);

        names.TitleMentions.Select(mention => mention.Text).Should().Equal("Moor", "Bergen", "Monday");
        names.Entities.Select(entity => entity.Name).Should().Equal("Ada Moor", "Oslo");
    }

    [Fact]
    public void Texts_of_thousands_of_mentions_are_not_linked_with_their_headline()
    {
        HeadedNames names = Find("{P Moor} leaves\n\n" + string.Concat(Enumerable.Repeat("{P Ada Moor} left. ", 2001)));

        names.TitleMentions.Should().ContainSingle();
        names.Entities.Should().BeSameAs(names.TextEntities);
    }

    [Fact]
    public void Entities_come_by_their_first_mentions_in_the_text()
        => Find("{P Moor} leaves {L Oslo}\n\nIn {L Oslo} it rained. {P Moor} left.").Entities.Select(entity => entity.Name).Should().Equal("Oslo", "Moor");

    [Fact]
    public void Salience_is_that_of_the_text_alone()
    {
        MarkedText text = MarkedText.Of(Ferry.Split("\n\n")[1]);

        IReadOnlyList<Entity> entities = Find(Ferry).Entities;

        entities.Sum(entity => entity.Salience).Should().BeApproximately(1, 1e-9);
        entities.Select(entity => entity.Salience).Should().Equal(new EntityLinker().Link(text.Text, text.Mentions).Select(entity => entity.Salience), (own, alone) => Math.Abs(own - alone) < 1e-9);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\n\n")]
    public void A_headline_that_is_the_first_line_of_the_text_is_read_once(string lineEnd)
    {
        MarkedText marked = MarkedText.Of($"{{P Moor}} leaves{lineEnd}{{P Ada Moor}} left {{L Oslo}}.");
        var headed = new HeadedText("Moor leaves", marked.Text);

        HeadedNames names = Divide(headed, marked);

        headed.Joined.Should().BeSameAs(marked.Text);
        names.Mentions.Should().BeSameAs(marked.Mentions);
        names.TitleMentions.Should().ContainSingle().Which.Should().BeSameAs(marked.Mentions[0]);
        names.Entities.Select(entity => (entity.Name, entity.Mentions.Count, entity.TitleMentions.Count)).Should().Equal(("Ada Moor", 2, 1), ("Oslo", 1, 0));
    }

    [Fact]
    public void A_text_that_is_its_headline_has_all_mentions_in_both()
    {
        HeadedNames names = Divide(new HeadedText("Moor leaves", "Moor leaves"), MarkedText.Of("{P Moor} leaves"));

        names.Entities.Should().ContainSingle().Which.TitleMentions.Should().Equal(names.Mentions);
    }

    [Theory]
    [InlineData("Moor leaves", "Moor leaves Oslo.")]
    [InlineData("Moor leaves", "Moor Leaves\nOslo.")]
    [InlineData("Moor leaves Oslo", "Moor leaves")]
    public void A_text_that_begins_otherwise_is_read_below_its_headline(string title, string text)
        => new HeadedText(title, text).Joined.Should().Be($"{title}\n\n{text}");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n")]
    public void Without_a_headline_all_is_as_in_the_text_alone(string? title)
    {
        MarkedText marked = MarkedText.Of("{P Ada Moor} left. {P Moor} slept.");
        var headed = new HeadedText(title, marked.Text);

        HeadedNames names = Divide(headed, marked);

        headed.Joined.Should().BeSameAs(marked.Text);
        names.Mentions.Should().BeSameAs(marked.Mentions);
        names.TitleMentions.Should().BeEmpty();
        names.Entities.Should().BeEquivalentTo(new EntityLinker().Link(marked.Text, marked.Mentions));
    }

    [Fact]
    public void A_headline_without_a_text_names_no_entity()
    {
        HeadedNames names = Divide(new HeadedText("Moor leaves Oslo", ""), MarkedText.Of("{P Moor} leaves {L Oslo}"));

        names.TitleMentions.Should().HaveCount(2);
        names.Mentions.Should().BeEmpty();
        names.Entities.Should().BeEmpty();
    }

    [Fact]
    public void Of_two_forms_as_full_the_one_of_the_text_is_the_name()
        => Find("{O Bank Of Northmark} waits\n\nThe {O Bank of Northmark} waits.").Entities.Should().ContainSingle().Which.Name.Should().Be("Bank of Northmark");

    [Fact]
    public void A_name_never_reaches_from_the_headline_into_the_text()
    {
        var tagger = new EntityTagger(EntityOptions.Default with { Gazetteer = new Gazetteer([new GazetteerEntry("Ada Moor", EntityType.Person)]) });
        var linker = new EntityLinker(tagger.Options);

        HeadedNames names = new HeadedText("A boat for Ada", "Moor and Ada Moor sail.").Find(tagger, linker, published: null);

        names.Mentions.Should().Contain(mention => mention.Text == "Ada Moor" && mention.Span == new TextSpan(9, 8));
        names.TitleMentions.Should().OnlyContain(mention => mention.Text == "Ada");
    }

    private static HeadedNames Find(string marked)
    {
        MarkedText text = MarkedText.Of(marked);
        string[] parts = text.Text.Split("\n\n");
        var headed = new HeadedText(parts[0], parts[1]);
        headed.Joined.Should().Be(text.Text);
        return Divide(headed, text);
    }

    /// <summary>Links the marked mentions, in places of headline and text below each other.</summary>
    private static HeadedNames Divide(HeadedText headed, MarkedText marked)
    {
        EntityMention[] inTitle = headed.InTitle(marked.Mentions);
        IReadOnlyList<EntityMention> inText = headed.TextStart == 0 ? marked.Mentions
            : [.. marked.Mentions.Skip(inTitle.Length).Select(mention => mention with { Span = new TextSpan(mention.Span.Start - headed.TextStart, mention.Span.Length) })];
        return headed.Link(new EntityLinker(), inText, inTitle, int.MaxValue, out _, CancellationToken.None);
    }
}
