using System.Globalization;
using System.Text.Json;

namespace NewsExtract.Tool.Tests;

/// <summary>Articles as lines of JSON: every fourth tells of the same event in nearly the same words.</summary>
internal static class SampleLines
{
    private static readonly string[] Events =
    [
        "The ferry from Bergen to Stavanger ran aground near Haugesund on Tuesday because of thick fog over the fjord. Captain Ada Moor said all 212 passengers were brought ashore by lifeboats before noon.",
        "Apple growers in the south of Spain lost a third of their harvest to hail on Sunday, the farmers' union of Granada said. Prices at the market of Motril rose by 40 percent within a day.",
        "The museum of Port Varrow reopened its maritime wing after eleven years of repairs. Mayor Bo Lind cut the ribbon, and the first visitors saw the hull of the lighter Heron, raised in 1998.",
        "Engineers closed the dam above Saint Orrin when a crack of two metres was found in its eastern gate. Nine villages were told to leave, and the army brought pumps from Velmark.",
    ];

    public static string Text(int number) => string.Create(CultureInfo.InvariantCulture, $"{Events[number % Events.Length]} This was reported by our correspondent number {number / Events.Length}.");

    /// <summary>Some articles; their ids hold a tab.</summary>
    public static string[] Of(int count)
        => [.. Enumerable.Range(0, count).Select(i => $$"""{"id":"a\t{{i.ToString(CultureInfo.InvariantCulture)}}","text":{{JsonSerializer.Serialize(Text(i))}}}""")];
}
