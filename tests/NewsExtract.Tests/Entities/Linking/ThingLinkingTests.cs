using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Entities.Linking;

/// <summary>Which names of organisations, places and other things are one thing.</summary>
public class ThingLinkingTests
{
    [Theory]
    [InlineData("{L MOSCOW} - {L Moscow} said.", "0 1")]
    [InlineData("{O Tass} and {O TASS} said.", "0 1")]
    [InlineData("{O The People's Daily} and the {O People’s Daily} said.", "0 1")]
    [InlineData("the {O Kremlin} and {O the Kremlin} said. {O Kremlin’s} aide.", "0 1 2")]
    [InlineData("{L São Paulo} and {L Sao Paulo}.", "0 1")]
    [InlineData("{O Coca-Cola} and {O Coca Cola} and {O CocaCola}.", "0 1 2")]
    public void Case_articles_and_marks_do_not_part(string text, string clusters) => MarkedText.Clusters(text).Should().Be(clusters);

    [Theory]
    [InlineData("{L North Korea}, the {L DPRK} and the {L Democratic People’s Republic of Korea}.", "0 1 2")]
    [InlineData("The {L US}, the {L U.S.}, the {L USA}, the {L U.S.A.}, the {L United States} and the {L United States of America}.", "0 1 2 3 4 5")]
    [InlineData("The {O UN}, the {O U.N.} and the {O United Nations}.", "0 1 2")]
    [InlineData("The {L UK}, {L Britain} and the {L United Kingdom}, the {L UAE} and the {L United Arab Emirates}, the {O EU} and the {O European Union}.", "0 1 2 | 3 4 | 5 6")]
    [InlineData("{O Blue River Trading Authority (BRTA)} and the {O BRTA}.", "0 1")]
    [InlineData("The {O Blue River Trading Authority} ({O BRTA}) said. The {O BRTA} won.", "0 1 2")]
    [InlineData("The {O Movimento Verde Livre} ({O MVL}) said. {O MVL} won.", "0 1 2")]
    [InlineData("The {O Blue River Trading Authority} said. The {O BRTA} won.", "0 1")]
    [InlineData("The {O Green Valley Council} said. The {O BRTA} won.", "0 | 1")]
    public void Known_and_introduced_acronyms_join(string text, string clusters) => MarkedText.Clusters(text).Should().Be(clusters);

    [Theory]
    [InlineData("The {F Diaoyutai state guest house} was open. {F Diaoyutai} shone.", "0 1")]
    [InlineData("{O Acme Widgets Inc.} and {O Acme Widgets} and {O Acme Widgets, Ltd}.", "0 1 2")]
    [InlineData("{O Harvard University} opened. {O Harvard} closed.", "0 1")]
    [InlineData("The {O US Congress} met. {O Congress} voted.", "0 1")]
    [InlineData("{L Springfield, Ohio} grew. {L Springfield} shrank.", "0 1")]
    public void What_adds_nothing_does_not_part(string text, string clusters) => MarkedText.Clusters(text).Should().Be(clusters);

    [Theory]
    [InlineData("{L Lviv} and {L Lviv Oblast}.")]
    [InlineData("{L Korea} and {L North Korea}.")]
    [InlineData("{L Washington} and {L Washington, D.C.}")]
    [InlineData("{L China} and the {L South China Sea}.")]
    [InlineData("The {R Boeing 737} and the {R Boeing 747}.")]
    [InlineData("{O Google} and {R Google Chrome}.")]
    [InlineData("{L Paris} and {P Paris}.")]
    [InlineData("{L Russia} and {L Belarus}.")]
    [InlineData("{L Kuwait} and {L Kuwait City}.")]
    [InlineData("{L Gaza} and the {L Gaza Strip}.")]
    [InlineData("{L Kursk} and the {L Kursk region}.")]
    [InlineData("{O Washington Post} and {L Washington}.")]
    [InlineData("{L London} and {O London School of Economics}.")]
    [InlineData("{O Bank of England} and {L England}.")]
    public void Other_things_stay_apart(string text) => MarkedText.Clusters(text).Should().Be("0 | 1");

    [Theory]
    [InlineData("A {N Russian} envoy left {L Russia}. The {N Russians} waved.", "0 2 | 1", "Russia")]
    [InlineData("A {N North Korean} envoy left {L DPRK}.", "0 | 1", "North Korea")]
    [InlineData("A {N Dutch} envoy left the {L Netherlands}.", "0 | 1", "Netherlands")]
    [InlineData("A {N Korean} envoy left {L Seoul}.", "0 | 1", null)]
    [InlineData("A {N Muslim} envoy left with {N Muslims}.", "0 1", null)]
    [InlineData("An {N American} envoy met {N US} forces.", "0 1", "United States")]
    [InlineData("A {N Russian} envoy. A {M Russian} ship. {N Russian} gas.", "0 1 2", "Russia")]
    public void A_nationality_is_related_to_its_country(string text, string clusters, string? country)
    {
        MarkedText.Clusters(text).Should().Be(clusters);
        MarkedText.Link(text)[0].RelatedCountry.Should().Be(country);
    }

    [Fact]
    public void A_country_is_related_to_none() => MarkedText.Link("{L Russia}")[0].RelatedCountry.Should().BeNull();
}
