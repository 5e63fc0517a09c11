using System.Text;
using FluentAssertions;
using NewsExtract.Classification;
using NewsExtract.Models.Trees;
using NewsExtract.Segmentation;
using Xunit;

namespace NewsExtract.Tests.Articles.Classification;

public class PageFeaturesTests
{
    private static readonly string[] s_words =
        ["the", "Minister", "said", "on", "2024", "Monday", "that", "IPhone", "prices", "10:30", "Größe", "Über", "и", "Москва", "東京", "東京都の", "www", "x1", "Straße", "resumé"];

    private static readonly string[] s_ends = [".", "!", "?", "…", "...", ":", ",", ".”", "", "", " |", " ©", " →", "。"];

    /// <summary>The matrix of the first stage on generated pages, as it was before the scan was made faster: trained models rely on every bit.</summary>
    [Theory]
    [InlineData(1, 13349142713995792220UL)]
    [InlineData(60, 14384892672710730168UL)]
    [InlineData(400, 16478377645260400746UL)]
    public void Features_keep_their_bits(int lines, ulong expected)
    {
        SegmentedPage page = Page(lines);
        var features = new PageFeatures();

        features.Compute(page, PageHints.None, new HashOdds(), draft: null);

        Digest(features.Matrix).Should().Be(expected);
    }

    [Fact]
    public void The_table_and_any_other_odds_give_the_same_features()
    {
        var random = new Random(1);
        uint[] keys = [.. Enumerable.Range(0, 3000).Select(_ => (uint)random.NextInt64(1, uint.MaxValue)).Distinct()];
        var table = new OddsTable(keys, [.. keys.Select(key => (sbyte)key)]);
        SegmentedPage page = Page(100);
        var direct = new PageFeatures();
        var wrapped = new PageFeatures();

        direct.Compute(page, PageHints.None, table, draft: null);
        wrapped.Compute(page, PageHints.None, new AnyOdds(table), draft: null);

        direct.Matrix.Values.ToArray().Should().Equal(wrapped.Matrix.Values.ToArray());
    }

    [Fact]
    public void An_instance_carries_nothing_from_page_to_page()
    {
        TreeEnsemble draft = RandomTrees.Ensemble(new Random(5), 20, (int)BlockFeature.Draft);
        var used = new PageFeatures();
        used.Compute(Page(400), PageHints.None, new HashOdds(), draft);
        var fresh = new PageFeatures();

        used.Compute(Page(70), PageHints.None, new HashOdds(), draft);
        fresh.Compute(Page(70), PageHints.None, new HashOdds(), draft);

        used.Matrix.Values.ToArray().Should().Equal(fresh.Matrix.Values.ToArray());
    }

    [Fact]
    public void Features_of_plain_text_allocate_nothing()
    {
        SegmentedPage page = Page(400);
        TreeEnsemble draft = RandomTrees.Ensemble(new Random(6), 20, (int)BlockFeature.Draft);
        var table = new OddsTable([1, 3, 5], [1, 2, 3]);
        var features = new PageFeatures();

        Allocation.Of(() => features.Compute(page, PageHints.None, table, draft)).Should().Be(0);
    }

    private static SegmentedPage Page(int lines)
    {
        var random = new Random(lines);
        var text = new StringBuilder();
        for (int i = 0; i < lines; i++)
        {
            int words = i % 7 == 0 ? 2 : random.Next(1, 30);
            for (int w = 0; w < words; w++)
            {
                text.Append(s_words[random.Next(i % 7 == 0 ? 4 : s_words.Length)]).Append(random.Next(9) == 0 ? ", " : " ");
            }

            text.Append(s_ends[random.Next(s_ends.Length)]).Append('\n');
        }

        return PlainTextSegmenter.Segment(text.ToString().AsMemory(), int.MaxValue);
    }

    private static ulong Digest(FeatureMatrix matrix)
    {
        ulong hash = 14695981039346656037;
        for (int c = 0; c < matrix.Columns; c++)
        {
            foreach (float value in matrix.Column((BlockFeature)c))
            {
                hash = (hash ^ BitConverter.SingleToUInt32Bits(value)) * 1099511628211;
            }
        }

        return hash;
    }

    /// <summary>Odds for every second token.</summary>
    private sealed class HashOdds : ITokenOdds
    {
        public float Of(uint token) => (token & 2) == 0 ? 0 : ((int)(token >> 24) - 128) * OddsTable.Step;
    }
}
