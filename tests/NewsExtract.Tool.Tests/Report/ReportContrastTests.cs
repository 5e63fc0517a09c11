using System.Globalization;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests;

/// <summary>The colours of the report meet WCAG 2.2 AA: 4.5 for writing (1.4.3), 3 for lines and drawings that tell something (1.4.11), light and dark.</summary>
public sealed class ReportContrastTests
{
    private const double Writing = 4.5;
    private const double Drawing = 3;

    private static readonly Dictionary<string, string[]> Colors = ReadColors();

    public static TheoryData<string, string, double> Pairs
    {
        get
        {
            TheoryData<string, string, double> pairs = new();
            foreach (string on in new[] { "page", "card" })
            {
                pairs.Add("ink", on, Writing);
                pairs.Add("soft", on, Writing);
                pairs.Add("accent", on, Writing);
                pairs.Add("cut", on, Writing);
                pairs.Add("added", on, Writing);
                pairs.Add("control", on, Drawing);
            }

            pairs.Add("cut", "cut-back", Writing);
            pairs.Add("added", "added-back", Writing);
            pairs.Add("ink", "mark", Writing);
            foreach (string role in Enum.GetValues<BlockRole>().Select(RoleNames.Of).Select(name => "r-" + name))
            {
                pairs.Add(role, role + "-back", Writing);
                pairs.Add(role, "page", Writing);
                pairs.Add("card", role, Writing);
            }

            foreach (string type in Enum.GetValues<EntityType>().Select(EntityTypeNames.Of).Select(name => "t-" + name))
            {
                pairs.Add(type, type + "-back", Writing);
                pairs.Add("ink", type + "-back", Writing);
                pairs.Add("accent", type + "-back", Writing);
                pairs.Add("soft", type + "-back", Writing);
                pairs.Add("card", type, Writing);
                pairs.Add(type, "page", Drawing);
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_stands_on_a_colour_can_be_read(string writing, string back, double least)
    {
        for (int scheme = 0; scheme < 2; scheme++)
        {
            Contrast(Colors[writing][scheme], Colors[back][scheme]).Should().BeGreaterThanOrEqualTo(least, scheme == 0 ? "light" : "dark");
        }
    }

    [Fact]
    public void No_colour_stands_outside_the_list()
    {
        string rules = ReportAssets.Style[ReportAssets.Style.IndexOf("/* Page */", StringComparison.Ordinal)..];

        rules.Should().NotContainAny("#0", "#1", "#2", "#3", "#f", "rgb", "hsl", "oklch", ": white;", ": black;");
        Colors.Should().HaveCountGreaterThan(80);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void Contrast_is_that_of_the_guidelines(string first, string second, double expected) => Contrast(first, second).Should().BeApproximately(expected, 0.01);

    private static double Contrast(string first, string second)
    {
        double[] lights = [Luminance(first), Luminance(second)];
        return (lights.Max() + 0.05) / (lights.Min() + 0.05);
    }

    private static double Luminance(string color)
    {
        double[] parts = [.. new[] { 1, 3, 5 }.Select(i => int.Parse(color.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    // A line is "--name: light-dark(#rrggbb, #rrggbb);".
    private static Dictionary<string, string[]> ReadColors() => ReportAssets.Style.Split('\n')
        .Select(line => line.Trim())
        .Where(line => line.StartsWith("--", StringComparison.Ordinal) && line.Contains("light-dark(", StringComparison.Ordinal))
        .ToDictionary(line => line[2..line.IndexOf(':', StringComparison.Ordinal)], line => line[(line.IndexOf('(', StringComparison.Ordinal) + 1)..line.IndexOf(')', StringComparison.Ordinal)].Split(", "));
}
