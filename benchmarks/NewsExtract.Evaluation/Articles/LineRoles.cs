namespace NewsExtract.Evaluation.Articles;

/// <summary>Turns the roles of blocks into roles of the lines of the plain text they came from.</summary>
internal static class LineRoles
{
    /// <summary>Role names by line number from 1. A line has the role of the block that covers most of it; a line no block covers has none.</summary>
    public static Dictionary<int, string> Of(string text, IReadOnlyList<Block> blocks)
    {
        Dictionary<int, string> roles = [];
        int start = 0, number = 0;
        foreach (string line in text.Split('\n'))
        {
            number++;
            TextSpan span = new(start, line.Length);
            start += line.Length + 1;
            Block? block = blocks.MaxBy(candidate => Overlap(candidate, span));
            if (block is not null && Overlap(block, span) > 0 && !string.IsNullOrWhiteSpace(line))
            {
                roles[number] = Name(block.Role);
            }
        }

        return roles;
    }

    /// <summary>The name of a role in the gold, which is coarser: it knows no quotes, list items or tables.</summary>
    public static string Name(BlockRole role) => role switch
    {
        BlockRole.Title => "title",
        BlockRole.Standfirst => "standfirst",
        BlockRole.Subheading => "subheading",
        BlockRole.Body or BlockRole.Quote or BlockRole.ListItem or BlockRole.Table => "body",
        BlockRole.Caption => "caption",
        BlockRole.Byline => "byline",
        BlockRole.Date => "date",
        BlockRole.PostTitle => "post-title",
        BlockRole.PostAuthor => "post-author",
        BlockRole.PostTime => "post-time",
        BlockRole.Navigation => "navigation",
        BlockRole.Share => "share",
        BlockRole.Advertisement => "advertisement",
        BlockRole.Paywall => "paywall",
        BlockRole.Comments => "comments",
        BlockRole.Related => "related",
        BlockRole.Solicitation => "solicitation",
        BlockRole.Newsletter => "newsletter",
        BlockRole.Legal => "legal",
        BlockRole.SourceLink => "source",
        BlockRole.Widget => "widget",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "A role without a name in the gold."),
    };

    private static int Overlap(Block block, TextSpan line) => block.SourceSpan is { } span
        ? Math.Min(span.End, line.End) - Math.Max(span.Start, line.Start)
        : 0;
}
