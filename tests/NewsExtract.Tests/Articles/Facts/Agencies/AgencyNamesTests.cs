using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Agencies;

public sealed class AgencyNamesTests
{
    [Theory]
    [InlineData("Reuters", "Reuters")]
    [InlineData("REUTERS", "Reuters")]
    [InlineData("(Reuters)", "Reuters")]
    [InlineData("Thomson Reuters", "Reuters")]
    [InlineData("The Associated Press", "Associated Press")]
    [InlineData("AP", "Associated Press")]
    [InlineData("Agence France-Presse", "AFP")]
    [InlineData("AFP", "AFP")]
    [InlineData("AFP/dpa", "AFP")]
    [InlineData("dpa/lby", "dpa")]
    [InlineData("dpa, Agenturen", "dpa")]
    [InlineData("Deutsche Presse-Agentur", "dpa")]
    [InlineData("Tass", "TASS")]
    [InlineData("ТАСС", "TASS")]
    [InlineData("ANI", "ANI")]
    [InlineData("新华社", "Xinhua")]
    [InlineData("ロイター", "Reuters")]
    [InlineData("연합뉴스", "Yonhap")]
    [InlineData("ČTK", "ČTK")]
    [InlineData("İHA", "İHA")]
    [InlineData("Press Association", "PA Media")]
    public void Names_and_abbreviations_are_known(string text, string expected) => AgencyNames.Find(text).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("Mara Lind")]
    [InlineData("ap")]
    [InlineData("uni")]
    [InlineData("beta")]
    [InlineData("Mara Lind/AFP")]
    [InlineData("Reuters reported on Monday")]
    [InlineData("Harbour Times")]
    public void Other_words_are_no_agency(string text) => AgencyNames.Find(text).Should().BeNull();

    [Theory]
    [InlineData("Source: dpa", "dpa")]
    [InlineData("© AFP", "AFP")]
    [InlineData("© 2025 AFP", "AFP")]
    [InlineData("(c) dpa", "dpa")]
    [InlineData("(Reuters)", "Reuters")]
    [InlineData("Mit Material von dpa", "dpa")]
    [InlineData("Text: dpa/epd", "dpa,epd")]
    [InlineData("With inputs from PTI/agencies", "PTI")]
    [InlineData("Fuente: EFE", "EFE")]
    [InlineData("Zdroj: ČTK", "ČTK")]
    [InlineData("Источник: РИА Новости", "RIA Novosti")]
    [InlineData("来源：新华社", "Xinhua")]
    [InlineData("The harbour was closed on Monday after a storm that had damaged two cranes and a hall (dpa).", "dpa")]
    [InlineData("The harbour was closed on Monday. (AFP/Reuters)", "AFP,Reuters")]
    public void Credits_name_their_agencies(string text, string expected) => string.Join(',', CreditLine.Find(text)).Should().Be(expected);

    [Theory]
    [InlineData("Reporting by Mara Lind and Tom Reed; Editing by Ann Moss")]
    [InlineData("Photo: AFP")]
    [InlineData("Foto: dpa")]
    [InlineData("The harbour was closed (see map).")]
    [InlineData("The ministry told Reuters that the harbour was closed.")]
    [InlineData("Source: Harbour Authority")]
    [InlineData("")]
    public void Other_lines_name_none(string text) => CreditLine.Find(text).Should().BeEmpty();
}
