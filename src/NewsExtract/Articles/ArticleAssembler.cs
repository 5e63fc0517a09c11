using NewsExtract.Classification;
using NewsExtract.Facts;
using NewsExtract.Segmentation;
using NewsExtract.Text;

namespace NewsExtract;

/// <summary>Makes the article of a page whose blocks are labelled.</summary>
internal static class ArticleAssembler
{
    /// <summary>When no block is kept, those are that come this close to the likeliest.</summary>
    private const float FallbackShare = 0.6f;

    private const string ParagraphGap = "\n\n";
    private const string RowGap = "\n";

    /// <param name="page">The page.</param>
    /// <param name="labels">What the classifier says of its blocks.</param>
    /// <param name="facts">What the page says of itself.</param>
    /// <param name="hints">What the caller knows.</param>
    /// <param name="limits">The limits, and which of them the document broke.</param>
    /// <param name="options">What to keep.</param>
    /// <param name="media">The pictures and frames of the page; null for plain text.</param>
    /// <param name="cancellation">Asked once a block, and between the parts of the work.</param>
    public static Article Assemble(
        SegmentedPage page,
        BlockLabels labels,
        PageFacts facts,
        ExtractionHints hints,
        LimitWatch limits,
        ArticleOptions options,
        IReadOnlyList<PageMedia>? media = null,
        CancellationToken cancellation = default)
    {
        Block[] blocks = BlocksOf(page, labels, cancellation);
        if (!page.IsHtml)
        {
            FalseTitles.Mend(blocks, TitleModel.Embedded);
        }

        var kept = new List<int>();
        for (int i = 0; i < blocks.Length; i++)
        {
            if (options.Roles.Contains(blocks[i].Role))
            {
                kept.Add(i);
            }
        }

        if (kept.Count == 0 && options.Roles.Contains(BlockRole.Body))
        {
            Fallback(blocks, kept);
        }

        cancellation.ThrowIfCancellationRequested();
        kept = WithoutRepeats(blocks, kept);
        string? url = hints.Url ?? (facts.Addresses.Count > 0 ? facts.Addresses[0].Value : null);
        string text = Join(blocks, kept);
        cancellation.ThrowIfCancellationRequested();
        Fact<string>? language = FactResolver.Language(facts, text, hints);
        PageDate? published = DateFact.Declared(facts, hints.CrawledAt);
        VisibleFacts visible = VisibleFactReader.Read(blocks, language?.Value, hints with { Url = url }, published, cancellation);
        cancellation.ThrowIfCancellationRequested();
        ArticlePlaces? places = page.IsHtml ? new ArticlePlaces(page, blocks) : null;
        ArticleFacts resolved = FactResolver.Resolve(facts, visible, blocks, text, language, hints);
        cancellation.ThrowIfCancellationRequested();
        return new Article
        {
            Text = options.KeepsLivePosts || visible.LivePosts.Count == 0 ? text : Join(blocks, WithoutLivePosts(blocks, kept, visible.LivePosts)),
            Blocks = blocks,
            Status = limits.HasCut ? ExtractionStatus.Truncated : blocks.Length == 0 ? ExtractionStatus.Empty : ExtractionStatus.Complete,
            BrokenLimits = limits.Broken,
            Facts = resolved,
            Url = resolved.CanonicalUrl?.Value ?? hints.Url,
            Images = places is null ? [] : ImageFinder.Find(media ?? [], places, facts.Images, url),
            EmbeddedPosts = places is null ? [] : EmbedFinder.Find(media ?? [], places, url),
            LivePosts = visible.LivePosts,
            Related = visible.Related,
            Notes = visible.Notes,
        };
    }

    /// <summary>The blocks as the classifier and what is peculiar to teasers label them.</summary>
    internal static Block[] BlocksOf(SegmentedPage page, BlockLabels labels, CancellationToken cancellation)
    {
        var blocks = new Block[page.Blocks.Length];
        for (int i = 0; i < blocks.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            blocks[i] = Make(page, labels, i);
        }

        if (!page.IsHtml)
        {
            TeaserText.MarkDoubled(blocks);
        }

        return blocks;
    }

    private static Block Make(SegmentedPage page, BlockLabels labels, int order)
    {
        ref readonly RawBlock raw = ref page.Blocks[order];
        return new Block
        {
            Order = order,
            Text = BlockText.Of(page, raw),
            Kind = raw.Kind,
            HeadingLevel = raw.HeadingLevel,
            Role = RoleByForm(labels.Role[order], raw.Kind),
            Probability = labels.RoleProbability[order],
            ArticleProbability = labels.ArticleProbability[order],
            SourceSpan = page.IsHtml ? null : new TextSpan(raw.Start, raw.Length),
            Marks = BlockText.MarksOf(page, raw),
        };
    }

    /// <summary>The classifier tells the article from the rest; which part of the article a block is, its form tells better.</summary>
    private static BlockRole RoleByForm(BlockRole role, BlockKind kind) => (role, kind) switch
    {
        (BlockRole.Body, BlockKind.Quote) => BlockRole.Quote,
        (BlockRole.Body, BlockKind.ListItem) => BlockRole.ListItem,
        (BlockRole.Body, BlockKind.Table) => BlockRole.Table,
        _ => role,
    };

    /// <summary>A page with text always gives an article: a wrong guess can be looked at, nothing cannot.</summary>
    private static void Fallback(Block[] blocks, List<int> kept)
    {
        double highest = 0;
        foreach (Block block in blocks)
        {
            highest = HasLetter(block) ? Math.Max(highest, block.ArticleProbability) : highest;
        }

        for (int i = 0; i < blocks.Length; i++)
        {
            if (HasLetter(blocks[i]) && blocks[i].ArticleProbability >= FallbackShare * highest)
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Body, Probability = blocks[i].ArticleProbability };
                kept.Add(i);
            }
        }
    }

    /// <summary>Surrogates are parts of letters, or as good as.</summary>
    private static bool HasLetter(Block block) => CharClasses.HasAny(block.Text, CharClass.Letter | CharClass.Joiner);

    private static List<int> WithoutRepeats(Block[] blocks, List<int> kept)
    {
        bool[] isRepeat = RepeatFinder.Find([.. kept.Select(i => blocks[i].Text)]);
        var rest = new List<int>(kept.Count);
        for (int k = 0; k < isRepeat.Length; k++)
        {
            int i = kept[k];
            if (isRepeat[k])
            {
                blocks[i] = blocks[i] with { IsRepeat = true };
            }
            else
            {
                rest.Add(i);
            }
        }

        return rest;
    }

    /// <summary>Leaves out the posts, also where one stands on the page a second time.</summary>
    private static List<int> WithoutLivePosts(Block[] blocks, List<int> kept, IReadOnlyList<LivePost> posts)
    {
        var texts = new HashSet<string>(posts.SelectMany(post => post.Blocks).Select(i => blocks[i].Text), StringComparer.Ordinal);
        var rest = new List<int>(kept.Count);
        foreach (int i in kept)
        {
            if (texts.Contains(blocks[i].Text))
            {
                blocks[i] = blocks[i] with { ArticleSpan = null };
            }
            else
            {
                rest.Add(i);
            }
        }

        return rest;
    }

    private static string Join(Block[] blocks, List<int> kept)
    {
        int length = 0;
        for (int k = 0; k < kept.Count; k++)
        {
            Block block = blocks[kept[k]];
            length += GapBefore(blocks, kept, k).Length;
            block.PlaceAt(new TextSpan(length, block.Text.Length));
            length += block.Text.Length;
        }

        return string.Create(length, (Blocks: blocks, Kept: kept), static (text, article) =>
        {
            for (int k = 0; k < article.Kept.Count; k++)
            {
                string gap = GapBefore(article.Blocks, article.Kept, k);
                gap.CopyTo(text);
                string block = article.Blocks[article.Kept[k]].Text;
                block.CopyTo(text[gap.Length..]);
                text = text[(gap.Length + block.Length)..];
            }
        });
    }

    /// <summary>What parts a block of the article from the one before.</summary>
    private static string GapBefore(Block[] blocks, List<int> kept, int k)
    {
        BlockKind kind = blocks[kept[k]].Kind;
        bool isNextRow = k > 0 && blocks[kept[k - 1]].Kind == kind && kind is BlockKind.ListItem or BlockKind.Table;
        return k == 0 ? "" : isNextRow ? RowGap : ParagraphGap;
    }
}
