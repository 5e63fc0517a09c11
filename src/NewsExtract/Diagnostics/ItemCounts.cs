namespace NewsExtract.Diagnostics;

/// <summary>Counts what is in an item, for those who listen.</summary>
internal static class ItemCounts
{
    private static readonly string[] s_types = [.. Enum.GetNames<EntityType>().Select(name => name.ToLowerInvariant())];

    /// <summary>Names of <see cref="ExtractionLimit"/>, in its order.</summary>
    private static readonly string[] s_limits =
    [
        "article.length", "article.open_elements", "article.elements", "article.blocks", "article.attribute_length", "article.data_length", "article.data_depth", "item.mentions", "item.time",
        "item.candidates",
    ];

    /// <param name="item">The item.</param>
    /// <param name="entities">The options its entities were found with; null when they were not.</param>
    public static void Record(NewsItem item, EntityOptions? entities)
    {
        if (Instruments.Blocks.Enabled)
        {
            int kept = item.Article.Blocks.Count(block => block.IsKept);
            Instruments.Blocks.Add(kept, Tag("newsextract.block.kept", true));
            Instruments.Blocks.Add(item.Article.Blocks.Count - kept, Tag("newsextract.block.kept", false));
        }

        if (Instruments.Mentions.Enabled)
        {
            Mentions(item.Mentions);
        }

        if (Instruments.Limits.Enabled)
        {
            Limits(item.Article, entities);
        }
    }

    private static void Mentions(IReadOnlyList<EntityMention> mentions)
    {
        Span<int> counts = stackalloc int[s_types.Length];
        counts.Clear();
        foreach (EntityMention mention in mentions)
        {
            counts[(int)mention.Type]++;
        }

        for (int type = 0; type < counts.Length; type++)
        {
            if (counts[type] > 0)
            {
                Instruments.Mentions.Add(counts[type], Tag("newsextract.entity.type", s_types[type]));
            }
        }
    }

    private static void Limits(Article article, EntityOptions? entities)
    {
        foreach (ExtractionLimit limit in article.BrokenLimits)
        {
            Instruments.Limits.Add(1, Tag("newsextract.limit", s_limits[(int)limit]));
        }

        if (article.Text.Length > entities?.MaximumLength)
        {
            Instruments.Limits.Add(1, Tag("newsextract.limit", "entities.length"));
        }
    }

    private static KeyValuePair<string, object?> Tag(string name, object value) => new(name, value);
}
