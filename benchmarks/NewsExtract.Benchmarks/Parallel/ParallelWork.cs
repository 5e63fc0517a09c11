using NewsExtract.Benchmarks.Inputs;
using NewsExtract.Benchmarks.References;

namespace NewsExtract.Benchmarks.Parallel;

/// <summary>A thread-safe engine at work.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Count">How many inputs there are.</param>
/// <param name="Work">Works on one of them; called by several threads at once.</param>
internal sealed record ParallelWork(string Name, int Count, Func<int, long> Work)
{
    /// <summary>What every machine shows at most: threads that share nothing and allocate nothing.</summary>
    public static ParallelWork Reference(StageInputs inputs) => new("nothing but arithmetic", inputs.Flat.Count, i => WordPass.Run(inputs.Flat[i]));

    /// <summary>The parse alone, which allocates most of all.</summary>
    public static ParallelWork Parse(StageInputs inputs) => new("lean parse", inputs.Html.Count, i =>
    {
        using AngleSharp.Html.Dom.IHtmlDocument document = LeanParse.Run(inputs.Html[i]);
        return document.DocumentElement.ChildElementCount;
    });

    /// <summary>The engines of the library.</summary>
    public static IEnumerable<ParallelWork> All(StageInputs inputs)
    {
        var extractor = new ArticleExtractor();
        var tagger = new EntityTagger();
        var signer = new StorySigner();
        var pipeline = new NewsPipeline();
        NewsDocument[] documents = [.. inputs.Html.Select(page => NewsDocument.FromHtml(page))];
        StoryText[] stories = [.. inputs.Articles.Select(text => new StoryText { Text = text })];
        yield return new("HTML to article", inputs.Html.Count, i => extractor.ExtractHtml(inputs.Html[i]).Text.Length);
        yield return new("plain text to article", inputs.Flat.Count, i => extractor.ExtractPlainText(inputs.Flat[i]).Text.Length);
        yield return new("text to mentions", inputs.Articles.Count, i => tagger.Tag(inputs.Articles[i]).Count);
        yield return new("text to signature", stories.Length, i => signer.Sign(stories[i]).ShingleCount);
        yield return new("pipeline", documents.Length, i => pipeline.Process(documents[i]).Entities.Count);
    }
}
