using System.Globalization;
using FluentAssertions;
using NewsExtract.Entities.Expressions;
using Xunit;

namespace NewsExtract.Tests.Entities.Expressions;

public sealed class AmountReaderTests
{
    [Theory]
    [InlineData("$1 trillion", 1e12, "USD")]
    [InlineData("£420m", 4.2e8, "GBP")]
    [InlineData("Rs 500 crore", 5e9, "INR")]
    [InlineData("€3.5bn", 3.5e9, "EUR")]
    [InlineData("500 million euros", 5e8, "EUR")]
    [InlineData("50 US cents", 0.5, "USD")]
    [InlineData("US$4", 4.0, "USD")]
    [InlineData("A$1,200.50", 1200.5, "AUD")]
    [InlineData("ZAR 1,7 million", 1.7e6, "ZAR")]
    [InlineData("₹2,00,000", 2e5, "INR")]
    [InlineData("N$ 100 000", 1e5, "NAD")]
    [InlineData("two million dollars", 2e6, "USD")]
    [InlineData("half a million pounds", 5e5, "GBP")]
    [InlineData("one and a half billion yen", 1.5e9, "JPY")]
    [InlineData("two hundred and fifty thousand rupees", 250_000.0, "INR")]
    [InlineData("twenty-five shekels", 25.0, "ILS")]
    [InlineData("300 Egyptian pounds", 300.0, "EGP")]
    [InlineData("200 shillings", 200.0, null)]
    [InlineData("$30-million", 3e7, "USD")]
    [InlineData("$0.42", 0.42, "USD")]
    [InlineData("$.50", 0.5, "USD")]
    public void Money(string text, double amount, string? unit) => Check(text, EntityType.Money, amount, null, unit);

    [Theory]
    [InlineData("between $3 and $5 million", 3e6, 5e6, "USD")]
    [InlineData("$3-5m", 3e6, 5e6, "USD")]
    [InlineData("$3.18 - $3.81", 3.18, 3.81, "USD")]
    [InlineData("60-70 cents", 0.6, 0.7, "USD")]
    [InlineData("between 2 and 2.5 billion euros", 2e9, 2.5e9, "EUR")]
    public void Ranges_of_money(string text, double low, double high, string unit) => Check(text, EntityType.Money, low, high, unit);

    [Theory]
    [InlineData("millions of dollars", "USD")]
    [InlineData("the yuan", null)]
    [InlineData("yuan", "CNY")]
    public void Money_without_a_number_has_a_unit_at_most(string text, string? unit)
    {
        MentionValue? value = ExpressionReader.Read(text, EntityType.Money, null);

        value?.Amount.Should().BeNull();
        value?.Unit.Should().Be(unit);
        (value is null).Should().Be(unit is null);
    }

    [Theory]
    [InlineData("4.5 per cent", 4.5, null)]
    [InlineData("10%", 10.0, null)]
    [InlineData("10%-12%", 10.0, 12.0)]
    [InlineData("five percentage points", 5.0, null)]
    [InlineData("3 to 4 percent", 3.0, 4.0)]
    public void Percent(string text, double low, double? high) => Check(text, EntityType.Percent, low, high, "%");

    [Theory]
    [InlineData("150 km", 150.0, null, "km")]
    [InlineData("six feet", 6.0, null, "ft")]
    [InlineData("2½ miles", 2.5, null, "mile")]
    [InlineData("30°C", 30.0, null, "°C")]
    [InlineData("two million barrels", 2e6, null, "bbl")]
    [InlineData("between 3 and 5 km", 3.0, 5.0, "km")]
    [InlineData("60-70 tonnes", 60.0, 70.0, "t")]
    [InlineData("5 square kilometres", 5.0, null, "km2")]
    public void Quantities(string text, double low, double? high, string unit) => Check(text, EntityType.Quantity, low, high, unit);

    [Theory]
    [InlineData("3:30 p.m.", "15:30", "T15:30")]
    [InlineData("3pm", "15:00", "T15")]
    [InlineData("12 a.m.", "00:00", "T00")]
    [InlineData("12:15 pm", "12:15", "T12:15")]
    [InlineData("0800 GMT", "08:00", "T08:00Z")]
    [InlineData("15:30", "15:30", "T15:30")]
    [InlineData("noon", "12:00", "T12")]
    [InlineData("midnight", "00:00", "T00")]
    public void Times(string text, string time, string timex)
        => ExpressionReader.Read(text, EntityType.Time, null).Should().BeEquivalentTo(
            new MentionValue { TimeOfDay = TimeOnly.Parse(time, CultureInfo.InvariantCulture), Timex = timex });

    [Fact]
    public void A_part_of_a_day_has_its_day()
        => ExpressionReader.Read("Tuesday night", EntityType.Time, new DateOnly(2024, 6, 20)).Should().BeEquivalentTo(
            new MentionValue { Timex = "2024-06-18TNI", FirstDay = new DateOnly(2024, 6, 18), LastDay = new DateOnly(2024, 6, 18) });

    [Theory]
    [InlineData("km 150", EntityType.Quantity)]
    [InlineData("150 wombats", EntityType.Quantity)]
    [InlineData("per cent", EntityType.Percent)]
    [InlineData("", EntityType.Money)]
    [InlineData("$", EntityType.Money)]
    [InlineData("25:99", EntityType.Time)]
    [InlineData("Ann Lee", EntityType.Person)]
    public void What_is_no_amount_has_no_value(string text, EntityType type) => ExpressionReader.Read(text, type, null).Should().BeNull();

    private static void Check(string text, EntityType type, double low, double? high, string? unit)
        => ExpressionReader.Read(text, type, null).Should().BeEquivalentTo(
            new MentionValue { Amount = low, UpperAmount = high, Unit = unit },
            options => options.Using<double>(pair => pair.Subject.Should().BeApproximately(pair.Expectation, 1e-9 * Math.Abs(pair.Expectation))).WhenTypeIs<double>());
}
