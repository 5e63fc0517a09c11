namespace NewsExtract.Training.Corpora;

/// <summary>Finds and reads the article sets of a data folder: every <c>articles/&lt;set&gt;</c> with a <c>gold.jsonl.gz</c>, whatever its name.</summary>
public static class ArticleCorpus
{
    /// <summary>The sets in ordinal order of their names.</summary>
    /// <exception cref="CorpusException">There is no set, or a file cannot be read.</exception>
    public static IReadOnlyList<ArticleSet> Load(string dataFolder)
    {
        string articles = Path.Combine(dataFolder, "articles");
        ArticleSet[] sets = !Directory.Exists(articles)
            ? []
            : [.. Directory.GetDirectories(articles)
                .Where(folder => File.Exists(GoldPath(folder)))
                .OrderBy(Path.GetFileName, StringComparer.Ordinal)
                .Select(LoadSet)];
        return sets.Length > 0
            ? sets
            : throw new CorpusException($"No article sets: looked for '{Path.Combine(articles, "*", "gold.jsonl.gz")}'; pass --data DIR, the folder that holds articles/.");
    }

    /// <summary>Reads the set in one folder.</summary>
    public static ArticleSet LoadSet(string folder)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        string goldPath = GoldPath(folder);
        string? flatPath = Path.Combine(folder, "flat.jsonl.gz");
        flatPath = File.Exists(flatPath) ? flatPath : null;

        Dictionary<string, string> flat = new(StringComparer.Ordinal);
        foreach (var record in flatPath is null ? [] : GzipJsonLines.Read(flatPath))
        {
            flat[ArticleGold.RequiredText(record, "id", flatPath!)] = ArticleGold.RequiredText(record, "text", flatPath!);
        }

        // As for the scorers: of two records with one id the later counts, at the place of the earlier.
        OrderedDictionary<string, ArticlePage> pages = new(StringComparer.Ordinal);
        foreach (var record in GzipJsonLines.Read(goldPath))
        {
            string id = ArticleGold.RequiredText(record, "id", goldPath);
            string htmlPath = Path.Combine(folder, "html", id + ".html.gz");
            pages[id] = ArticleGold.Read(record, id, name, htmlPath, flat.GetValueOrDefault(id));
        }

        return pages.Count == 0
            ? throw new CorpusException($"'{goldPath}' has no records.")
            : new(name, goldPath, flatPath, [.. pages.Values]);
    }

    private static string GoldPath(string folder) => Path.Combine(folder, "gold.jsonl.gz");
}
