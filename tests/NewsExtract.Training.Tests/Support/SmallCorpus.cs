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

    /// <summary>Three seed pages, two of them of one story.</summary>
    public static void WriteSeedStories(TemporaryFolder data)
    {
        Directory.CreateDirectory(data.At("seeds"));
        File.WriteAllText(data.At("seeds", "000.txt"), "Ferry late\nThe ferry to Quayside ran late on Monday because of fog.\n");
        File.WriteAllText(data.At("seeds", "001.txt"), "Ferry delayed\nFog delayed the ferry to Quayside on Monday.\n");
        File.WriteAllText(data.At("seeds", "002.txt"), "Apples dear\nThe price of apples rose in the north of the country.\n");
        File.WriteAllText(data.At("seeds", "gold.json"), """
            {"about":"","pages":{
            "000":{"roles":{"1":"title","2":"body"},"text":"The ferry to Quayside ran late on Monday because of fog.","story":"fog"},
            "001":{"roles":{"1":"title","2":"body"},"text":"Fog delayed the ferry to Quayside on Monday.","story":"fog"},
            "002":{"roles":{"1":"title","2":"body"},"text":"The price of apples rose in the north of the country.","story":"apples"}}}
            """);
    }

    /// <summary>A set of two documents of tagged sentences with labels of its own, and one of them with the four classes.</summary>
    public static void WriteTagged(TemporaryFolder data, string name = "harbour", string split = "dev", bool withFour = true)
    {
        string[] own =
        [
            "-DOCSTART-\tO", "", "Ada\tB-person", "Moor\tI-person", "left\tO", "Quay\tB-FAC", "on\tO", "Monday\tB-DATE", ".\tO", "", "Moor\tB-person", "sailed\tO", "",
            "-DOCSTART-\tO", "", "Quayside\tB-organisation", "sank\tO", "twice\tB-CARDINAL", "in\tO", "Oddland\tB-moon", "",
        ];
        Directory.CreateDirectory(data.At("entities", name));
        WriteGzip(data.At("entities", name, split + ".conll.gz"), string.Join('\n', own));
        if (withFour)
        {
            WriteGzip(data.At("entities", name, split + ".4.conll.gz"), string.Join('\n', own)
                .Replace("person", "PER", StringComparison.Ordinal).Replace("FAC", "LOC", StringComparison.Ordinal).Replace("organisation", "ORG", StringComparison.Ordinal)
                .Replace("B-DATE", "O", StringComparison.Ordinal).Replace("B-CARDINAL", "O", StringComparison.Ordinal).Replace("moon", "LOC", StringComparison.Ordinal));
        }
    }

    /// <summary>Two sets of a linked document each: one of tokens and chains, one of a text with spans in code points.</summary>
    public static void WriteLinked(TemporaryFolder data)
    {
        Directory.CreateDirectory(data.At("entities", "chains"));
        WriteGzip(data.At("entities", "chains", "news.jsonl.gz"), """
            {"doc":"c1","sents":[["😀","Ada","Moor","of","Quay","Lines"],["Moor","sailed","."]],"mentions":[{"sent":0,"start":1,"end":3,"type":"person","group":"1"},{"sent":0,"start":4,"end":5,"type":"place","group":"2"},{"sent":0,"start":4,"end":6,"type":"organization","group":"3"},{"sent":1,"start":0,"end":1,"type":"person","group":"1"}]}
            """);
        Directory.CreateDirectory(data.At("entities", "texts"));
        WriteGzip(data.At("entities", "texts", "docs.jsonl.gz"), """
            {"id":7,"text":"😀 Ada met Bo. Ada left in May. Ada Bo","evaluation_span":[2,30],"mentions":[{"start":2,"end":5,"entity":"Q1","type":"Q215627|Q43229"},{"start":10,"end":12,"entity":"<NIL>","type":"OTHER"},{"start":14,"end":17,"entity":"Q1","type":"Q215627"},{"start":26,"end":29,"entity":"DATETIME","type":"DATETIME"}]}
            """);
    }

    private static void WriteGzip(string path, string content)
    {
        using GZipStream gzip = new(File.Create(path), CompressionLevel.Fastest);
        gzip.Write(Encoding.UTF8.GetBytes(content));
    }
}
