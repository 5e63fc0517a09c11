using NewsExtract.Models.Trees;
using NewsExtract.Segmentation;
using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>The sparse features of a block for the role decoder, as buckets. The same for both inputs; only HTML adds tags and tokens.</summary>
internal static class RoleFeatures
{
    /// <summary>Most features of a block.</summary>
    public const int Most = 96;

    private const int MostTokens = 24;

    public static int Gather(SegmentedPage page, PageFeatures features, ReadOnlySpan<bool> selected, in ArticleRange range, int i, Span<ushort> buckets)
    {
        int count = 0;
        FeatureMatrix m = features.Matrix;
        ReadOnlySpan<TextShape> shapes = features.Shapes;
        ref readonly TextShape s = ref shapes[i];
        Add(buckets, ref count, 1, selected[i] ? 1u : 0);
        Add(buckets, ref count, 2, s.FirstWord);
        Add(buckets, ref count, 3, s.FirstTwo);
        Add(buckets, ref count, 4, s.LastWord);
        Add(buckets, ref count, 5, s.LastTwo);
        Add(buckets, ref count, 6, s.Whole);
        Add(buckets, ref count, 7, (uint)s.Flags);
        Add(buckets, ref count, 8, Size(s.Words));
        Add(buckets, ref count, 9, (uint)((s.Uppers * 4 / Math.Max(1, s.Letters)) + (s.Digits * 4 / Math.Max(1, s.Chars) * 8) + (s.CapitalWords * 4 / Math.Max(1, s.Words) * 64)));
        Add(buckets, ref count, 10, (uint)Math.Min(3, s.GluedWords) + (8 * (uint)Math.Min(3, s.Pipes)) + (64 * (uint)Math.Min(2, s.SelfRepeats)));
        Add(buckets, ref count, 11, s.FunctionWords == 0 ? 0u : s.FunctionWords * 4 < s.Words ? 1u : 2u);
        float cover = m.Column(BlockFeature.TitleCover)[i];
        float share = m.Column(BlockFeature.TitleShare)[i];
        uint title = (uint)(cover * 3.9f) + (8 * (uint)(share * 3.9f));
        Add(buckets, ref count, 12, title);
        uint place = i < range.First ? 0u : i <= range.Last ? 1u : 2u;
        Add(buckets, ref count, 13, title + (64 * place));
        Add(buckets, ref count, 14, (8 * place) + Size(place == 0 ? range.First - i : place == 2 ? i - range.Last : i - range.First));
        Add(buckets, ref count, 15, (16 * place) + Size(s.Words));
        Add(buckets, ref count, 16, Size((int)m.Column(BlockFeature.Repeats)[i]) + (16 * (uint)page.Blocks[i].Kind) + (256 * (selected[i] ? 1u : 0)));
        Add(buckets, ref count, 17, Size(i) + (16 * Size(shapes.Length - i)));
        Add(buckets, ref count, 18, Size((int)m.Column(BlockFeature.TitlesBefore)[i]) + (16 * Size(s.Words)));
        Add(buckets, ref count, 19, (s.Flags & (ShapeFlags.HasYear | ShapeFlags.HasTime)) != 0 ? 1 + Size(s.Words) + (32 * place) : 0);
        Neighbour(buckets, ref count, 20, shapes, selected, i - 1);
        Neighbour(buckets, ref count, 24, shapes, selected, i + 1);
        Neighbour(buckets, ref count, 28, shapes, selected, i - 2);
        foreach (uint word in features.Words.FirstOf(i))
        {
            Add(buckets, ref count, 40, word);
        }

        if (page.IsHtml)
        {
            Tree(buckets, ref count, page, i);
        }

        return count;
    }

    private static void Neighbour(Span<ushort> buckets, ref int count, uint template, ReadOnlySpan<TextShape> shapes, ReadOnlySpan<bool> selected, int i)
    {
        if (i < 0 || i >= shapes.Length)
        {
            Add(buckets, ref count, template, 1);
            return;
        }

        ref readonly TextShape s = ref shapes[i];
        Add(buckets, ref count, template, s.Whole);
        Add(buckets, ref count, template + 1, s.FirstWord);
        Add(buckets, ref count, template + 2, Size(s.Words) + (selected[i] ? 16u : 0));
    }

    private static void Tree(Span<ushort> buckets, ref int count, SegmentedPage page, int i)
    {
        ref readonly RawBlock block = ref page.Blocks[i];
        ref readonly ElementNode leaf = ref page.Elements[block.Leaf];
        Add(buckets, ref count, 50, (uint)leaf.Tag);
        Add(buckets, ref count, 51, (uint)page.Elements[block.Container].Tag);
        Add(buckets, ref count, 52, block.HeadingLevel);
        Add(buckets, ref count, 53, (uint)(block.LinkLength * 3 / Math.Max(1, block.Length)));
        for (uint bit = 0; bit < 14; bit++)
        {
            if (((uint)leaf.Landmarks >> (int)bit & 1) != 0)
            {
                Add(buckets, ref count, 54, bit);
            }
        }

        int tokens = 0;
        uint level = 0;
        for (int e = block.Leaf; e >= 0 && tokens < MostTokens; e = page.Elements[e].Parent, level++)
        {
            ref readonly ElementNode element = ref page.Elements[e];
            foreach (uint token in page.Tokens.AsSpan(element.FirstToken, element.TokenCount))
            {
                if (++tokens > MostTokens)
                {
                    break;
                }

                Add(buckets, ref count, level < 2 ? 60u : 61u, token);
            }
        }
    }

    /// <summary>A number in steps that double: 0, 1, 2, 3-4, 5-8, 9-16 …</summary>
    private static uint Size(int value) => value <= 2 ? (uint)Math.Max(0, value) : Math.Min(9u, 2u + (uint)(32 - System.Numerics.BitOperations.LeadingZeroCount((uint)(value - 1) >> 1)));

    private static void Add(Span<ushort> buckets, ref int count, uint template, uint value)
    {
        uint hash = StableHash.Combine(value, template * 0x9E3779B1);
        hash ^= hash >> 15;
        buckets[count++] = (ushort)(hash & (RoleModel.Buckets - 1));
    }
}

/// <summary>The first and the last selected block of a page.</summary>
internal readonly record struct ArticleRange(int First, int Last)
{
    public static ArticleRange Of(ReadOnlySpan<bool> selected)
    {
        int first = selected.IndexOf(true);
        return first < 0 ? new ArticleRange(selected.Length, selected.Length) : new ArticleRange(first, selected.LastIndexOf(true));
    }
}
