using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Entities.Linking;

/// <summary>What an entity tells: name, forms, type, roles, salience.</summary>
public class EntityShapeTests
{
    [Theory]
    [InlineData("{P Obama} left. {P President Barack Obama} spoke. {P Barack Obama's} aide.", "Barack Obama")]
    [InlineData("{P VLADIMIR PUTIN} left. {P Putin} spoke. {P Vladimir Putin} won.", "Vladimir Putin")]
    [InlineData("{L MOSCOW} - {L Moscow} said.", "Moscow")]
    [InlineData("{L MOSCOW} - said.", "MOSCOW")]
    [InlineData("{L KYIV} - {L Kyiv} said.", "Kyiv")]
    [InlineData("{O TASS} and {O Tass} said.", "Tass")]
    [InlineData("{O NATO} said.", "NATO")]
    [InlineData("the {L U.S.} and the {L United States of America}", "United States of America")]
    [InlineData("A report in {O The People's Daily} said.", "The People's Daily")]
    [InlineData("{O The Kremlin} said.", "Kremlin")]
    [InlineData("{O the Kremlin's} word.", "Kremlin")]
    [InlineData("{P King Charles} waved.", "King Charles")]
    [InlineData("{P King Charles} waved. {P Charles Windsor} left.", "Charles Windsor")]
    [InlineData("{O McDonald's} opened.", "McDonald's")]
    [InlineData("{P Mr. Guo} left.", "Guo")]
    [InlineData("{O Acme\nWidgets} opened.", "Acme Widgets")]
    [InlineData("the {P Prime Minister} left.", "Prime Minister")]
    public void The_name_is_the_fullest_proper_form(string text, string name) => MarkedText.Link(text)[0].Name.Should().Be(name);

    [Fact]
    public void Forms_are_the_surface_forms_in_order()
        => MarkedText.Link("{P Obama's} aide. {P Barack Obama} left. {P Obama} spoke. {P President Obama} won.")
            .Should().ContainSingle().Which.Forms.Should().Equal("Obama", "Barack Obama", "President Obama");

    [Theory]
    [InlineData("{F Diaoyutai} shone. {O Diaoyutai} opened. {F Diaoyutai} closed.", EntityType.Facility)]
    [InlineData("{O Kremlin} said. {F Kremlin} stood.", EntityType.Organization)]
    public void The_type_is_the_vote_of_the_mentions(string text, EntityType type)
        => MarkedText.Link(text).Should().ContainSingle().Which.Type.Should().Be(type);

    [Theory]
    [InlineData("{L Southern Fleet} sailed.", EntityType.Organization)]
    [InlineData("{L Port Varrow Police} came. {L Port Varrow Police} left.", EntityType.Organization)]
    [InlineData("{F Defence Ministry} burned.", EntityType.Organization)]
    [InlineData("{L Fleet} is a town.", EntityType.Location)]
    [InlineData("{L Fleet Street} is old.", EntityType.Location)]
    [InlineData("{P Ada Fleet} sang.", EntityType.Person)]
    [InlineData("{R Fantasy Army} sold well.", EntityType.Product)]
    public void A_place_by_vote_that_is_called_a_body_is_one(string text, EntityType type)
        => MarkedText.Link(text).Should().ContainSingle().Which.Type.Should().Be(type);

    [Fact]
    public void Votes_weigh_as_much_as_they_are_sure()
    {
        MarkedText text = MarkedText.Of("{F Kremlin} stood. {F Kremlin} shone. {O Kremlin} said.");
        EntityMention[] mentions = [text.Mentions[0] with { Confidence = .2 }, text.Mentions[1] with { Confidence = .3 }, text.Mentions[2]];

        new EntityLinker().Link(text.Text, mentions)[0].Type.Should().Be(EntityType.Organization);
    }

    [Theory]
    [InlineData("{P Petrov} spoke. {P Petrov} left. {O Petrov} won. {P Petrov} slept.", 2, .4, 1)]
    [InlineData("{P Petrov} spoke. {P Petrov} left. {O Petrov} won. {P Petrov} slept.", 2, .9, 2)]
    [InlineData("{P Ford} spoke. {O Ford} won. {P Ford} slept.", 1, .4, 2)]
    [InlineData("{L Lviv} stood. {L Lviv} shone. {P Lviv} won. {L Lviv} slept.", 2, .4, 1)]
    public void A_slip_of_an_unsure_tagger_is_mended(string marked, int slip, double confidence, int entities)
    {
        MarkedText text = MarkedText.Of(marked);
        text.Mentions[slip] = text.Mentions[slip] with { Confidence = confidence };

        IReadOnlyList<Entity> linked = new EntityLinker().Link(text.Text, text.Mentions);

        linked.Should().HaveCount(entities);
        linked[0].Type.Should().Be(text.Mentions[0].Type);
    }

    [Theory]
    [InlineData("President {P Vladimir Putin} spoke.", "President")]
    [InlineData("The {N North Korean} leader {P Kim Jong Un} spoke.", "North Korean leader")]
    [InlineData("the North Korean leader {P Kim Jong Un} spoke.", "North Korean leader")]
    [InlineData("{P President Vladimir Putin} spoke.", "President")]
    [InlineData("{P US President Barack Obama} spoke.", "US President")]
    [InlineData("{P Andriy Sadovy}, the mayor of Lviv, spoke.", "mayor of Lviv")]
    [InlineData("{P Andriy Sadovy}, mayor of {L Lviv}.", "mayor of Lviv")]
    [InlineData("{L Lviv} Mayor {P Andriy Sadovy} spoke.", "Lviv Mayor")]
    [InlineData("{P Yuri Ushakov}, a former Kremlin aide, spoke.", "former Kremlin aide")]
    [InlineData("former Prime Minister {P Tony Blair} spoke. {P Blair}, a lawyer, left.", "former Prime Minister|lawyer")]
    [InlineData("President {P Putin} spoke. President {P Putin} left.", "President")]
    [InlineData("Mr {P Putin} spoke. Mrs. {P Putin} left.", "")]
    [InlineData("{P Joe Smith}, President {P Ann Jones} and others", "")]
    [InlineData("{P Joe Smith}, who is tall, left.", "")]
    [InlineData("They talked to {P Joe Smith} and the president.", "")]
    [InlineData("He met the president. {P Joe Smith} left.", "")]
    [InlineData("Secretary of State {P Ann Jones} left.", "Secretary of State")]
    [InlineData("Gen. {P Joe Smith} left.", "Gen.")]
    [InlineData("British Prime Minister Sir {P Joe Smith} left.", "British Prime Minister")]
    [InlineData("{P Prime Minister Sir Joe Smith} left.", "Prime Minister")]
    public void Roles_stand_beside_the_name(string text, string roles)
    {
        Entity person = MarkedText.Link(text).First(entity => entity.Type == EntityType.Person);
        string.Join('|', person.Roles).Should().Be(roles);
    }

    [Fact]
    public void Salience_adds_up_to_one_and_falls_with_place_and_rarity()
    {
        IReadOnlyList<Entity> entities = MarkedText.Link("{P Ann Jones} wins\n{L Rome} cheered. {P Jones} smiled.\n" + new string('x', 3000) + "\n{L Oslo} slept.");

        entities.Sum(entity => entity.Salience).Should().BeApproximately(1, 1e-12);
        entities.Select(entity => entity.Salience).Should().BeInDescendingOrder().And.OnlyContain(salience => salience > 0 && salience < 1);
    }

    [Fact]
    public void Entities_come_in_order_of_their_first_mentions_and_dates_are_left_out()
    {
        IReadOnlyList<Entity> entities = MarkedText.Link("{D On Monday} {L Rome} and {P Joe Smith} and {P Ann Jones} met {P Smith}.");

        entities.Select(entity => entity.Name).Should().Equal("Rome", "Joe Smith", "Ann Jones");
        entities[1].FirstMention.Text.Should().Be("Joe Smith");
        entities[1].Mentions.Should().HaveCount(2).And.BeInAscendingOrder(mention => mention.Span.Start);
    }
}
