namespace NewsExtract.Samples;

/// <summary>Cuts articles between their blocks, so that no sentence and no table row is torn.</summary>
internal static class ArticleChunker
{
    /// <param name="item">The article with its entities.</param>
    /// <param name="longest">Most characters of a piece; a longer block stays whole.</param>
    public static IEnumerable<ArticleChunk> Cut(NewsItem item, int longest)
    {
        List<Block> blocks = [];
        int length = 0;
        int number = 0;
        foreach (Block block in item.Article.KeptBlocks)
        {
            if (blocks.Count > 0 && length + block.Text.Length > longest)
            {
                yield return Make(item, blocks, number++);
                blocks.Clear();
                length = 0;
            }

            blocks.Add(block);
            length += block.Text.Length;
        }

        if (blocks.Count > 0)
        {
            yield return Make(item, blocks, number);
        }
    }

    private static ArticleChunk Make(NewsItem item, List<Block> blocks, int number)
    {
        // Mentions point into the text of the article, and so do its blocks.
        int start = blocks[0].ArticleSpan!.Value.Start;
        int end = blocks[^1].ArticleSpan!.Value.End;
        Article article = item.Article;
        return new ArticleChunk(
            $"{item.Id}#{number}",
            (article with { Blocks = [.. blocks], Images = [] }).ToMarkdown(),
            article.Title,
            article.Url,
            article.Published,
            [.. item.Entities.Where(entity => entity.Mentions.Any(mention => mention.Span.Start >= start && mention.Span.End <= end)).Select(entity => entity.Name)]);
    }
}
