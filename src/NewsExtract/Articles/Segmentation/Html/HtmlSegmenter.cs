using System.Runtime.InteropServices;
using AngleSharp.Dom;
using NewsExtract.Text;

namespace NewsExtract.Segmentation;

/// <summary>
/// Cuts a parsed page into blocks in document order. The walk keeps its own stack, so a deep page cannot overflow the thread's,
/// and touches every node once, through indices (sibling properties of the tree are quadratic on flat pages).
/// </summary>
internal sealed class HtmlSegmenter
{
    private readonly BlockWriter _writer;
    private readonly List<ElementNode> _elements = new(1024);
    private readonly List<uint> _tokens = new(4096);
    private readonly CancellationToken _cancellation;
    private readonly CancellationToken _end;
    private readonly PageTrail? _trail;
    private Frame[] _stack = new Frame[64];
    private int _depth;

    private HtmlSegmenter(int capacity, int maximumBlocks, PageTrail? trail, CancellationToken cancellation, CancellationToken end)
    {
        _trail = trail;
        _writer = new BlockWriter(capacity, maximumBlocks);
        _cancellation = cancellation;
        _end = end;
    }

    private struct Frame
    {
        public INodeList Children;
        public int Next;
        public int Element;
        public int BlockElement;
        public BlockKind Kind;
        public byte HeadingLevel;
        public TagFlow Flow;
        public HtmlTag Tag;
        public bool HasMark;
        public bool IsRow;
    }

    /// <param name="document">The page.</param>
    /// <param name="sourceLength">Length of its source, to make room.</param>
    /// <param name="maximumBlocks">Where to stop.</param>
    /// <param name="cancellation">Stops the walk.</param>
    /// <param name="trail">Takes what the walk passes; null when nobody asks for it.</param>
    /// <param name="end">Ends the walk; what was passed by then is the page.</param>
    public static SegmentedPage Segment(IDocument document, int sourceLength, int maximumBlocks, CancellationToken cancellation, PageTrail? trail = null, CancellationToken end = default)
    {
        var segmenter = new HtmlSegmenter(sourceLength / 8, maximumBlocks, trail, cancellation, end);
        if (document.DocumentElement is { } root)
        {
            segmenter.Walk(root);
        }

        BlockWriter writer = segmenter._writer;
        return new SegmentedPage
        {
            Text = writer.Text,
            Blocks = writer.Blocks,
            IsHtml = true,
            Elements = [.. segmenter._elements],
            Tokens = [.. segmenter._tokens],
            Marks = writer.Marks,
            IsTruncated = writer.IsFull,
        };
    }

    private void Walk(IElement root)
    {
        Enter(root);
        int visited = 0;
        while (_depth > 0 && !_writer.IsFull)
        {
            ref Frame top = ref _stack[_depth - 1];
            if (top.Next == top.Children.Length)
            {
                Leave(top);
                continue;
            }

            if ((++visited & 1023) == 0)
            {
                _cancellation.ThrowIfCancellationRequested();
                if (_end.IsCancellationRequested)
                {
                    break;
                }
            }

            INode node = top.Children[top.Next++];
            if (node is IElement element)
            {
                Enter(element);
            }
            else if (node is IText text)
            {
                _writer.Write(text.Data, top.Element, _elements, top.Kind == BlockKind.Preformatted);
            }
        }

        while (_depth > 0)
        {
            Leave(_stack[_depth - 1]);
        }
    }

    private void Enter(IElement element)
    {
        _trail?.Elements.Add(element);
        TagInfo info = HtmlTags.Of(element.LocalName);
        if (info.Flow == TagFlow.Skip)
        {
            if (_depth > 0 && (element.LocalName is "noscript" or "iframe"))
            {
                AddMedia(element, _stack[_depth - 1].Element);
            }

            return;
        }

        bool isRoot = _depth == 0;
        Frame parent = isRoot ? new Frame { Element = -1, BlockElement = -1 } : _stack[_depth - 1];
        if (info.Tag == HtmlTag.Br)
        {
            if (_writer.LineBreak() || BreaksBlocks(parent))
            {
                _writer.Flush(parent.BlockElement, parent.Kind, parent.HeadingLevel);
            }

            return;
        }

        if (info.Tag == HtmlTag.Img)
        {
            if (parent.Element >= 0)
            {
                CollectionsMarshal.AsSpan(_elements)[parent.Element].Images++;
                AddMedia(element, parent.Element);
            }

            return;
        }

        bool isCell = parent.IsRow && info.Tag is HtmlTag.Td or HtmlTag.Th;
        bool isBlock = info.Flow == TagFlow.Block && !isCell;
        if (isBlock)
        {
            _writer.Flush(parent.BlockElement, parent.Kind, parent.HeadingLevel);
        }
        else if (isCell)
        {
            _writer.Cell();
        }
        else
        {
            _writer.InlineBoundary(info.Tag == HtmlTag.A);
        }

        if (info.Tag == HtmlTag.Blockquote)
        {
            AddMedia(element, parent.Element);
        }

        int index = Add(element, info, parent, isBlock);
        var frame = new Frame
        {
            Children = element.ChildNodes,
            Element = index,
            BlockElement = isBlock ? index : parent.BlockElement,
            Kind = parent.Kind,
            HeadingLevel = parent.HeadingLevel,
            Flow = isBlock ? TagFlow.Block : TagFlow.Inline,
            Tag = info.Tag,
            IsRow = info.Tag == HtmlTag.Tr && IsTextRow(element),
        };
        SetKind(ref frame);
        frame.HasMark = OpenMark(element, info.Tag);
        if (_depth == _stack.Length)
        {
            Array.Resize(ref _stack, _depth * 2);
        }

        _stack[_depth++] = frame;
    }

    /// <summary>Inside a paragraph a line break is part of the text; between loose texts of a layout container it is all that parts them.</summary>
    private bool BreaksBlocks(in Frame parent) =>
        _writer.HasText && parent.Kind == BlockKind.Paragraph && parent.BlockElement >= 0
        && _elements[parent.BlockElement].Tag is HtmlTag.Div or HtmlTag.Td or HtmlTag.Center or HtmlTag.Body or HtmlTag.Section or HtmlTag.Article or HtmlTag.Main;

    private void Leave(in Frame frame)
    {
        if (frame.HasMark)
        {
            _writer.Close();
        }

        if (frame.Tag == HtmlTag.A)
        {
            _writer.LeaveLink();
        }

        if (frame.Flow == TagFlow.Block)
        {
            _writer.Flush(frame.BlockElement, frame.Kind, frame.HeadingLevel);
        }
        else
        {
            _writer.InlineBoundary(frame.Tag == HtmlTag.A);
        }

        CollectionsMarshal.AsSpan(_elements)[frame.Element].EndBlock = _writer.BlockCount + (_writer.HasText ? 1 : 0);
        _depth--;
        _stack[_depth] = default;
    }

    private void AddMedia(IElement element, int parent) => _trail?.AddMedia(element, parent, _writer.BlockCount);

    private int Add(IElement element, TagInfo info, in Frame parent, bool isBlock)
    {
        int firstToken = _tokens.Count;
        (string className, bool isHidden) = AttributeTokens.Read(element, _tokens);
        uint ownStyle = StableHash.Combine((uint)info.Tag, StableHash.Of(className));
        Span<ElementNode> elements = CollectionsMarshal.AsSpan(_elements);
        bool isRoot = parent.Element < 0;
        _elements.Add(new ElementNode
        {
            Parent = parent.Element,
            Tag = info.Tag,
            IsBlockLevel = isBlock,
            IsHidden = (!isRoot && elements[parent.Element].IsHidden) || isHidden,
            Depth = isRoot ? 0 : elements[parent.Element].Depth + 1,
            FirstBlock = _writer.BlockCount,
            FirstToken = firstToken,
            TokenCount = _tokens.Count - firstToken,
            PathHash = StableHash.Combine(isRoot ? StableHash.Seed : elements[parent.Element].PathHash, (uint)info.Tag),
            OwnStyleHash = ownStyle,
            StyleHash = StableHash.Combine(ownStyle, isRoot ? 0 : elements[parent.Element].OwnStyleHash),
            Landmarks = (isRoot ? Landmarks.None : elements[parent.Element].Landmarks) | info.Landmarks,
        });
        return _elements.Count - 1;
    }

    private bool OpenMark(IElement element, HtmlTag tag)
    {
        switch (tag)
        {
            case HtmlTag.A:
                _writer.EnterLink();
                _writer.Open(InlineMarkKind.Link, element.GetAttribute("href") ?? "");
                return true;
            case HtmlTag.B or HtmlTag.Strong:
                _writer.Open(InlineMarkKind.Strong, null);
                return true;
            case HtmlTag.I or HtmlTag.Em:
                _writer.Open(InlineMarkKind.Emphasis, null);
                return true;
            case HtmlTag.Code:
                _writer.Open(InlineMarkKind.Code, null);
                return true;
            default:
                return false;
        }
    }

    private static void SetKind(ref Frame frame)
    {
        int level = HtmlTags.HeadingLevel(frame.Tag);
        if (level > 0)
        {
            (frame.Kind, frame.HeadingLevel) = (BlockKind.Heading, (byte)level);
            return;
        }

        BlockKind? kind = frame.Tag switch
        {
            HtmlTag.Li or HtmlTag.Dd or HtmlTag.Dt => BlockKind.ListItem,
            HtmlTag.Blockquote => BlockKind.Quote,
            HtmlTag.Td or HtmlTag.Th or HtmlTag.Tr when frame.IsRow => BlockKind.Table,
            HtmlTag.Td or HtmlTag.Th => BlockKind.Paragraph,
            HtmlTag.Pre => BlockKind.Preformatted,
            HtmlTag.Figcaption => BlockKind.Caption,
            HtmlTag.Figure => BlockKind.Figure,
            HtmlTag.Article or HtmlTag.Aside or HtmlTag.Nav or HtmlTag.Section => BlockKind.Paragraph,
            _ => null,
        };
        if (kind is { } known)
        {
            (frame.Kind, frame.HeadingLevel) = (known, 0);
        }
    }

    /// <summary>A row of data, as against a row that lays out the page: at least two cells and no block inside any.</summary>
    private static bool IsTextRow(IElement row)
    {
        int cells = 0;
        int length = 0;
        foreach (INode child in row.ChildNodes)
        {
            if (child is not IElement cell)
            {
                continue;
            }

            cells++;
            foreach (INode inner in cell.ChildNodes)
            {
                if (inner is IElement element && (HtmlTags.Of(element.LocalName).Flow != TagFlow.Inline || element.LocalName is "br" || element.ChildElementCount > 2))
                {
                    return false;
                }

                length += inner is IText text ? text.Data.Length : 0;
            }
        }

        return cells >= 2 && length <= 600;
    }
}
