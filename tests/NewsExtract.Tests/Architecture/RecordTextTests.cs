using System.Globalization;
using FluentAssertions;
using NewsExtract.Hostile.Checks;
using Xunit;

namespace NewsExtract.Tests.Architecture;

/// <summary>Texts of records do not depend on the culture; the hostile run "same" asks it of the cultures of the system, which these tests run without.</summary>
public class RecordTextTests
{
    [Theory]
    [InlineData(",", "-", "dd.MM.yyyy", "HH.mm")]
    [InlineData("٫", "؜-", "dd/MM/yy", "h:mm tt")]
    [InlineData(".", "−", "d/M/yyyy g", "H:mm")]
    public void Records_read_the_same_in_every_culture(string decimals, string minus, string day, string time)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = decimals;
        culture.NumberFormat.NegativeSign = minus;
        culture.DateTimeFormat.ShortDatePattern = culture.DateTimeFormat.LongDatePattern = day;
        culture.DateTimeFormat.ShortTimePattern = culture.DateTimeFormat.LongTimePattern = time;
        1.5.ToString(culture).Should().Be($"1{decimals}5");
        RecordTexts.Records.Should().Contain(typeof(MentionValue)).And.Contain(typeof(StoryMatch)).And.Contain(typeof(TextSpan));
        RecordTexts.Breaches(culture).Should().BeEmpty();
    }

    [Fact]
    public void A_value_reads_as_its_members_in_the_forms_of_iso_8601()
        => new MentionValue { Timex = "1837-06-20", FirstDay = new DateOnly(1837, 6, 20), LastDay = new DateOnly(1837, 6, 20), Amount = 1.5 }.ToString()
            .Should().Be("MentionValue { Timex = 1837-06-20, FirstDay = 1837-06-20, LastDay = 1837-06-20, TimeOfDay = , Amount = 1.5, UpperAmount = , Unit =  }");
}
