using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Entities.Expressions;

public sealed class DateFinderTests
{
    [Theory]
    [InlineData("He came on June 18.", "Date:June 18")]
    [InlineData("He came on 18 June.", "Date:18 June")]
    [InlineData("They met on June 18-19 in the city.", "Date:June 18-19")]
    [InlineData("They met on June 18 and 19, 2024.", "Date:June 18 and 19, 2024")]
    [InlineData("From 28 to 31 July it rained.", "Date:28 to 31 July")]
    [InlineData("July 31 to September 1", "Date:July 31 to September 1")]
    [InlineData("It opens on the 21st of March, 2025.", "Date:21st of March, 2025")]
    [InlineData("It was Jan. 6, 2021, or Sept 10.", "Date:Jan. 6, 2021 | Date:Sept 10")]
    [InlineData("On Friday, 22 July 2022, and Monday July 18", "Date:Friday, 22 July 2022 | Date:Monday July 18")]
    [InlineData("In July 2017, in August of 2018 and in September", "Date:July 2017 | Date:August of 2018 | Date:September")]
    [InlineData("Last September and early June were dry.", "Date:September | Date:June")]
    [InlineData("On Wednesday he said it; on Mondays he rests.", "Date:Wednesday | Date:Mondays")]
    [InlineData("From 2007-2008 to 2021/22 and in 2019–20", "Date:2007-2008 | Date:2021/22 | Date:2019–20")]
    [InlineData("In the 1990s, the early 2000s, the '80s and the 70s", "Date:1990s | Date:2000s | Date:'80s | Date:70s")]
    [InlineData("In 1832 the town burnt, since 1901 it has a mill.", "Date:1832 | Date:1901")]
    [InlineData("Between 1830 and 1930 it grew.", "Date:1830 | Date:1930")]
    [InlineData("2024-06-18 and 27.08.2022", "Date:2024-06-18 | Date:27.08.2022")]
    [InlineData("At Christmas, on Boxing Day and New Year’s Eve", "Date:Christmas | Date:Boxing Day | Date:New Year’s Eve")]
    public void Dates_that_a_calendar_names(string text, string expected) => Expressions.In(text).Should().Be(expected);

    [Theory]
    [InlineData("Theresa May may march in March.", "Date:March")]
    [InlineData("May resigned. They may march on.", "")]
    [InlineData("In May, May resigned.", "Date:May")]
    [InlineData("May 5 was cold, 6 May was not.", "Date:May 5 | Date:6 May")]
    [InlineData("A Long March 5 rocket rose.", "")]
    [InlineData("April Jones and June Carter met August Lind.", "")]
    [InlineData("The Sunday Times met The Saturday Post on Sunday.", "Date:Sunday")]
    [InlineData("Shops loved Black Friday and Cyber Monday.", "")]
    [InlineData("The 2022 World Cup and Vision 2030", "")]
    [InlineData("2000 people came, 1500 metres away; in room 1204.", "Quantity:1500 metres")]
    [InlineData("About 1200 villas were sold in 1200 days.", "")]
    [InlineData("Jan and Mar met in the sun.", "")]
    [InlineData("A march, a june bug, an august body", "")]
    [InlineData("He is in his 30s.", "")]
    [InlineData("Covid-19, G20 and 24/7", "")]
    public void Names_and_counts_are_not_dates(string text, string expected) => Expressions.In(text).Should().Be(expected);

    [Theory]
    [InlineData("At 3:30 p.m. on Tuesday", "Time:3:30 p.m. | Date:Tuesday")]
    [InlineData("By 3pm, 10.30am or 10 o'clock", "Time:3pm | Time:10.30am | Time:10 o'clock")]
    [InlineData("At 0800 GMT, 15:30 and 9:05 a.m. EST", "Time:0800 GMT | Time:15:30 | Time:9:05 a.m. EST")]
    [InlineData("Noon came, then midnight.", "Time:Noon | Time:midnight")]
    [InlineData("On Tuesday night and Friday morning", "Time:Tuesday night | Time:Friday morning")]
    [InlineData("They won 3-0 and 2:1 after 45:10.", "")]
    [InlineData("At 25:00 or 10:75 or 13 p.m.", "")]
    public void Times_of_day(string text, string expected) => Expressions.In(text).Should().Be(expected);
}
