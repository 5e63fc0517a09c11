using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Dates;

public sealed class MachineDateTests
{
    [Theory]
    [InlineData("2025-09-03", "2025-09-03")]
    [InlineData("2025-9-3", "2025-09-03")]
    [InlineData("2025/09/03", "2025-09-03")]
    [InlineData("2025-09-03T14:05", "2025-09-03T14:05:00")]
    [InlineData("2025-09-03T14:05:00", "2025-09-03T14:05:00")]
    [InlineData("2025-09-03T14:05:00Z", "2025-09-03T14:05:00+00:00")]
    [InlineData("2025-09-03T14:05:00.000000+02:00", "2025-09-03T14:05:00+02:00")]
    [InlineData("2025-09-03T14:05:00.000+0200", "2025-09-03T14:05:00+02:00")]
    [InlineData("2025-09-03T14:05:00-04", "2025-09-03T14:05:00-04:00")]
    [InlineData("2025-09-03T14:05+0530", "2025-09-03T14:05:00+05:30")]
    [InlineData("2025-09-03 14:05:00 +0000 UTC", "2025-09-03T14:05:00+00:00")]
    [InlineData("2025-09-03 14:05:00 Europe/Berlin", "2025-09-03T14:05:00")]
    [InlineData("2025-09-03T14:05:00+02:00[Europe/Berlin]", "2025-09-03T14:05:00+02:00")]
    [InlineData("2025-09-03 14:05 CEST", "2025-09-03T14:05:00+02:00")]
    [InlineData("20250903", "2025-09-03")]
    [InlineData("20250903T140500Z", "2025-09-03T14:05:00+00:00")]
    [InlineData("20250903T1405", "2025-09-03T14:05:00")]
    [InlineData("20250903140500", "2025-09-03T14:05:00")]
    [InlineData("1756908300", "2025-09-03T14:05:00+00:00")]
    [InlineData("1756908300000", "2025-09-03T14:05:00+00:00")]
    [InlineData("/Date(1756908300000)/", "2025-09-03T14:05:00+00:00")]
    [InlineData("Wed, 03 Sep 2025 14:05:00 GMT", "2025-09-03T14:05:00+00:00")]
    [InlineData("Wed, 3 Sep 2025 14:05:00 +0200", "2025-09-03T14:05:00+02:00")]
    [InlineData("Wed Sep 03 14:05:00 CEST 2025", "2025-09-03T14:05:00+02:00")]
    [InlineData("Wed Sep 03 2025 14:05:00 GMT+0200 (Central European Summer Time)", "2025-09-03T14:05:00+02:00")]
    [InlineData("September 3, 2025 2:05 PM", "2025-09-03T14:05:00")]
    [InlineData("3. September 2025", "2025-09-03")]
    [InlineData("3 września 2025", "2025-09-03")]
    [InlineData("03.09.2025 14:05", "2025-09-03T14:05:00")]
    [InlineData("2025年9月3日", "2025-09-03")]
    [InlineData("2025-09-03T25:99:00", "2025-09-03")]
    public void Values_of_mark_up_are_read(string text, string expected) => (DateReader.Read(text)?.ToString()).Should().Be(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("0")]
    [InlineData("0000-00-00 00:00:00")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2025-02-30")]
    [InlineData("20251399")]
    [InlineData("09/03/2025")]
    [InlineData("9999999999999")]
    [InlineData("{{publishDate}}")]
    [InlineData("The harbour was closed on 3 September 2025")]
    public void What_is_no_certain_date_is_null(string? text) => DateReader.Read(text).Should().BeNull();

    [Theory]
    [InlineData("de", "3/9/2025", "2025-09-03")]
    [InlineData("en-US", "9/3/2025", "2025-09-03")]
    [InlineData("fa", "1404/06/12", "2025-09-03")]
    public void Language_of_the_page_decides_the_order(string language, string text, string expected)
        => (DateReader.Read(text, language)?.ToString()).Should().Be(expected);

    [Theory]
    [InlineData("https://news.example/2024/05/17/storm", "2024-05-17")]
    [InlineData("https://news.example/world/2024/5/7/storm", "2024-05-07")]
    [InlineData("https://news.example/world/2024/may/17/storm", "2024-05-17")]
    [InlineData("https://news.example/n1/2024/0517/c1-2.html", "2024-05-17")]
    [InlineData("https://news.example/2024-05/17/c_1.htm", "2024-05-17")]
    [InlineData("https://news.example/storm-2024-05-17", "2024-05-17")]
    [InlineData("https://news.example/storm-20240517.html", "2024-05-17")]
    [InlineData("https://news.example/a/20240517093000", "2024-05-17")]
    [InlineData("https://news.example/2024/05/storm", null)]
    [InlineData("https://news.example/2024/13/45/storm", null)]
    [InlineData("https://news.example/id/99999999", null)]
    [InlineData("https://news.example/storm?d=2024-05-17", null)]
    [InlineData("https://news.example/", null)]
    [InlineData(null, null)]
    public void Day_in_an_address(string? address, string? expected) => (AddressDate.Find(address)?.ToString()).Should().Be(expected);
}
