namespace NewsExtract.Segmentation;

/// <summary>A block before it has a role: where its text is, its form, and where it hangs in the tree of the page.</summary>
internal struct RawBlock
{
    public int Start;
    public int Length;
    public BlockKind Kind;
    public byte HeadingLevel;

    /// <summary>Index of the deepest element that holds all the text; -1 for plain text.</summary>
    public int Leaf;

    /// <summary>Index of the nearest block-level element; -1 for plain text.</summary>
    public int Container;

    public int LinkLength;
    public int LinkCount;
    public int FirstMark;
    public int MarkCount;

    public readonly int End => Start + Length;
}

/// <summary>Mark-up inside a block, in coordinates of the page's text.</summary>
internal readonly record struct RawMark(InlineMarkKind Kind, int Start, int Length, string? Target);

/// <summary>One element of the page that holds text, in document order, so that its blocks are one stretch of the block list.</summary>
internal struct ElementNode
{
    public int Parent;
    public HtmlTag Tag;
    public bool IsBlockLevel;
    public bool IsHidden;
    public int Depth;
    public int FirstBlock;
    public int EndBlock;
    public int FirstToken;
    public int TokenCount;
    public int Images;

    /// <summary>Hash of the tag names from here to the root.</summary>
    public uint PathHash;

    /// <summary>Hash of the tag and the class attribute of the element and its parent.</summary>
    public uint StyleHash;

    public uint OwnStyleHash;

    /// <summary>Bits of <see cref="Landmarks"/> for this element and everything above it.</summary>
    public Landmarks Landmarks;
}

/// <summary>Elements whose meaning reaches down to every block inside them.</summary>
[Flags]
internal enum Landmarks : ushort
{
    None = 0,
    Article = 1,
    Main = 2,
    Aside = 4,
    Nav = 8,
    Header = 16,
    Footer = 32,
    Form = 64,
    Figure = 128,
    Quote = 256,
    List = 512,
    Table = 1024,
    Section = 2048,
    Link = 4096,
    Button = 8192,
}

/// <summary>A page cut into blocks: what both segmenters hand to the classifier.</summary>
internal sealed class SegmentedPage
{
    /// <summary>The text the blocks point into: a buffer of the segmenter's for HTML, the caller's string for plain text.</summary>
    public required ReadOnlyMemory<char> Text { get; init; }

    public required RawBlock[] Blocks { get; init; }

    public required bool IsHtml { get; init; }

    public ElementNode[] Elements { get; init; } = [];

    /// <summary>Hashes of class, id and role tokens; an element owns a stretch of them.</summary>
    public uint[] Tokens { get; init; } = [];

    public RawMark[] Marks { get; init; } = [];

    public bool IsTruncated { get; init; }

    public ReadOnlySpan<char> TextOf(in RawBlock block) => Text.Span.Slice(block.Start, block.Length);
}
