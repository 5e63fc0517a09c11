using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NewsExtract.Tool;

/// <summary>Extracts one page. The seam at which a test puts an article of its own in place of the extractor's.</summary>
internal delegate Article ExtractPage(string page, InputForm form, ExtractionHints hints, CancellationToken cancellationToken);

/// <summary>Takes a document through the whole pipeline. The seam at which a test puts items of its own.</summary>
internal delegate NewsItem ProcessDocument(NewsDocument document, CancellationToken cancellationToken);

/// <summary>Everything the tool touches outside itself, so that a test can run a command inside its own process.</summary>
internal sealed record ToolHost
{
    private const int RedirectedWidth = 100;
    private const int NarrowestWidth = 40;

    public required Stream Input { get; init; }

    public required TextWriter Output { get; init; }

    public required TextWriter Error { get; init; }

    public bool OutputIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = RedirectedWidth;

    public Func<string, string?> Environment { get; init; } = _ => null;

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>How many documents are worked on at once when the user does not say.</summary>
    public int Processors { get; init; } = 1;

    public Func<ArticleOptions, ExtractPage> Engine { get; init; } = LibraryEngine;

    public Func<EntityOptions, FindEntities> EntityEngine { get; init; } = LibraryEntityEngine;

    public Func<StoryEngine> StoryEngine { get; init; } = Tool.StoryEngine.OfLibrary;

    public Func<NewsExtractOptions, ProcessDocument> Pipeline { get; init; } = options => new NewsPipeline(options).Process;

    public static ToolHost ForConsole()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Encoding.UTF8;
        }

        return new ToolHost
        {
            Input = Console.OpenStandardInput(),
            Output = new StreamWriter(OpenOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" },
            Error = Console.Error,
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Width = Console.IsOutputRedirected ? RedirectedWidth : Math.Max(NarrowestWidth, Console.WindowWidth),
            Environment = System.Environment.GetEnvironmentVariable,
            Processors = System.Environment.ProcessorCount,
        };
    }

    // The console's own stream swallows a broken pipe, and `newsextract … | head` would go on through the whole folder.
    // A file stream reports it, but it writes to a regular file by position and would overwrite what others append there.
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows())
        {
            FileStream raw = new(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!raw.CanSeek)
            {
                return raw;
            }
        }

        return Console.OpenStandardOutput();
    }

    public static ExtractPage LibraryEngine(ArticleOptions options)
    {
        ArticleExtractor extractor = new(options);
        Lazy<NewsPipeline> texts = new(() => new NewsPipeline(new NewsExtractOptions { Articles = options, FindsEntities = false, SignsStories = false }));
        return (page, form, hints, cancellationToken) => form switch
        {
            InputForm.Html => extractor.ExtractHtml(page, hints, cancellationToken),
            InputForm.Text => extractor.ExtractPlainText(page, hints, cancellationToken),
            _ => ArticleOf(texts.Value.Process(NewsDocument.FromArticleText(page) with { Hints = hints }, cancellationToken)),
        };
    }

    private static Article ArticleOf(NewsItem item) => item.Error is { } error ? throw error : item.Article;

    public static FindEntities LibraryEntityEngine(EntityOptions options)
    {
        ArticlePipeline pipeline = new(NewsExtractOptions.Default with { Entities = options, SignsStories = false });
        return (article, cancellationToken) => TextEntities.Of(pipeline.Process(article, cancellationToken));
    }
}
