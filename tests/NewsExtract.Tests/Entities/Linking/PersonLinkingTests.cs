using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Entities.Linking;

/// <summary>Which names of persons are one person; a case lists its clusters by the numbers of the mentions.</summary>
public class PersonLinkingTests
{
    [Theory]
    [InlineData("{P Barack Obama} spoke. {P Obama} then left.", "0 1")]
    [InlineData("{P Obama} visits Berlin\n{P Barack Obama} arrived on Monday. {P Obama} will stay.", "0 1 2")]
    [InlineData("{P Angela Merkel} met {P Emmanuel Macron}. {P Macron} thanked {P Merkel}.", "0 3 | 1 2")]
    [InlineData("{P George W. Bush} spoke. {P George Bush} smiled. {P G. W. Bush} left.", "0 1 2")]
    [InlineData("{P Joseph R. Smith} spoke. {P Joe Smith} left. {P Smith} won.", "0 1 2")]
    [InlineData("{P Joseph Smith} spoke. {P Jack Smith} left.", "0 | 1")]
    [InlineData("{P Louis van Gaal} spoke. {P Van Gaal} left.", "0 1")]
    [InlineData("{P Gabriel García Márquez} wrote. {P García Márquez} died.", "0 1")]
    [InlineData("{P Natalie Harrison, DDS} works. {P Natalie Harrison} smiled.", "0 1")]
    public void A_surname_joins_its_full_name(string text, string clusters) => MarkedText.Clusters(text).Should().Be(clusters);

    [Theory]
    [InlineData("{P Kim Jong Un} met {P Xi Jinping}. {P Kim} smiled, {P Xi} too.", "0 2 | 1 3")]
    [InlineData("{P Viktor Orbán} met {P Orbán Viktor}. {P Orban} smiled.", "0 1 2")]
    [InlineData("{P Moon Jae-in} spoke. {P Moon} left.", "0 1")]
    [InlineData("{P Nguyen Phu Trong} spoke. {P Trong} left.", "0 1")]
    [InlineData("{P Lionel Messi} scored. {P Lionel} smiled.", "0 1")]
    public void The_surname_may_come_first(string text, string clusters) => MarkedText.Clusters(text).Should().Be(clusters);

    [Theory]
    [InlineData("{P Shinzo Abe} spoke. {P Abe} left. {P Abe} and {P Akie Abe} flew home.", "0 1 2 | 3")]
    [InlineData("{P Abe} and his wife {P Akie Abe} flew home. {P Abe} waved.", "0 2 | 1")]
    [InlineData("{P Kim Jong Un} and his sister {P Kim Yo Jong} came. {P Kim} waved.", "0 2 | 1")]
    [InlineData("{P Bill Clinton} and {P Hillary Clinton} came. Mr {P Clinton} spoke, Mrs {P Clinton} listened.", "0 2 | 1 3")]
    [InlineData("Mr {P Clinton} spoke, Mrs {P Clinton} listened.", "0 | 1")]
    [InlineData("{P Donald Trump} and {P Donald Trump Jr.} came.", "0 | 1")]
    [InlineData("{P Charlie Sheen} and {P Martin Sheen} came.", "0 | 1")]
    public void Relatives_are_kept_apart(string text, string clusters) => MarkedText.Clusters(text).Should().Be(clusters);

    [Fact]
    public void A_surname_goes_to_the_bearer_that_is_at_hand()
        => MarkedText.Clusters("{P Anna Keller} spoke. {P Keller} left. {P Keller} won.\nOther news.\nMore news.\nMore.\n{P Bruno Keller} came.\n{P Keller} sang.").Should().Be("0 1 2 | 3 4");

    [Theory]
    [InlineData("{P Kim Jong Un} spoke. {P Kim Jong-un} left. {P KIM JONG UN} won.", "0 1 2")]
    [InlineData("{P Andriy Sadovy} spoke. {P Sadovi} left. {P Sadovyi} won.", "0 1 2")]
    [InlineData("{P Maksym Kozytskyi} spoke. {P Maksym Kozytsky} left.", "0 1")]
    [InlineData("{P Volodymyr Zelenskyy} spoke. {P Zelensky} left. {P Zelenskiy} won.", "0 1 2")]
    [InlineData("{P Alexei Navalny} spoke. {P Aleksei Navalny} left. {P Navalnyi} won.", "0 1 2")]
    [InlineData("{P Rinat Akhmetov} spoke. {P Ahmetov} left.", "0 1")]
    [InlineData("{P Recep Tayyip Erdoğan} spoke. {P Erdogan} left.", "0 1")]
    [InlineData("{P Bashar al-Assad} spoke. {P Bashar Al Assad} left. {P Assad} won.", "0 1 2")]
    public void Spellings_of_one_name_join(string text, string clusters) => MarkedText.Clusters(text).Should().Be(clusters);

    [Theory]
    [InlineData("{P Kim} spoke. {P Kin} left.")]
    [InlineData("{P Ivan Petrov} spoke. {P Anna Petrova} left.")]
    [InlineData("{P Petrov} spoke. {P Petrova} left.")]
    [InlineData("{P Hussein} spoke. {P Hassan} left.")]
    [InlineData("{P Martin} spoke. {P Marten} left.")]
    [InlineData("{P John Smith} spoke. {P John Smythe} left.")]
    [InlineData("{P Peter Brown} spoke. {P Paul Brown} left.")]
    public void Other_names_stay_apart(string text) => MarkedText.Clusters(text).Should().Be("0 | 1");

    [Theory]
    [InlineData("{P Katharine} and {P Charles Parsons} built it. {P Charles Parsons} died.", "0 | 1 2")]
    [InlineData("{P Katharine Graham} spoke. {P Katharine} and {P Charles Parsons} came.", "0 | 1 | 2")]
    [InlineData("{P Katharine Parsons} spoke. {P Katharine} and {P Charles Parsons} came.", "0 1 | 2")]
    [InlineData("{P Katharine and Charles Parsons} came. {P Charles Parsons} died.", "0 | 1")]
    public void Katharine_and_Charles_Parsons(string text, string clusters) => MarkedText.Clusters(text).Should().Be(clusters);

    [Theory]
    [InlineData("{P President Vladimir Putin} met {P Putin}'s aide.", "0 1")]
    [InlineData("{P Putin's} aide met {P Vladimir Putin’s} wife.", "0 1")]
    [InlineData("{P Mr. Putin} met {P Vladimir Putin}.", "0 1")]
    [InlineData("{P Home Secretary Ann Brown} spoke. The {P Home Secretary} left.", "0 1")]
    [InlineData("{P Ann Brown}, the shadow home secretary, spoke. The {P Home Secretary} left.", "0 | 1")]
    public void Titles_and_possessives_do_not_part(string text, string clusters) => MarkedText.Clusters(text).Should().Be(clusters);
}
