using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>
/// What a mention of a time or an amount comes to, in a normal form. Only what is certain is filled in: "Wednesday" has a
/// <see cref="Timex"/>, and days only when the day of publication is known. Immutable and thread-safe.
/// </summary>
public sealed record MentionValue
{
    /// <summary>The value of a date or time as TIMEX3 (ISO-TimeML) writes it, such as <c>2024-06-18</c>, <c>2024-09</c>, <c>199</c> (the nineties), <c>XXXX-WXX-3</c> (an unresolved Wednesday); null for amounts.</summary>
    public string? Timex { get; init; }

    /// <summary>First day of the date; null as long as it is unresolved.</summary>
    public DateOnly? FirstDay { get; init; }

    /// <summary>Last day of the date, inclusive; null as long as it is unresolved.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The time of day; null for everything else.</summary>
    public TimeOnly? TimeOfDay { get; init; }

    /// <summary>The amount in <see cref="Unit"/>s ("$1 trillion": 1e12; "4.5 per cent": 4.5), the lower end of a range; null for dates and times.</summary>
    public double? Amount { get; init; }

    /// <summary>The upper end of a range ("between 3 and 5 km"); null when it is none.</summary>
    public double? UpperAmount { get; init; }

    /// <summary>An ISO 4217 code for money where the text decides it ("$" alone is USD), <c>%</c>, or an SI symbol or plain name of the unit (<c>km</c>, <c>barrel</c>); null for dates and times.</summary>
    public string? Unit { get; init; }

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Timex = {Timex}, FirstDay = {FirstDay:O}, LastDay = {LastDay:O}, TimeOfDay = {TimeOfDay:O}, Amount = {Amount}, ");
        builder.Append(CultureInfo.InvariantCulture, $"UpperAmount = {UpperAmount}, Unit = {Unit}");
        return true;
    }
}
