using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Entities;

/// <summary>What users of other taggers complain of, one test each.</summary>
public class EntityComplaintTests
{
    private static readonly EntityTagger Tagger = new();

    [Theory]
    [InlineData("Should the ministers fail to agree, talks will resume in Geneva.", "Should")]
    [InlineData("Identify the risks early, the report advises.", "Identify")]
    [InlineData("Look at the figures, said Angela Merkel.", "Look")]
    [InlineData("Walking along the river, they saw the boats.", "Walking")]
    public void A_verb_that_begins_a_sentence_is_no_name(string text, string verb)
        => Tagger.Tag(text).Should().NotContain(mention => mention.Text.StartsWith(verb, StringComparison.Ordinal));

    [Theory]
    [InlineData("Col. James Rivera said the army had withdrawn.", "James Rivera")]
    [InlineData("Lieutenant General Maria Hoffman was promoted.", "Maria Hoffman")]
    [InlineData("“Peter Novak will stay,” the club said.", "Peter Novak")]
    [InlineData("'Anna Schmidt was there,' he told reporters.", "Anna Schmidt")]
    public void A_person_behind_a_rank_or_an_opening_quote_is_found(string text, string person)
        => Tagger.Tag(text).Should().Contain(mention => mention.Type == EntityType.Person && mention.Text == person);

    [Fact]
    public void The_full_name_and_the_surname_are_one_person()
        => News.FindEntities("Barack Obama spoke in Chicago. Later Obama flew home.")
            .Single(entity => entity.Type == EntityType.Person).Forms.Should().Equal("Barack Obama", "Obama");

    [Theory]
    [InlineData("Ghana")]
    [InlineData("Japan")]
    [InlineData("Brazil")]
    [InlineData("Pakistan")]
    public void A_country_is_a_place(string country)
        => Tagger.Tag($"The talks between {country} and its neighbours began on Monday.").Should().Contain(mention => mention.Text == country && mention.Type == EntityType.Location);

    [Theory]
    [InlineData("In May the court ruled against the bank.", "May")]
    [InlineData("Exports fell in April and again in June.", "April")]
    [InlineData("The vote will be held in August.", "August")]
    public void The_name_of_a_month_is_a_date_and_no_person(string text, string month)
        => Tagger.Tag(text).Single(mention => mention.Text.Contains(month, StringComparison.Ordinal)).Type.Should().Be(EntityType.Date);

    [Fact]
    public void Two_people_who_share_a_surname_in_one_phrase_stay_two()
    {
        IReadOnlyList<Entity> entities = News.FindEntities("Katharine and Charles Parsons founded the works. Charles Parsons built the first turbine.");

        entities.Where(entity => entity.Forms.Contains("Charles Parsons")).Should().ContainSingle().Which.Forms.Should().NotContain("Katharine");
    }
}
