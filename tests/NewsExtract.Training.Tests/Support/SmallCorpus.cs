using System.IO.Compression;
using System.Text;

namespace NewsExtract.Training.Tests.Support;

/// <summary>Writes small corpora in the layout of the big ones.</summary>
internal static class SmallCorpus
{
    /// <summary>Writes a set: gold lines, pages by id, and plain text lines where there are any.</summary>
    public static void WriteSet(TemporaryFolder data, string name, string[] gold, Dictionary<string, string> html, string[]? flat = null)
    {
        Directory.CreateDirectory(data.At("articles", name, "html"));
        WriteGzip(data.At("articles", name, "gold.jsonl.gz"), string.Join('\n', gold) + "\n");
        if (flat is not null)
        {
            WriteGzip(data.At("articles", name, "flat.jsonl.gz"), string.Join('\n', flat) + "\n");
        }

        foreach (var (id, page) in html)
        {
            WriteGzip(data.At("articles", name, "html", id + ".html.gz"), page);
        }
    }

    /// <summary>A set of two pages on two sites with texts and facts, and one on the first site without a file.</summary>
    public static void WriteNews(TemporaryFolder data, string name = "news") => WriteSet(
        data,
        name,
        [
            """{"id":"one","url":"https://www.harbour.example/a","text":"The ferry ran late.\nNobody was hurt.","title":"Ferry late","authors":["Ada Moor"],"date":"2024-05-06","cc":"gb","publisher":"Harbour"}""",
            """{"id":"two","url":"https://market.example/b","text":"Prices of apples rose in the north of the country.","title":"Apples dear","authors":"Ben Holt und Cleo Marsh","date":"2024-05-07"}""",
            """{"id":"lost","url":"https://sport.harbour.example/c","text":"Rain stopped play."}""",
        ],
        new()
        {
            ["one"] = "<html><body><h1>Ferry late</h1><p>The ferry ran late.</p><p>Nobody was hurt.</p></body></html>",
            ["two"] = "<html><body><h1>Apples dear</h1><p>Prices of apples rose in the north of the country.</p></body></html>",
        },
        [
            """{"id":"one","text":"Ferry late\nThe ferry ran late.\nNobody was hurt."}""",
            """{"id":"two","text":"Apples dear\nPrices of apples rose in the north of the country."}""",
            """{"id":"lost","text":"Rain stopped play."}""",
        ]);

    /// <summary>One seed page.</summary>
    public static void WriteSeeds(TemporaryFolder data)
    {
        Directory.CreateDirectory(data.At("seeds"));
        File.WriteAllText(data.At("seeds", "000.txt"), "Home\n\nFerry late\nThe ferry ran late.\n");
        File.WriteAllText(data.At("seeds", "gold.json"), """
            {"about":"","pages":{"000":{"roles":{"1":"navigation","3":"title","4":"body"},"text":"The ferry ran late.","title":"Ferry late","publisher":null}}}
            """);
    }

    private static void WriteGzip(string path, string content)
    {
        using GZipStream gzip = new(File.Create(path), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(content));
    }
}
