namespace NewsExtract.Facts;

/// <summary>What the blocks of a live blog can be, single mistakes of the classifier allowed for.</summary>
internal sealed class LiveBlocks(PageOutline outline, LiveLines lines)
{
    private const int ShortestTitle = 15;
    private const int LongestAuthor = 40;

    private const int LongestTime = 60;
    private const int LongestTitle = 200;

    /// <summary>A name that stands where authors stand is one from the second time on.</summary>
    private const int FewestPlaces = 2;

    private readonly HashSet<string> _authors = AuthorsOf(outline.Blocks);

    public int Count => outline.Blocks.Length;

    public Block this[int block] => outline.Blocks[block];

    /// <summary>Text of a post: what is text by role, and whatever reads like a sentence and has no other use.</summary>
    public bool IsText(int i)
    {
        Block block = outline.Blocks[i];
        if (i == outline.Title || lines.IsLabel(i))
        {
            return false;
        }

        return block.Role switch
        {
            BlockRole.Body or BlockRole.Quote or BlockRole.ListItem or BlockRole.Table => !IsTime(i),
            BlockRole.Caption or BlockRole.Advertisement or BlockRole.Legal or BlockRole.Newsletter or BlockRole.Solicitation or BlockRole.Comments or BlockRole.Paywall => false,
            BlockRole.Share or BlockRole.SourceLink => false,
            _ => PageOutline.IsLong(block.Text) && PageOutline.EndsSentence(block.Text) && VisibleWords.More.LengthAtStart(block.Text) == 0,
        };
    }

    public bool IsParagraph(int i) => PageOutline.IsLong(outline.Blocks[i].Text) && IsText(i);

    /// <summary>A line that says when a post was written.</summary>
    public bool IsTime(int i)
    {
        Block block = outline.Blocks[i];
        return (block.Role == BlockRole.PostTime && block.Text.Length <= LongestTime && block.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0) || LiveTime.Read(block.Text) is not null;
    }

    public bool IsTitle(int i)
    {
        Block block = outline.Blocks[i];
        bool mayBe = block.Role is BlockRole.PostTitle or BlockRole.Subheading or BlockRole.Title || block.Kind == BlockKind.Heading;
        bool isNamed = block.Role == BlockRole.PostTitle || block.Text.Contains(' ', StringComparison.Ordinal) || PageOutline.IsLong(block.Text);
        return mayBe && isNamed && i != outline.Title && block.Text.Length <= LongestTitle && !lines.IsLabel(i) && !IsTime(i);
    }

    public bool IsAuthor(int i) => outline.Blocks[i].Role is BlockRole.PostAuthor or BlockRole.Byline && !PageOutline.EndsSentence(outline.Blocks[i].Text);

    /// <summary>A name that is an author's elsewhere on the page is so here.</summary>
    public bool IsKnownAuthor(int i) => outline.Blocks[i].Text.Length <= LongestAuthor && _authors.Contains(outline.Blocks[i].Text);

    /// <summary>A line with the form of a title, whatever its role.</summary>
    public bool MayBeTitle(int i)
    {
        Block block = outline.Blocks[i];
        return block.Text.Length is >= ShortestTitle and <= LongestTitle && !lines.IsLabel(i) && !PageOutline.EndsSentence(block.Text)
            && block.Role is not (BlockRole.Share or BlockRole.Advertisement or BlockRole.Caption or BlockRole.Related or BlockRole.Newsletter);
    }

    /// <summary>A line at the head of a post: title, author or time.</summary>
    public bool IsHead(int i) => IsTime(i) || IsTitle(i) || IsAuthor(i);

    public bool IsPostRole(int i) => outline.Blocks[i].Role is BlockRole.PostTitle or BlockRole.PostAuthor or BlockRole.PostTime;

    /// <summary>Lines that are a name and no more, and authors by role; or by place, right below a time or a heading, again and again.</summary>
    private static HashSet<string> AuthorsOf(Block[] blocks)
    {
        var authors = new HashSet<string>(StringComparer.Ordinal);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            bool isByRole = block.Role is BlockRole.PostAuthor or BlockRole.Byline;
            bool isByPlace = i > 0 && block.Kind != BlockKind.Heading && (blocks[i - 1].Kind == BlockKind.Heading || LiveTime.Read(blocks[i - 1].Text) is not null);
            if (block.Text.Length > LongestAuthor || !(isByRole || isByPlace) || BylineReader.Names(block.Text, null).FirstOrDefault() != block.Text)
            {
                continue;
            }

            int count = places[block.Text] = places.GetValueOrDefault(block.Text) + 1;
            if (isByRole || count >= FewestPlaces)
            {
                authors.Add(block.Text);
            }
        }

        return authors;
    }
}
