using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Where the headline and the text of a page are: what the readers of facts look around.</summary>
internal sealed class PageOutline
{
    /// <summary>A shorter block is a line, not a paragraph.</summary>
    private const int ShortestParagraph = 40;

    /// <summary>The same in scripts that write a word in a character or two.</summary>
    private const int ShortestUnspacedParagraph = 15;

    /// <summary>How far apart the paragraphs of one text are: pictures and offers stand between.</summary>
    private const int Reach = 8;

    /// <summary>Lines between the headline and the text, at most: byline, date, pictures, buttons.</summary>
    private const int LongestHead = 15;

    /// <summary>Lines before the text that belong to it when no headline stands over them.</summary>
    private const int LinesBeforeText = 12;

    /// <summary>Paragraphs of the text that a byline or a date may stand between.</summary>
    private const int LinesOfText = 2;

    private uint _roles;

    private PageOutline(Block[] blocks, string? language, ExtractionHints hints)
    {
        Blocks = blocks;
        Language = language;
        Hints = hints;
    }

    public Block[] Blocks { get; }

    public string? Language { get; }

    public ExtractionHints Hints { get; }

    /// <summary>Whether the blocks come from HTML, so that links are known.</summary>
    public bool IsHtml { get; private init; }

    /// <summary>The block of the headline, the one nearest to the text when it stands twice; -1 when there is none.</summary>
    public int Title { get; private set; } = -1;

    /// <summary>The first paragraph of the text; the number of blocks when there is none.</summary>
    public int FirstBody { get; private set; }

    /// <summary>The last paragraph of the text; -1 when there is none.</summary>
    public int LastBody { get; private set; } = -1;

    /// <summary>
    /// The first line of the head, in which bylines and dates are the article's: the headline, or, when that is only the document's title far above
    /// or there is none, the lines before the text.
    /// </summary>
    public int Head { get; private set; }

    /// <summary>Behind the last line of the head.</summary>
    public int HeadEnd { get; private set; }

    /// <summary>Number of characters in the paragraphs of the text.</summary>
    public int BodyLength { get; private set; }

    /// <summary>Number of lines the classifier takes for heads of live posts.</summary>
    public int PostHeads { get; private set; }

    /// <summary>Whether some block of the page has a role: most pages have no offers, no pleas, no source links.</summary>
    public bool Has(BlockRole role) => (_roles & (1u << (int)role)) != 0;

    public static PageOutline Of(Block[] blocks, string? language, ExtractionHints hints)
    {
        var outline = new PageOutline(blocks, language, hints) { IsHtml = blocks.Length > 0 && blocks[0].SourceSpan is null };
        int text = TextStart(blocks, 0);
        outline.Title = TitleFinder.Find(blocks, text);
        outline.FirstBody = outline.Title < text ? text : TextStart(blocks, outline.Title + 1);
        int near = Math.Max(0, Math.Min(blocks.Length, outline.FirstBody) - LinesBeforeText);
        outline.Head = outline.Title < 0 || outline.Title < Math.Min(near, TitleFinder.DocumentReach) ? near : outline.Title;
        outline.HeadEnd = Math.Min(blocks.Length, Math.Min(outline.FirstBody + LinesOfText, outline.Head + LongestHead));
        for (int i = 0; i < blocks.Length; i++)
        {
            BlockRole role = blocks[i].Role;
            outline._roles |= 1u << (int)role;
            outline.PostHeads += role is BlockRole.PostTitle or BlockRole.PostAuthor or BlockRole.PostTime ? 1 : 0;
            if (i >= outline.FirstBody && IsParagraph(blocks[i]))
            {
                outline.LastBody = i;
                outline.BodyLength += blocks[i].Text.Length;
            }
        }

        return outline;
    }

    /// <summary>The first paragraph that another one follows soon, else the first at all: a lone one among menus is a mistake of the classifier.</summary>
    public static int TextStart(ReadOnlySpan<Block> blocks, int from)
    {
        int first = blocks.Length;
        int last = int.MinValue / 2;
        for (int i = from; i < blocks.Length; i++)
        {
            if (!IsParagraph(blocks[i]))
            {
                continue;
            }

            if (i - last <= Reach)
            {
                return last;
            }

            first = Math.Min(first, i);
            last = i;
        }

        return first;
    }

    /// <summary>True for running text of the article, in whatever form.</summary>
    public static bool IsText(BlockRole role) => role is BlockRole.Body or BlockRole.Quote or BlockRole.ListItem or BlockRole.Table;

    /// <summary>True for text of the article that is long enough to be a paragraph.</summary>
    public static bool IsParagraph(Block block) => IsText(block.Role) && IsLong(block.Text);

    /// <summary>True for a text as long as a sentence.</summary>
    public static bool IsLong(string text)
        => text.Length >= ShortestParagraph || (text.Length >= ShortestUnspacedParagraph && (CharClasses.Of(text[text.Length / 2]) & CharClass.Unspaced) != 0);

    /// <summary>True for a text that ends as sentences do, quotation marks and brackets left out.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \"'”’»«)]）」』");
        return !text.IsEmpty && text[^1] is '.' or '!' or '?' or ':' or '。' or '！' or '？' or '：' or '।' or '؟' or '۔' or '።' or '։';
    }
}
