using System.Globalization;

namespace NewsExtract.Benchmarks.Reports;

/// <summary>Numbers as tables show them.</summary>
internal static class Numbers
{
    /// <summary>Three digits or so: 0.293, 17.6, 1530.</summary>
    public static string Short(double value) => value.ToString(value < 10 ? "0.000" : value < 100 ? "0.0" : "0", CultureInfo.InvariantCulture);

    /// <summary>A whole number with commas.</summary>
    public static string Whole(double value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number a second, in thousands or millions where that is shorter.</summary>
    public static string Rate(double value, string unit) => value switch
    {
        >= 1e6 => $"{Short(value / 1e6)} M {unit}",
        >= 1e4 => $"{Short(value / 1e3)} k {unit}",
        _ => $"{Short(value)} {unit}",
    };

    /// <summary>The text of <paramref name="value"/>; a dash without one.</summary>
    public static string OrDash(double? value, Func<double, string> text) => value is { } number ? text(number) : "–";
}
