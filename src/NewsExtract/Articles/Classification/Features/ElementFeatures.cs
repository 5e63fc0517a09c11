using NewsExtract.Models.Trees;
using NewsExtract.Segmentation;
using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>What the tree of an HTML page says of a block: tags, landmarks, tokens of class and id, the containers around it, blocks like it. Not thread-safe.</summary>
internal sealed class ElementFeatures
{
    private const float FarAway = 40;

    private readonly Dictionary<uint, int> _paths = [];
    private readonly Dictionary<uint, int> _styles = [];
    private readonly List<GroupSums> _groups = [];
    private float[] _words = [];
    private float[] _good = [];
    private float[] _chars = [];
    private float[] _links = [];
    private int[] _twinsBefore = [];
    private int[] _twinStyle = [];
    private TokenSums[] _above = [];
    private TokenSums[] _near = [];

    private struct GroupSums
    {
        public float Count;
        public float Good;
        public float Words;
        public float Chars;
        public float Links;
    }

    /// <summary>Log-odds of the tokens of an element, or of it and everything above.</summary>
    private struct TokenSums
    {
        public float Min;
        public float Max;
        public float Sum;
        public int Count;
        public float Nearest;

        public void Add(float value)
        {
            if (value == 0)
            {
                return;
            }

            Min = Math.Min(Min, value);
            Max = Math.Max(Max, value);
            Sum += value;
            Count++;
        }

        public void Add(in TokenSums other)
        {
            Min = Math.Min(Min, other.Min);
            Max = Math.Max(Max, other.Max);
            Sum += other.Sum;
            Count += other.Count;
        }
    }

    public void Compute(FeatureMatrix m, SegmentedPage page, ReadOnlySpan<TextShape> shapes, ReadOnlySpan<float> good, ITokenOdds odds)
    {
        Sums(page, shapes, good);
        Tags(m, page);
        Tokens(m, page, odds);
        Containers(m, page);
        Groups(m, page, shapes, good);
        Twins(m, page);
    }

    private void Sums(SegmentedPage page, ReadOnlySpan<TextShape> shapes, ReadOnlySpan<float> good)
    {
        int n = page.Blocks.Length;
        if (_words.Length <= n)
        {
            int size = n + (n / 2) + 1;
            (_words, _good, _chars, _links) = (new float[size], new float[size], new float[size], new float[size]);
        }

        for (int i = 0; i < n; i++)
        {
            _words[i + 1] = _words[i] + shapes[i].Words;
            _good[i + 1] = _good[i] + good[i];
            _chars[i + 1] = _chars[i] + page.Blocks[i].Length;
            _links[i + 1] = _links[i] + page.Blocks[i].LinkLength;
        }
    }

    private static void Tags(FeatureMatrix m, SegmentedPage page)
    {
        RawBlock[] blocks = page.Blocks;
        ElementNode[] elements = page.Elements;
        for (int i = 0; i < blocks.Length; i++)
        {
            ref readonly RawBlock block = ref blocks[i];
            ref readonly ElementNode leaf = ref elements[block.Leaf];
            ref readonly ElementNode container = ref elements[block.Container];
            Set(m, BlockFeature.HeadingLevel, i, block.HeadingLevel);
            Flag(m, BlockFeature.IsParagraph, i, block.Kind == BlockKind.Paragraph);
            Flag(m, BlockFeature.IsHeading, i, block.Kind == BlockKind.Heading);
            Flag(m, BlockFeature.IsQuote, i, block.Kind == BlockKind.Quote);
            Flag(m, BlockFeature.IsTable, i, block.Kind == BlockKind.Table);
            Flag(m, BlockFeature.IsCaption, i, block.Kind is BlockKind.Caption or BlockKind.Figure);
            Flag(m, BlockFeature.IsPreformatted, i, block.Kind == BlockKind.Preformatted);
            Flag(m, BlockFeature.TagIsP, i, container.Tag == HtmlTag.P);
            Flag(m, BlockFeature.TagIsDiv, i, container.Tag == HtmlTag.Div);
            Flag(m, BlockFeature.TagIsLi, i, container.Tag == HtmlTag.Li);
            Flag(m, BlockFeature.TagIsSpan, i, leaf.Tag == HtmlTag.Span);
            Flag(m, BlockFeature.TagIsA, i, leaf.Tag == HtmlTag.A);
            Flag(m, BlockFeature.TagIsStrong, i, leaf.Tag is HtmlTag.Strong or HtmlTag.B or HtmlTag.Em or HtmlTag.I);
            Flag(m, BlockFeature.IsHidden, i, leaf.IsHidden);
            Set(m, BlockFeature.Depth, i, container.Depth);
            Set(m, BlockFeature.Images, i, container.Images);
            Set(m, BlockFeature.LinkCount, i, block.LinkCount);
            Landmarks marks = leaf.Landmarks;
            Flag(m, BlockFeature.InArticle, i, (marks & Landmarks.Article) != 0);
            Flag(m, BlockFeature.InMain, i, (marks & Landmarks.Main) != 0);
            Flag(m, BlockFeature.InAside, i, (marks & Landmarks.Aside) != 0);
            Flag(m, BlockFeature.InNav, i, (marks & Landmarks.Nav) != 0);
            Flag(m, BlockFeature.InHeader, i, (marks & Landmarks.Header) != 0);
            Flag(m, BlockFeature.InFooter, i, (marks & Landmarks.Footer) != 0);
            Flag(m, BlockFeature.InForm, i, (marks & Landmarks.Form) != 0);
            Flag(m, BlockFeature.InFigure, i, (marks & Landmarks.Figure) != 0);
            Flag(m, BlockFeature.InQuote, i, (marks & Landmarks.Quote) != 0);
            Flag(m, BlockFeature.InList, i, (marks & Landmarks.List) != 0);
            Flag(m, BlockFeature.InTable, i, (marks & Landmarks.Table) != 0);
            Flag(m, BlockFeature.InSection, i, (marks & Landmarks.Section) != 0);
            Flag(m, BlockFeature.InButton, i, (marks & Landmarks.Button) != 0);
        }
    }

    private void Tokens(FeatureMatrix m, SegmentedPage page, ITokenOdds odds)
    {
        ElementNode[] elements = page.Elements;
        if (_above.Length < elements.Length)
        {
            (_above, _near) = (new TokenSums[elements.Length], new TokenSums[elements.Length]);
        }

        // Parents come first, so one pass carries the sums down the tree.
        for (int e = 0; e < elements.Length; e++)
        {
            ref readonly ElementNode element = ref elements[e];
            TokenSums near = default;
            TokenSums own = default;
            foreach (uint token in page.Tokens.AsSpan(element.FirstToken, element.TokenCount))
            {
                near.Add(odds.Of(TokenKeys.Near(token)));
                own.Add(odds.Of(TokenKeys.Above(token)));
            }

            near.Add(odds.Of(TokenKeys.Near(TagPath(elements, e))));
            _near[e] = near;
            TokenSums above = element.Parent >= 0 ? _above[element.Parent] : default;
            above.Nearest = own.Count > 0 ? own.Sum / own.Count : above.Nearest;
            above.Add(own);
            _above[e] = above;
        }

        for (int i = 0; i < page.Blocks.Length; i++)
        {
            int leaf = page.Blocks[i].Leaf;
            int container = page.Blocks[i].Container;
            TokenSums near = _near[leaf];
            int parent = elements[leaf].Parent;
            int top = Math.Min(leaf, container);
            for (int e = parent; e >= 0 && (e >= top || e == elements[top].Parent); e = elements[e].Parent)
            {
                near.Add(_near[e]);
            }

            int beyond = elements[top].Parent >= 0 ? elements[elements[top].Parent].Parent : -1;
            TokenSums above = beyond >= 0 ? _above[beyond] : default;
            Set(m, BlockFeature.NearMin, i, near.Min);
            Set(m, BlockFeature.NearMax, i, near.Max);
            Set(m, BlockFeature.NearMean, i, near.Sum / (near.Count + 1));
            Set(m, BlockFeature.NearSum, i, near.Sum);
            Set(m, BlockFeature.AboveMin, i, above.Min);
            Set(m, BlockFeature.AboveMax, i, above.Max);
            Set(m, BlockFeature.AboveMean, i, above.Sum / (above.Count + 1));
            Set(m, BlockFeature.AboveSum, i, above.Sum);
            Set(m, BlockFeature.AboveNearest, i, above.Nearest);
        }
    }

    /// <summary>Hash of the tags of an element and the two above it.</summary>
    internal static uint TagPath(ElementNode[] elements, int element)
    {
        uint hash = 0x7A67;
        for (int level = 0; level < 3 && element >= 0; level++, element = elements[element].Parent)
        {
            hash = StableHash.Combine(hash, (uint)elements[element].Tag);
        }

        return hash;
    }

    private void Containers(FeatureMatrix m, SegmentedPage page)
    {
        ElementNode[] elements = page.Elements;
        RawBlock[] blocks = page.Blocks;
        int n = blocks.Length;
        int half = Smallest(elements, n, 0.5f);
        int most = Smallest(elements, n, 0.8f);
        for (int i = 0; i < n; i++)
        {
            int level = 0;
            int upHalf = -1;
            int upMost = -1;
            int last = blocks[i].Container;
            for (int e = blocks[i].Container; e >= 0; e = elements[e].Parent)
            {
                if (!elements[e].IsBlockLevel)
                {
                    continue;
                }

                last = e;
                if (level <= 3 || level == 5)
                {
                    Container(m, LevelColumn(level), i, elements[e], n);
                }

                // Containers are nested, so the first one that holds the share is the smallest around this block.
                if (upHalf < 0 && Good(elements[e]) >= 0.5f * _good[n])
                {
                    upHalf = level;
                    Container(m, BlockFeature.ShareHalf, i, elements[e], n);
                    Flag(m, BlockFeature.IsInHalf, i, e == half);
                }

                if (upMost < 0 && Good(elements[e]) >= 0.8f * _good[n])
                {
                    upMost = level;
                    Container(m, BlockFeature.ShareMost, i, elements[e], n);
                    Flag(m, BlockFeature.IsInMost, i, e == most);
                }

                level++;
            }

            for (int missing = level; missing <= 5; missing++)
            {
                if (missing <= 3 || missing == 5)
                {
                    Container(m, LevelColumn(missing), i, elements[last], n);
                }
            }

            Set(m, BlockFeature.UpHalf, i, upHalf < 0 ? FarAway : upHalf);
            Set(m, BlockFeature.UpMost, i, upMost < 0 ? FarAway : upMost);
        }
    }

    private static BlockFeature LevelColumn(int level) => level switch
    {
        0 => BlockFeature.Share0,
        1 => BlockFeature.Share1,
        2 => BlockFeature.Share2,
        3 => BlockFeature.Share3,
        _ => BlockFeature.Share5,
    };

    private float Good(in ElementNode element) => _good[element.EndBlock] - _good[element.FirstBlock];

    /// <summary>The deepest element with at least this share of the page's sentence words.</summary>
    private int Smallest(ElementNode[] elements, int n, float share)
    {
        int found = -1;
        for (int e = 0; e < elements.Length; e++)
        {
            if (elements[e].IsBlockLevel && Good(elements[e]) >= share * _good[n] && (found < 0 || elements[e].Depth > elements[found].Depth))
            {
                found = e;
            }
        }

        return found;
    }

    private void Container(FeatureMatrix m, BlockFeature first, int row, in ElementNode element, int n)
    {
        float words = _words[element.EndBlock] - _words[element.FirstBlock];
        float chars = _chars[element.EndBlock] - _chars[element.FirstBlock];
        float good = Good(element);
        Set(m, first, row, words / Math.Max(1, _words[n]));
        Set(m, first + 1, row, (_links[element.EndBlock] - _links[element.FirstBlock]) / Math.Max(1, chars));
        Set(m, first + 2, row, words);
        Set(m, first + 3, row, element.EndBlock - element.FirstBlock);
        Set(m, first + 4, row, good / Math.Max(1, _good[n]));
    }

    private void Groups(FeatureMatrix m, SegmentedPage page, ReadOnlySpan<TextShape> shapes, ReadOnlySpan<float> good)
    {
        _groups.Clear();
        _paths.Clear();
        _styles.Clear();
        Span<int> pathOf = page.Blocks.Length <= 512 ? stackalloc int[512] : new int[page.Blocks.Length];
        Span<int> styleOf = page.Blocks.Length <= 512 ? stackalloc int[512] : new int[page.Blocks.Length];
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            ref readonly ElementNode container = ref page.Elements[page.Blocks[i].Container];
            pathOf[i] = Join(_paths, container.PathHash, page.Blocks[i], shapes[i], good[i]);
            styleOf[i] = Join(_styles, container.StyleHash, page.Blocks[i], shapes[i], good[i]);
        }

        float allGood = Math.Max(1, _good[page.Blocks.Length]);
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            Group(m, BlockFeature.PathCount, i, _groups[pathOf[i]], allGood);
            Group(m, BlockFeature.StyleCount, i, _groups[styleOf[i]], allGood);
        }
    }

    private int Join(Dictionary<uint, int> groups, uint key, in RawBlock block, in TextShape shape, float good)
    {
        if (!groups.TryGetValue(key, out int index))
        {
            index = _groups.Count;
            groups.Add(key, index);
            _groups.Add(default);
        }

        GroupSums sums = _groups[index];
        sums.Count++;
        sums.Good += good;
        sums.Words += shape.Words;
        sums.Chars += block.Length;
        sums.Links += block.LinkLength;
        _groups[index] = sums;
        return index;
    }

    private static void Group(FeatureMatrix m, BlockFeature first, int row, in GroupSums sums, float allGood)
    {
        Set(m, first, row, sums.Count);
        Set(m, first + 1, row, sums.Good / allGood);
        Set(m, first + 2, row, sums.Links / Math.Max(1, sums.Chars));
        Set(m, first + 3, row, sums.Words / sums.Count);
    }

    /// <summary>
    /// Containers of one style that each hold a fair amount of sentences: comments, teasers, the articles of an endless page. A block gets the
    /// largest number of such twins before any container around it, and in all.
    /// </summary>
    private void Twins(FeatureMatrix m, SegmentedPage page)
    {
        const float LeastGood = 40;
        ElementNode[] elements = page.Elements;
        if (_twinsBefore.Length < elements.Length)
        {
            (_twinsBefore, _twinStyle) = (new int[elements.Length], new int[elements.Length]);
        }

        _styles.Clear();
        for (int e = 0; e < elements.Length; e++)
        {
            ref readonly ElementNode element = ref elements[e];
            _twinsBefore[e] = 0;
            _twinStyle[e] = 0;
            if (element.IsBlockLevel && element.EndBlock - element.FirstBlock >= 2 && Good(element) >= LeastGood && Good(element) < 0.8f * _good[page.Blocks.Length])
            {
                int count = _styles.GetValueOrDefault(element.StyleHash);
                _twinsBefore[e] = count;
                _styles[element.StyleHash] = count + 1;
                _twinStyle[e] = 1;
            }
        }

        // Parents come first: carry the maxima down.
        for (int e = 0; e < elements.Length; e++)
        {
            ref readonly ElementNode element = ref elements[e];
            int all = _twinStyle[e] == 1 ? _styles[element.StyleHash] : 0;
            int parent = element.Parent;
            _twinStyle[e] = Math.Max(all, parent >= 0 ? _twinStyle[parent] : 0);
            _twinsBefore[e] = Math.Max(_twinsBefore[e], parent >= 0 ? _twinsBefore[parent] : 0);
        }

        int headings = 0;
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            int container = page.Blocks[i].Container;
            Set(m, BlockFeature.StyleTwinsBefore, i, _twinsBefore[container]);
            Set(m, BlockFeature.StyleTwins, i, _twinStyle[container]);
            Set(m, BlockFeature.TopHeadingsBefore, i, headings);
            headings += page.Blocks[i].HeadingLevel == 1 ? 1 : 0;
        }
    }

    private static void Set(FeatureMatrix m, BlockFeature feature, int row, float value) => m.Column(feature)[row] = value;

    private static void Flag(FeatureMatrix m, BlockFeature feature, int row, bool value) => m.Column(feature)[row] = value ? 1 : 0;
}
