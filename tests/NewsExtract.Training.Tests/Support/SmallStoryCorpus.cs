namespace NewsExtract.Training.Tests.Support;

/// <summary>Writes small story sets in the layout of the big ones. Articles with one first word are about one event, to the engines of the tests.</summary>
internal static class SmallStoryCorpus
{
    /// <summary>Three articles on two ferries, dated, of one topic, and one on apples; the last has no cluster.</summary>
    public static void WriteStories(TemporaryFolder data, string name = "ferries") => WriteDocuments(
        data,
        name,
        """{"id":"f1","title":"Ferry late","text":"north ferry late","date":"2024-05-06","cluster":"n","topic":1}""",
        """{"id":"f2","title":"Ferry later","text":"north ferry late again","date":"2024-05-07","cluster":"n","topic":1}""",
        """{"id":3,"title":"Ferry sunk","text":"south ferry sunk","cluster":"s","topic":1}""",
        """{"id":"a1","title":"Apples dear","text":"apples dear","cluster":"a","topic":2}""",
        """{"id":"x","title":"Ferry seen","text":"north of here"}""");

    /// <summary>Copies at two levels of two originals, and two traps.</summary>
    public static void WriteCopies(TemporaryFolder data, string name = "copies") => WriteDocuments(
        data,
        name,
        """{"id":"o1","text":"apples dear","cluster":"o1","level":"orig"}""",
        """{"id":"c1","text":"apples dear indeed","cluster":"o1","level":"light"}""",
        """{"id":"c2","text":"pears dear","cluster":"o1","level":"heavy"}""",
        """{"id":"o2","text":"plums dear","cluster":"o2","level":"orig"}""",
        """{"id":"c3","text":"plums dear indeed","cluster":"o2","level":"heavy"}""",
        """{"id":"t1","text":"newsletter one","cluster":"t1","level":"trap"}""",
        """{"id":"t2","text":"newsletter two","cluster":"t2","level":"trap"}""",
        """{"id":"t3","text":"another","cluster":"t3","level":"trap"}""");

    /// <summary>Three labelled pairs, the second of them wrong for the engines of the tests.</summary>
    public static void WritePairs(TemporaryFolder data, string name = "pairs") => Write(
        data,
        name,
        "pairs",
        """{"id":"p1","label":1,"a":{"title":"","text":"north ferry"},"b":{"title":"","text":"north boat"}}""",
        """{"id":2,"label":0,"a":{"title":"","text":"south ferry"},"b":{"title":"","text":"south boat"}}""",
        """{"id":"p3","label":0,"a":{"title":"","text":"north ferry"},"b":{"title":"","text":"south ferry"}}""");

    /// <summary>Writes a set of articles.</summary>
    public static void WriteDocuments(TemporaryFolder data, string name, params string[] records) => Write(data, name, "docs", records);

    /// <summary>Writes a set.</summary>
    public static void Write(TemporaryFolder data, string name, string file, params string[] records)
        => SmallLinkingCorpus.Gzip(data.At("stories", name, file + ".jsonl.gz"), string.Join('\n', records) + "\n");
}
