using NewsExtract.Classification;
using NewsExtract.Segmentation;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Blocks.Roles;

/// <summary>
/// Labels the blocks of a page with roles by what the page's own mark-up says (distant supervision; Mintz et al. 2009): names of classes and ids,
/// headings, captions, landmarks, links. A block without a clue stays without a label.
/// </summary>
internal static class DistantRoles
{
    private const sbyte Unknown = -1;
    private static readonly Dictionary<uint, sbyte> Tokens = ReadTokens();

    /// <summary>Labels an HTML page from its mark-up and its gold.</summary>
    public static sbyte[] OfHtml(PageSample sample, ArticlePage source)
    {
        SegmentedPage page = sample.Page;
        sbyte[] roles = new sbyte[page.Blocks.Length];
        string title = Normal(source.Title ?? sample.Hints.Title ?? "");
        int firstBody = Array.FindIndex(sample.Labels, label => label >= 0.5f);
        bool titleSeen = false;
        for (int i = 0; i < roles.Length; i++)
        {
            string text = page.TextOf(page.Blocks[i]).ToString();
            sbyte clue = Clue(page, i);
            bool isTitle = title.Length > 8 && Normal(text) == title;
            roles[i] = sample.Labels[i] >= 0.5f
                ? Article(sample, page.Blocks[i], source, text, clue, i - firstBody)
                : isTitle && (page.Blocks[i].HeadingLevel > 0 || !titleSeen) ? State(BlockRole.Title)
                : Boilerplate(page, page.Blocks[i], sample.Shapes[i], clue);
            titleSeen |= isTitle;
        }

        return roles;
    }

    /// <summary>Carries the labels of an HTML page over to its plain text, line by line where the texts are the same.</summary>
    public static sbyte[] OfText(PageSample text, PageSample html, sbyte[] htmlRoles)
    {
        var known = new Dictionary<string, sbyte>(StringComparer.Ordinal);
        for (int i = 0; i < htmlRoles.Length; i++)
        {
            string line = html.Page.TextOf(html.Page.Blocks[i]).ToString();
            known[line] = known.TryGetValue(line, out sbyte other) && other != htmlRoles[i] ? Unknown : htmlRoles[i];
        }

        sbyte[] roles = new sbyte[text.Labels.Length];
        for (int i = 0; i < roles.Length; i++)
        {
            bool isArticle = text.Labels[i] >= 0.5f;
            sbyte role = known.GetValueOrDefault(text.Page.TextOf(text.Page.Blocks[i]).ToString(), Unknown);
            bool fits = role != Unknown && role < RoleStates.ArticleStates == isArticle;
            roles[i] = fits ? role : isArticle ? State(BlockRole.Body) : i == 0 ? State(BlockRole.Title) : Unknown;
        }

        return roles;
    }

    private static sbyte Article(PageSample sample, in RawBlock block, ArticlePage source, string text, sbyte clue, int position)
    {
        if (block.Kind == BlockKind.Heading)
        {
            return State(position == 0 && text.Length > 80 ? BlockRole.Standfirst : BlockRole.Subheading);
        }

        bool isSummary = source.Summary is { Length: > 20 } summary && Normal(summary).StartsWith(Normal(text), StringComparison.Ordinal);
        return State(position <= 1 && (clue == State(BlockRole.Standfirst) || isSummary) ? BlockRole.Standfirst : BlockRole.Body);
    }

    private static sbyte Boilerplate(SegmentedPage page, in RawBlock block, in TextShape shape, sbyte clue)
    {
        ref readonly ElementNode leaf = ref page.Elements[block.Leaf];
        float link = (float)block.LinkLength / block.Length;
        if (block.Kind == BlockKind.Caption)
        {
            return State(BlockRole.Caption);
        }

        if (clue != Unknown && clue >= RoleStates.ArticleStates)
        {
            // A menu inside a footer named after its copyright line is still a menu, and a card's date is part of the card.
            return clue == State(BlockRole.Legal) && link > 0.8f && shape.Words <= 3 ? State(BlockRole.Navigation) : clue;
        }

        if (leaf.Tag == HtmlTag.Time)
        {
            return State(BlockRole.Date);
        }

        if ((shape.Flags & ShapeFlags.HasCopyright) != 0)
        {
            return State(BlockRole.Legal);
        }

        if ((leaf.Landmarks & Landmarks.Nav) != 0)
        {
            return State(BlockRole.Navigation);
        }

        return link > 0.6f ? State(shape.Words >= 5 ? BlockRole.Related : BlockRole.Navigation) : Unknown;
    }

    /// <summary>What the nearest telling name says.</summary>
    private static sbyte Clue(SegmentedPage page, int block)
    {
        int level = 0;
        for (int e = page.Blocks[block].Leaf; e >= 0 && level < 7; e = page.Elements[e].Parent, level++)
        {
            ref readonly ElementNode element = ref page.Elements[e];
            foreach (uint token in page.Tokens.AsSpan(element.FirstToken, element.TokenCount))
            {
                if (Tokens.TryGetValue(token, out sbyte state))
                {
                    return state;
                }
            }
        }

        return Unknown;
    }

    private static string Normal(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();

    private static sbyte State(BlockRole role) => (sbyte)RoleStates.StateOf(role);

    private static Dictionary<uint, sbyte> ReadTokens()
    {
        var tokens = new Dictionary<uint, sbyte>();
        foreach (string line in DataLines.Of("role-tokens.txt"))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (string name in colon < 0 ? [] : line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                tokens[AttributeTokens.Of(name)] = RoleStateNames.State(line[..colon]);
            }
        }

        return tokens;
    }
}
