using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Entities.Expressions;

public sealed class AmountFinderTests
{
    [Theory]
    [InlineData("It cost $1 trillion.", "Money:$1 trillion")]
    [InlineData("£420m and €3.5bn", "Money:£420m | Money:€3.5bn")]
    [InlineData("US$4.2 billion, A$5, HK$20m", "Money:US$4.2 billion | Money:A$5 | Money:HK$20m")]
    [InlineData("Rs 500 crore, Rs. 500, Dh5,000 and R2.5 billion", "Money:Rs 500 crore | Money:Rs. 500 | Money:Dh5,000 | Money:R2.5 billion")]
    [InlineData("USD 10 million or 10 million USD", "Money:USD 10 million | Money:10 million USD")]
    [InlineData("500 million euros, 50 US cents and 40 pence", "Money:500 million euros | Money:50 US cents | Money:40 pence")]
    [InlineData("two million dollars, a 30-million-dollar deal", "Money:two million dollars | Money:30-million-dollar")]
    [InlineData("between $3 and $5 million", "Money:$3 and $5 million")]
    [InlineData("from $3 to $5 a day", "Money:$3 | Money:$5")]
    [InlineData("$3-5m", "Money:$3-5m")]
    [InlineData("tens of millions of dollars of debt", "Money:tens of millions of dollars")]
    [InlineData("The dollar rose, Thai baht fell.", "Money:dollar | Money:Thai baht")]
    [InlineData("N$100 000 in cash", "Money:N$100 000")]
    public void Money(string text, string expected) => Expressions.In(text).Should().Be(expected);

    [Theory]
    [InlineData("At COP 27 on the R2 and the A4, a G20 cup")]
    [InlineData("She won 3 medals; Korea won 2.")]
    [InlineData("You're 12. A colon: 2 of them")]
    [InlineData("A sol, a real man, a crown of thorns")]
    [InlineData("Bring 12 cups and all 5 tops.")]
    public void Other_things_are_not_money(string text) => Expressions.In(text).Should().BeEmpty();

    [Fact]
    public void A_tournament_is_not_a_sum() => Expressions.In("Euro 2024 began.").Should().NotContain("Money");

    [Theory]
    [InlineData("up 4.5 per cent or 10% or five percent", "Percent:4.5 per cent | Percent:10% | Percent:five percent")]
    [InlineData("five percentage points", "Percent:five percentage points")]
    [InlineData("10%-12%, 4-5%, 3 to 4 percent", "Percent:10%-12% | Percent:4-5% | Percent:3 to 4 percent")]
    [InlineData("5 people in 10 cents", "Money:10 cents")]
    public void Percent(string text, string expected) => Expressions.In(text).Should().Be(expected);

    [Theory]
    [InlineData("150 km, 10km, a 30-mile road", "Quantity:150 km | Quantity:10km | Quantity:30-mile")]
    [InlineData("six feet of water, two million barrels", "Quantity:six feet | Quantity:two million barrels")]
    [InlineData("30°C, 30 degrees Celsius, 400MW, 5 GWh", "Quantity:30°C | Quantity:30 degrees Celsius | Quantity:400MW | Quantity:5 GWh")]
    [InlineData("5 square kilometres, 20 sq km, 90 km/h, 60 miles per hour", "Quantity:5 square kilometres | Quantity:20 sq km | Quantity:90 km/h | Quantity:60 miles per hour")]
    [InlineData("the 100m race", "Quantity:100m")]
    [InlineData("120m users, three people, two degrees from Yale", "")]
    public void Quantities(string text, string expected) => Expressions.In(text).Should().Be(expected);
}
