using NewsExtract.Facts;

namespace NewsExtract;

/// <summary>Makes an article of a text that is one already: each line that is not blank is a paragraph of the body.</summary>
internal static class ArticleText
{
    private const string Separator = "\n\n";

    public static Article Empty { get; } = new() { Text = "", Blocks = [], Status = ExtractionStatus.Empty };

    /// <param name="text">The text.</param>
    /// <param name="hints">What the caller knows.</param>
    /// <param name="limits">How much may be read, and which limit stopped it.</param>
    /// <param name="cancellation">Asked once a line.</param>
    public static Article ToArticle(string text, ExtractionHints hints, LimitWatch limits, CancellationToken cancellation)
    {
        List<Block> blocks = [];
        int length = 0;
        text = InputLimit.Cut(text.AsMemory(), limits).ToString();
        for (int start = 0; start < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            if (blocks.Count == limits.Limits.Blocks)
            {
                limits.Break(ExtractionLimit.Blocks);
                break;
            }

            int end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            ReadOnlySpan<char> line = text.AsSpan(start, end - start);
            ReadOnlySpan<char> paragraph = line.Trim();
            if (!paragraph.IsEmpty)
            {
                length += blocks.Count > 0 ? Separator.Length : 0;
                blocks.Add(new Block
                {
                    Text = paragraph.ToString(),
                    Kind = BlockKind.Paragraph,
                    Role = BlockRole.Body,
                    Order = blocks.Count,
                    Probability = 1,
                    ArticleProbability = 1,
                    SourceSpan = new TextSpan(start + line.Length - line.TrimStart().Length, paragraph.Length),
                    ArticleSpan = new TextSpan(length, paragraph.Length),
                });
                length += paragraph.Length;
            }

            start = end + 1;
        }

        return blocks.Count == 0 ? Empty with { Url = hints.Url } : Of(blocks, hints, limits);
    }

    private static Article Of(List<Block> blocks, ExtractionHints hints, LimitWatch limits)
    {
        string text = string.Join(Separator, blocks.Select(block => block.Text));
        return new Article
        {
            Text = text,
            Blocks = blocks,
            Status = limits.HasCut ? ExtractionStatus.Truncated : ExtractionStatus.Complete,
            BrokenLimits = limits.Broken,
            Url = hints.Url,
            Facts = new ArticleFacts { Language = LanguageFact.Choose([], text, hints.Language) },
        };
    }
}
