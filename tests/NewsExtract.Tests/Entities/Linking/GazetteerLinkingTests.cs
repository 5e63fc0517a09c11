using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Entities.Linking;

/// <summary>The caller's own names always win.</summary>
public class GazetteerLinkingTests
{
    private static readonly EntityOptions Options = new()
    {
        Gazetteer = new Gazetteer(
        [
            new GazetteerEntry("Acme Widgets AG", EntityType.Organization) { Id = "acme", Aliases = ["Acme", "The Widget Makers"] },
            new GazetteerEntry("Acme Tools", EntityType.Organization) { Id = "tools" },
            new GazetteerEntry("Road Runner", EntityType.Product) { Aliases = ["RR"] },
            new GazetteerEntry("Barack Hussein Obama", EntityType.Person) { Id = "44", Aliases = ["Barack Obama"] },
        ]),
    };

    [Fact]
    public void Names_and_aliases_are_one_entity_with_the_name_of_the_entry()
    {
        Entity acme = MarkedText.Link("{L ACME} grew. {P The Widget Makers} won. {O Acme Widgets AG} slept.", Options).Should().ContainSingle().Subject;

        acme.Name.Should().Be("Acme Widgets AG");
        acme.Id.Should().Be("acme");
        acme.Type.Should().Be(EntityType.Organization);
        acme.Forms.Should().Equal("ACME", "The Widget Makers", "Acme Widgets AG");
    }

    [Fact]
    public void Entries_are_never_joined_with_one_another()
        => MarkedText.Link("{O Acme} and {O Acme Tools} merged.", Options).Select(entity => entity.Id).Should().Equal("acme", "tools");

    [Fact]
    public void An_entry_without_an_identifier_has_its_name()
        => MarkedText.Link("{O RR} runs. {R Road runner} stops.", Options).Should().ContainSingle().Which.Should().Match<Entity>(entity => entity.Name == "Road Runner" && entity.Id == null && entity.Type == EntityType.Product);

    [Fact]
    public void The_text_may_shorten_an_entry()
        => MarkedText.Link("{P Barack Obama} spoke. {P Obama} left.", Options).Should().ContainSingle().Which.Name.Should().Be("Barack Hussein Obama");

    [Fact]
    public void Mentions_with_one_identifier_are_one_entity_and_with_two_are_two()
    {
        MarkedText text = MarkedText.Of("{O Alpha} met {O Beta}. {O Alpha} left. {O Beta} stayed.");
        EntityMention[] mentions = [text.Mentions[0] with { Id = "x" }, text.Mentions[1] with { Id = "x" }, text.Mentions[2] with { Id = "acme" }, text.Mentions[3]];

        IReadOnlyList<Entity> entities = new EntityLinker(Options).Link(text.Text, mentions);

        entities.Select(entity => (entity.Id, entity.Mentions.Count)).Should().Equal(("x", 3), ("acme", 1));
        entities[1].Name.Should().Be("Acme Widgets AG");
    }
}
