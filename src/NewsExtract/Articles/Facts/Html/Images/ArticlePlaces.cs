using NewsExtract.Segmentation;

namespace NewsExtract.Facts;

/// <summary>Tells where on a page the article lies, by the roles of the blocks.</summary>
internal sealed class ArticlePlaces
{
    /// <summary>How far up the blocks around a picture are looked at.</summary>
    private const int MaximumClimb = 64;

    private readonly SegmentedPage _page;

    /// <summary>A longer block is no misread caption.</summary>
    private const int LongestCaption = 300;

    /// <summary>So many blocks before the headline may belong to its picture.</summary>
    private const int BeforeTitle = 3;

    /// <summary>So many before the body, where no headline was found.</summary>
    private const int BeforeBody = 15;

    /// <summary>How many of the blocks before each one are of the article, and how many plainly are not.</summary>
    private readonly int[] _own;
    private readonly int[] _other;
    private readonly int[] _rest;
    private readonly int _first = -1;

    public ArticlePlaces(SegmentedPage page, IReadOnlyList<Block> blocks)
    {
        _page = page;
        Count = blocks.Count;
        _own = new int[blocks.Count + 1];
        _other = new int[blocks.Count + 1];
        _rest = new int[blocks.Count + 1];
        FirstBody = Last = -1;
        for (int i = 0; i < blocks.Count; i++)
        {
            BlockRole role = blocks[i].Role;
            bool isOwn = role <= BlockRole.Date && role != BlockRole.Caption || role is BlockRole.PostTitle or BlockRole.PostAuthor or BlockRole.PostTime;
            _own[i + 1] = _own[i] + (isOwn ? 1 : 0);
            bool isNeutral = isOwn || role == BlockRole.Caption || IsInFigure(page.Blocks[i]);
            _other[i + 1] = _other[i] + (isNeutral || MayBeCaption(page.Blocks[i]) ? 0 : 1);
            _rest[i + 1] = _rest[i] + (isNeutral ? 0 : 1);
            _first = _first < 0 && role == BlockRole.Title ? i : _first;
            if (role == BlockRole.Body)
            {
                FirstBody = FirstBody < 0 ? i : FirstBody;
                Last = i;
            }
        }

        _first = Math.Max(0, _first < 0 ? FirstBody - BeforeBody : Math.Min(_first, FirstBody < 0 ? _first : FirstBody) - BeforeTitle);
    }

    /// <summary>How many blocks the page has.</summary>
    public int Count { get; }

    /// <summary>The first block of the body; -1 when there is none.</summary>
    public int FirstBody { get; }

    /// <summary>The last block of the body; -1 when there is none.</summary>
    public int Last { get; }

    /// <summary>
    /// Whether what stands in an element is part of the article: the smallest element around it that has text beside captions
    /// has some of the article's. What stands in a figure speaks for the picture in it, whatever its role, and so do short texts without links next to
    /// a picture that stands between headline and end; elsewhere the roles of all texts count.
    /// </summary>
    /// <param name="element">The element.</param>
    /// <param name="block">The block before which it stands.</param>
    public bool Holds(int element, int block)
    {
        int[] others = block >= _first && block <= Last + 1 ? _other : _rest;
        for (int i = 0; i < MaximumClimb && element >= 0; i++, element = _page.Elements[element].Parent)
        {
            ref readonly ElementNode node = ref _page.Elements[element];
            if ((node.Landmarks & (Landmarks.Nav | Landmarks.Footer)) != 0)
            {
                return false;
            }

            if ((node.Landmarks & Landmarks.Figure) != 0)
            {
                continue;
            }

            int first = Math.Min(node.FirstBlock, Count);
            int end = Math.Clamp(node.EndBlock, first, Count);
            if (_own[end] > _own[first] || others[end] > others[first])
            {
                return _own[end] > _own[first] && (node.Landmarks & Landmarks.Aside) == 0;
            }
        }

        return false;
    }

    /// <summary>Whether a block lies between headline and end of the article.</summary>
    public bool IsInside(int block) => block >= _first && block <= Last + 1;

    /// <summary>Whether a figure stands between headline and body and leads nowhere: there it is the picture of the article, whatever stands beside it.</summary>
    public bool IsHero(int element, int block)
        => block >= _first + BeforeTitle && block <= FirstBody && element >= 0
            && (_page.Elements[element].Landmarks & (Landmarks.Nav | Landmarks.Footer | Landmarks.Aside | Landmarks.Link)) == 0;

    private bool IsInFigure(in RawBlock block) => block.Container >= 0 && (_page.Elements[block.Container].Landmarks & Landmarks.Figure) != 0;

    private static bool MayBeCaption(in RawBlock block) => block.Length <= LongestCaption && block.LinkLength * 2 <= block.Length;
}
