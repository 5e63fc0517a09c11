using NewsExtract.Text;

namespace NewsExtract.Segmentation;

/// <summary>Collects running text into blocks: collapses white space, keeps words of neighbouring elements apart, and notes links and emphasis.</summary>
internal sealed class BlockWriter(int capacity, int maximumBlocks)
{
    private readonly List<RawBlock> _blocks = new(256);
    private readonly List<RawMark> _marks = [];
    private readonly List<OpenMark> _open = [];
    private char[] _text = new char[Math.Max(capacity, 256)];
    private int _length;
    private int _blockStart;
    private int _firstMark;
    private int _leaf = -1;
    private int _linkLength;
    private int _linkCount;
    private int _linkDepth;
    private bool _space;
    private bool _cell;
    private bool _boundary;
    private bool _linkBoundary;
    private bool _pendingBreak;

    private struct OpenMark
    {
        public InlineMarkKind Kind;
        public string? Target;
        public int Start;
    }

    public int BlockCount => _blocks.Count;

    public bool IsFull => _blocks.Count >= maximumBlocks;

    public bool HasText => _length > _blockStart;

    public RawBlock[] Blocks => [.. _blocks];

    public RawMark[] Marks => [.. _marks];

    public ReadOnlyMemory<char> Text => _text.AsMemory(0, _length);

    /// <summary>An inline element starts or ends here: words on its two sides may belong apart.</summary>
    public void InlineBoundary(bool isLink)
    {
        _boundary = true;
        _linkBoundary |= isLink;
    }

    /// <summary>A cell of a row of data starts here; a tab parts it from the one before.</summary>
    public void Cell() => _cell = true;

    public void EnterLink() => _linkDepth++;

    public void LeaveLink() => _linkDepth--;

    public void Open(InlineMarkKind kind, string? target) => _open.Add(new OpenMark { Kind = kind, Target = target, Start = -1 });

    public void Close()
    {
        OpenMark mark = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        EmitMark(mark);
    }

    /// <summary>A single line break inside a block; the second in a row ends the block.</summary>
    /// <returns>True when the block must end here.</returns>
    public bool LineBreak()
    {
        if (_pendingBreak || !HasText)
        {
            return HasText;
        }

        _pendingBreak = true;
        return false;
    }

    /// <param name="text">Text of the page.</param>
    /// <param name="element">The element it stands in.</param>
    /// <param name="elements">All elements, to find what holds the whole block.</param>
    /// <param name="isPreformatted">Whether white space counts.</param>
    public void Write(ReadOnlySpan<char> text, int element, List<ElementNode> elements, bool isPreformatted)
    {
        EnsureRoom(text.Length + 2);
        bool wrote = false;
        int before = _length;
        foreach (char c in text)
        {
            if (c <= ' ' ? c is ' ' or '\n' or '\t' or '\r' or '\f' : CharClasses.IsSpace(c))
            {
                if (isPreformatted && c is '\n')
                {
                    _pendingBreak = HasText;
                }

                _space = true;
                continue;
            }

            if (c < ' ' || c == '\u00AD')
            {
                continue;
            }

            if (!wrote)
            {
                wrote = true;
                StartRun(c);
            }
            else if (_pendingBreak)
            {
                Append('\n');
            }
            else if (_space && _length > _blockStart)
            {
                Append(' ');
            }

            _space = _pendingBreak = false;
            Append(c);
        }

        if (wrote)
        {
            _leaf = _leaf < 0 ? element : CommonAncestor(elements, _leaf, element);
            if (_linkDepth > 0)
            {
                _linkLength += _length - before;
            }
        }
    }

    /// <summary>Ends the block, if there is one.</summary>
    public void Flush(int container, BlockKind kind, int headingLevel)
    {
        _space = _cell = _pendingBreak = _boundary = _linkBoundary = false;
        if (!HasText)
        {
            return;
        }

        for (int i = 0; i < _open.Count; i++)
        {
            OpenMark mark = _open[i];
            EmitMark(mark);
            mark.Start = -1;
            _open[i] = mark;
        }

        _blocks.Add(new RawBlock
        {
            Start = _blockStart,
            Length = _length - _blockStart,
            Kind = kind,
            HeadingLevel = (byte)headingLevel,
            Leaf = _leaf,
            Container = container,
            LinkLength = _linkLength,
            LinkCount = _linkCount,
            FirstMark = _firstMark,
            MarkCount = _marks.Count - _firstMark,
        });
        _blockStart = _length;
        _firstMark = _marks.Count;
        _leaf = -1;
        _linkLength = _linkCount = 0;
    }

    private void StartRun(char next)
    {
        EnsureRoom(2);
        if (HasText)
        {
            if (_pendingBreak)
            {
                _marks.Add(new RawMark(InlineMarkKind.LineBreak, _length, 1, null));
                Append('\n');
            }
            else if (_cell)
            {
                Append('\t');
            }
            else if (_space || (_boundary && (_linkBoundary || AreApart(_text[_length - 1], next))))
            {
                Append(' ');
            }
        }

        _cell = _boundary = _linkBoundary = false;
        for (int i = 0; i < _open.Count; i++)
        {
            OpenMark mark = _open[i];
            if (mark.Start < 0)
            {
                mark.Start = _length;
                _open[i] = mark;
                _linkCount += mark.Kind == InlineMarkKind.Link ? 1 : 0;
            }
        }
    }

    /// <summary>Whether two characters that only a tag parts belong to two words: <c>Times|Beijing</c> does, a drop cap <c>T|he</c> and <c>m|2</c> do not.</summary>
    private static bool AreApart(char before, char next)
    {
        CharClass left = CharClasses.Of(before);
        CharClass right = CharClasses.Of(next);
        bool leftEnds = (left & (CharClass.Letter | CharClass.Upper | CharClass.Unspaced)) == CharClass.Letter
            || (left & CharClass.Digit) != 0 || before is '.' or '!' or '?' or ':' or ';' or ',';
        return leftEnds && (right & CharClass.Upper) != 0;
    }

    private void EmitMark(OpenMark mark)
    {
        if (mark.Start >= 0 && _length > mark.Start)
        {
            _marks.Add(new RawMark(mark.Kind, mark.Start, _length - mark.Start, mark.Target));
        }
    }

    private static int CommonAncestor(List<ElementNode> elements, int a, int b)
    {
        while (a != b)
        {
            // Parents come before their children in the list, so the later one is never the ancestor.
            if (a > b)
            {
                a = elements[a].Parent;
            }
            else
            {
                b = elements[b].Parent;
            }
        }

        return a;
    }

    private void Append(char c)
    {
        if (_length == _text.Length)
        {
            EnsureRoom(1);
        }

        _text[_length++] = c;
    }

    private void EnsureRoom(int extra)
    {
        if (_length + extra > _text.Length)
        {
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + extra));
        }
    }
}
