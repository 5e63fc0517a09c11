namespace NewsExtract.Facts;

/// <summary>Reads the other articles a page offers: their headlines, without list headings, buttons and the leads below them.</summary>
internal static class RelatedReader
{
    private const int MostItems = 200;
    private const int LongestTitle = 250;
    private const int FewestWords = 3;

    /// <summary>"More from World", "By Ada Moor" are no longer, nor are dates than these.</summary>
    private const int MostWordsOfLabel = 4;
    private const int MostWordsOfDate = 5;
    private const int LongestDate = 40;

    /// <summary>A headline in a script without blanks has at least this many characters.</summary>
    private const int ShortestUnspaced = 8;

    /// <summary>Share of a block that a link must cover for the block to be the link.</summary>
    private const double LinkShare = 0.6;

    public static IReadOnlyList<RelatedItem> Read(PageOutline outline)
    {
        if (!outline.Has(BlockRole.Related))
        {
            return [];
        }

        if (!outline.IsHtml && TeaserText.HasDoubled(outline.Blocks))
        {
            return ReadDoubled(outline);
        }

        var list = new ItemList(outline);
        for (int i = 0; i < outline.Blocks.Length && list.Count < MostItems; i++)
        {
            if (outline.Blocks[i].Role == BlockRole.Related)
            {
                list.Add(outline.Blocks[i]);
            }
            else
            {
                list.Break();
            }
        }

        return list.Items;
    }

    /// <summary>See <see cref="TeaserText.MarkDoubled"/>.</summary>
    private static List<RelatedItem> ReadDoubled(PageOutline outline)
    {
        var items = new List<RelatedItem>();
        var keys = new HashSet<ulong>();
        for (int i = 0; i < outline.Blocks.Length && items.Count < MostItems; i++)
        {
            Block block = outline.Blocks[i];
            if (i != outline.Title && TeaserText.TitleOfDoubled(block.Text) is { } title && keys.Add(LineKey.Of(title).Hash))
            {
                items.Add(new(title, null, block.Order));
            }
        }

        return items;
    }

    /// <summary>The items so far, each headline and each address once.</summary>
    private sealed class ItemList(PageOutline outline)
    {
        private readonly HashSet<ulong> _titles = [];
        private readonly Dictionary<string, int> _byUrl = [];
        private List<RelatedItem>? _items;
        private bool _followsItem;

        public int Count => _items?.Count ?? 0;

        public IReadOnlyList<RelatedItem> Items => _items ?? (IReadOnlyList<RelatedItem>)[];

        public void Break() => _followsItem = false;

        public void Add(Block block)
        {
            string text = block.Text;
            string? target = null;
            if (outline.IsHtml && !ReadLink(block, ref text, out target))
            {
                _followsItem = false;
                return;
            }

            string title = TeaserText.TitleOfDoubled(text) ?? WithoutLabel(text);
            LineKey key = IsLead(title, block) ? default : LineKey.Of(title);
            if (!IsTitle(title, key, block))
            {
                _followsItem &= title.Length > 0;
                return;
            }

            string? url = WebAddress.Absolute(target, outline.Hints.Url);
            if (IsNoPage(target, url))
            {
                _followsItem = false;
                return;
            }

            if (url is not null && _byUrl.TryGetValue(url, out int known))
            {
                // Picture, headline and lead of a teaser link to one page; the heading among them is the headline.
                RelatedItem item = _items![known];
                bool isBetter = block.Kind == BlockKind.Heading && outline.Blocks[item.BlockOrder].Kind != BlockKind.Heading;
                _items[known] = isBetter ? new(title, url, block.Order) : item;
                return;
            }

            if (_titles.Add(key.Hash))
            {
                if (url is not null)
                {
                    _byUrl.Add(url, Count);
                }

                (_items ??= []).Add(new(title, url, block.Order));
                _followsItem = true;
            }
        }

        /// <summary>A sentence with its full stop is a lead, unless it is the one link of a teaser.</summary>
        private bool IsLead(string title, Block block) => title.Length is 0 or > LongestTitle
            || (block.Kind != BlockKind.Heading && title[^1] is '.' or '。' or '…' && (!outline.IsHtml || _followsItem));

        private bool IsTitle(string title, LineKey key, Block block)
        {
            if ((key.Words < FewestWords && key.Unspaced < ShortestUnspaced) || title[^1] is ':' or '：'
                || VisibleWords.List.IsWhole(title) || VisibleWords.More.IsWhole(title) || VisibleWords.Clock.LengthAtStart(title) > 0 || title.Contains("://", StringComparison.Ordinal))
            {
                return false;
            }

            bool isHeading = block.Kind == BlockKind.Heading;
            bool isList = VisibleWords.ListOf.LengthAtStart(title) > 0 && key.Words <= MostWordsOfLabel;
            bool isByline = AuthorNames.PrefixLength(title) > 0 && key.Words <= MostWordsOfLabel;

            bool isDate = !isHeading && title.Length <= LongestDate && key.Words <= MostWordsOfDate && title.AsSpan().IndexOfAnyInRange('0', '9') >= 0
                && DateLine.TryRead(title, outline.Language, outline.Hints.CrawledAt, out _, out _);
            bool isOwn = outline.Title >= 0 && string.Equals(title, outline.Blocks[outline.Title].Text, StringComparison.OrdinalIgnoreCase);
            return !isList && !isByline && !isDate && !isOwn;
        }

        /// <summary>The link that makes up the block, or that a label ("Read also:") stands before.</summary>
        private static bool ReadLink(Block block, ref string text, out string? target)
        {
            target = null;
            InlineMark? longest = null;
            foreach (InlineMark mark in block.Marks)
            {
                longest = mark.Kind == InlineMarkKind.Link && (longest is null || mark.Span.Length > longest.Span.Length) ? mark : longest;
            }

            if (longest is null)
            {
                return false;
            }

            target = longest.Target;
            bool isLabelled = VisibleWords.More.LengthAtStart(text) > 0 && longest.Span.Length < text.Length;
            if (longest.Span.Length < LinkShare * text.Length && !isLabelled)
            {
                return false;
            }

            text = text.Substring(longest.Span.Start, longest.Span.Length).Replace('\n', ' ').Trim();
            return true;
        }

        /// <summary>A link to a place on this page, or to the front page of a site, is no article.</summary>
        private bool IsNoPage(string? target, string? url) => target is not null
            && (target.StartsWith('#') || (url is not null && (url == outline.Hints.Url || new Uri(url).PathAndQuery.Length <= 1)));
    }

    /// <summary>"Read also: Barge raised" without the label; a title that merely begins with such words keeps them.</summary>
    private static string WithoutLabel(string text)
    {
        int length = Math.Max(VisibleWords.More.LengthAtStart(text), VisibleWords.List.LengthAtStart(text));
        if (length == 0 || length >= text.Length)
        {
            return text;
        }

        ReadOnlySpan<char> rest = text.AsSpan(length).TrimStart(' ');
        bool endsLabel = !rest.IsEmpty && rest[0] is ':' or '：' or '|' or '»' or '>' or '→' or '–' or '—' or '-' or '▸' or '›';
        return endsLabel ? rest[1..].TrimStart(" :|»>→–—-").ToString() : text;
    }
}
