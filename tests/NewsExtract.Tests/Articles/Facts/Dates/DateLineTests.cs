using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Dates;

public sealed class DateLineTests
{
    private static readonly DateTimeOffset s_now = new(2025, 9, 10, 12, 30, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("en", "Published 3 September 2025 · Updated 4 September 2025", "2025-09-03", "2025-09-04")]
    [InlineData("en", "Published on September 3, 2025 at 2:05 p.m. | Updated on September 4, 2025", "2025-09-03T14:05:00", "2025-09-04")]
    [InlineData("en", "PUBLISHED: September 3, 2025 UPDATED: September 4, 2025", "2025-09-03", "2025-09-04")]
    [InlineData("en", "3 September 2025", "2025-09-03", null)]
    [InlineData("en", "By Mara Lind | 3 September 2025 | 5 min read", "2025-09-03", null)]
    [InlineData("en", "Mara Lind, Harbour Times, September 3, 2025", "2025-09-03", null)]
    [InlineData("en", "Posted 2 hours ago", "2025-09-10T10:30:00+00:00", null)]
    [InlineData("en", "Last updated: 4 September 2025, 14:05 GMT", null, "2025-09-04T14:05:00+00:00")]
    [InlineData("de", "Stand: 03.09.2025, 14:05 Uhr", null, "2025-09-03T14:05:00")]
    [InlineData("de", "Veröffentlicht am 03.09.2025, zuletzt aktualisiert am 04.09.2025", "2025-09-03", "2025-09-04")]
    [InlineData("fr", "Publié le 3 septembre 2025 à 14h05, mis à jour le 4 septembre 2025 à 9h00", "2025-09-03T14:05:00", "2025-09-04T09:00:00")]
    [InlineData("es", "Actualizado el 3 de septiembre de 2025", null, "2025-09-03")]
    [InlineData("pt", "Publicado em 03/09/2025 às 14h05", "2025-09-03T14:05:00", null)]
    [InlineData("it", "Pubblicato il 3 settembre 2025", "2025-09-03", null)]
    [InlineData("nl", "Gepubliceerd op 3 september 2025", "2025-09-03", null)]
    [InlineData("sv", "Publicerad 3 september 2025 kl. 14.05", "2025-09-03T14:05:00", null)]
    [InlineData("fi", "Julkaistu 3.9.2025 14:05 Päivitetty 4.9.2025 9:00", "2025-09-03T14:05:00", "2025-09-04T09:00:00")]
    [InlineData("pl", "Opublikowano: 3 września 2025, 14:05", "2025-09-03T14:05:00", null)]
    [InlineData("ru", "Обновлено 3 сентября 2025", null, "2025-09-03")]
    [InlineData("uk", "Опубліковано: 3 вересня 2025", "2025-09-03", null)]
    [InlineData("el", "Δημοσίευση: 3 Σεπτεμβρίου 2025", "2025-09-03", null)]
    [InlineData("tr", "Giriş: 03.09.2025 14:05 Güncelleme: 04.09.2025 09:00", "2025-09-03T14:05:00", "2025-09-04T09:00:00")]
    [InlineData("ar", "تاريخ النشر: 3 سبتمبر 2025", "2025-09-03", null)]
    [InlineData("ja", "2025年9月3日 更新", null, "2025-09-03")]
    [InlineData("ja", "公開日：2025年9月3日 更新日：2025年9月4日", "2025-09-03", "2025-09-04")]
    [InlineData("zh", "发布时间：2025-09-03 14:05", "2025-09-03T14:05:00", null)]
    [InlineData("ko", "입력 2025.09.03 14:05 | 수정 2025.09.04 09:00", "2025-09-03T14:05:00", "2025-09-04T09:00:00")]
    [InlineData("id", "Diperbarui 3 September 2025", null, "2025-09-03")]
    public void Date_lines_are_read(string language, string text, string? published, string? modified)
    {
        DateLine.TryRead(text, language, s_now, out PageDate? first, out PageDate? last).Should().BeTrue();

        (first?.ToString()).Should().Be(published);
        (last?.ToString()).Should().Be(modified);
    }

    [Theory]
    [InlineData("en", "© 3 September 2025 Harbour Times")]
    [InlineData("en", "Copyright 3 September 2025")]
    [InlineData("en", "Joined 3 September 2020")]
    [InlineData("en", "Mara Lind (born 3 September 1995)")]
    [InlineData("en", "The law was adopted on 3 September 2025 by the parliament.")]
    [InlineData("en", "The report, published on 3 September 2025, says that the harbour was closed.")]
    [InlineData("en", "On 3 September 2025 the council met again and talked about the harbour.")]
    [InlineData("de", "Mitglied seit 3. September 2020")]
    [InlineData("de", "Am 3. September 2025 wurde der Hafen geschlossen.")]
    [InlineData("fr", "Le 3 septembre 2025, le port a été fermé.")]
    [InlineData("ru", "3 сентября 2025 года порт был закрыт на две недели.")]
    [InlineData("zh", "2025年9月3日港口因为风暴而关闭，许多船只无法离开这座城市。")]
    [InlineData("en", "Harbour Times")]
    [InlineData("en", "")]
    public void Other_lines_with_dates_are_none(string language, string text)
        => DateLine.TryRead(text, language, s_now, out _, out _).Should().BeFalse();
}
