using System.Text;

namespace NewsExtract.Tool.Tests;

/// <summary>A folder of its own and the tool run inside this process, output and errors caught.</summary>
public sealed class ToolHarness : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("newsextract-").FullName;

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What the engine was asked, in order.</summary>
    internal List<EngineCall> Calls { get; } = [];

    /// <summary>The options the engine was made with.</summary>
    internal ArticleOptions? Options { get; private set; }

    /// <summary>What the finder of entities was asked, in order.</summary>
    internal List<EntityCall> EntityCalls { get; } = [];

    /// <summary>The options the finder of entities was made with; null when none was made.</summary>
    internal EntityOptions? EntityOptions { get; private set; }

    /// <summary>The options the pipeline was made with; null when none was made.</summary>
    internal NewsExtractOptions? PipelineOptions { get; private set; }

    /// <summary>What went through the pipeline, in order.</summary>
    internal List<NewsDocument> Documents { get; } = [];

    /// <summary>The engine of stories, which remembers what it was asked.</summary>
    internal FakeStories Stories { get; } = new();

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        string path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public Task<int> RunAsync(params string[] arguments) => RunAsync(host => host, arguments);

    internal async Task<int> RunAsync(Func<ToolHost, ToolHost> change, params string[] arguments)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        ToolHost host = change(new ToolHost { Input = Stream.Null, Output = output, Error = error, Engine = FakeEngine, EntityEngine = FakeEntityEngine, StoryEngine = Stories.Engine, Pipeline = FakePipeline });
        int exitCode = await CommandLine.RunAsync(arguments, host, Cancellation);
        Output = output.ToString();
        Error = error.ToString();
        return exitCode;
    }

    internal CancellationToken Cancellation { get; set; } = CancellationToken.None;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private FindEntities FakeEntityEngine(EntityOptions options)
    {
        EntityOptions = options;
        return (article, _) =>
        {
            string text = article.Text;
            EntityCalls.Add(new EntityCall(text, article.PublishedDay));
            return text == "throw names" ? throw new InvalidOperationException("a bug\nin two lines") : SampleEntities.Of(text);
        };
    }

    private ProcessDocument FakePipeline(NewsExtractOptions options)
    {
        PipelineOptions = options;
        return (document, cancellationToken) =>
        {
            Documents.Add(document);
            Article article = FakeArticle(document.Text!);
            TextEntities found = options.FindsEntities ? SampleEntities.Of(document.Text!) : new([], [], []);
            return new NewsItem
            {
                Id = document.Id,
                Article = article,
                Entities = found.Entities,
                Mentions = found.Expressions,
                TitleMentions = found.TitleMentions,
                Signature = options.SignsStories ? Stories.Engine().Sign(article, cancellationToken) : null,
                Error = document.Text == "fail" ? new InvalidOperationException("a bug\nin two lines") : null,
            };
        };
    }

    // The words of the page come back as its article, so that a test sees which page went where.
    private ExtractPage FakeEngine(ArticleOptions options)
    {
        Options = options;
        return (page, form, hints, _) =>
        {
            Calls.Add(new EngineCall(page, form, hints));
            return FakeArticle(page);
        };
    }

    private static Article FakeArticle(string page) => page switch
    {
        "throw" => throw new InvalidOperationException("a bug\nin two lines"),
        "empty" => new Article { Text = "", Blocks = [], Status = ExtractionStatus.Empty },
        "long" => SampleArticle.Of("long") with { Status = ExtractionStatus.Truncated },
        _ => SampleArticle.Of(page),
    };
}

internal sealed record EngineCall(string Page, InputForm Form, ExtractionHints Hints);

internal sealed record EntityCall(string Text, DateOnly? Published);
