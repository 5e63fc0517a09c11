using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.Stages;

namespace NewsExtract.Benchmarks.Growth;

/// <summary>What is measured over generated pages of 1, 2, 4 and 8 times the usual size.</summary>
internal static class GrowthStages
{
    private const ulong Seed = 20260601;
    private const int PagesOfSize = 3;

    public static IReadOnlyList<int> Sizes { get; } = [1, 2, 4, 8];

    public static IEnumerable<GrowthStage> All()
    {
        var extractor = new ArticleExtractor();
        var tagger = new EntityTagger();
        var linker = new EntityLinker();
        var signer = new StorySigner();
        GeneratedPage[][] pages = [.. Sizes.Select(size => Enumerable.Range(0, PagesOfSize).Select(i => GeneratedPage.Make(Seed + (ulong)i, size)).ToArray())];
        yield return Of("HTML to article", pages, HtmlPageWriter.Write, html => extractor.ExtractHtml(html).Text.Length);
        yield return Of("plain text to article", pages, FlatPageWriter.Write, text => extractor.ExtractPlainText(text).Text.Length);
        yield return Of("text to mentions", pages, page => page.Article.Text, text => tagger.Tag(text).Count);
        yield return Of("mentions to entities", pages, page => Tagged(tagger, page.Article.Text), tagged => linker.Link(tagged.Text, tagged.Mentions).Count, tagged => tagged.Text.Length);
        yield return Of("text to signature", pages, page => new StoryText { Text = page.Article.Text }, story => signer.Sign(story).ShingleCount, story => story.Text.Length);
    }

    private static GrowthStage Of(string name, GeneratedPage[][] pages, Func<GeneratedPage, string> write, Func<string, long> work) => Of(name, pages, write, work, text => text.Length);

    private static GrowthStage Of<T>(string name, GeneratedPage[][] pages, Func<GeneratedPage, T> write, Func<T, long> work, Func<T, double> length)
    {
        T[][] inputs = [.. pages.Select(ofSize => ofSize.Select(write).ToArray())];
        return new GrowthStage(
            name,
            [.. inputs.Select(ofSize => (Func<long>)(() => Passes.Sum(ofSize.Length, i => work(ofSize[i]))))],
            [.. inputs.Select(ofSize => ofSize.Sum(length))]);
    }

    private static (string Text, IReadOnlyList<EntityMention> Mentions) Tagged(EntityTagger tagger, string text) => (text, tagger.Tag(text));
}
