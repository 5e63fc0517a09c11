using System.Text;
using Microsoft.Win32.SafeHandles;

namespace NewsExtract.Tool;

/// <summary>Extracts one page. The seam at which a test puts an article of its own in place of the extractor's.</summary>
internal delegate Article ExtractPage(string page, InputForm form, ExtractionHints hints, CancellationToken cancellationToken);

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

    public Func<ArticleOptions, ExtractPage> Engine { get; init; } = LibraryEngine;

    public Func<EntityOptions, FindEntities> EntityEngine { get; init; } = LibraryEntityEngine;

    public Func<StoryEngine> StoryEngine { get; init; } = Tool.StoryEngine.OfLibrary;

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
        return (page, form, hints, cancellationToken) => form is InputForm.Html
            ? extractor.ExtractHtml(page, hints, cancellationToken)
            : extractor.ExtractPlainText(page, hints, cancellationToken);
    }

    public static FindEntities LibraryEntityEngine(EntityOptions options)
    {
        EntityTagger tagger = new(options);
        EntityLinker linker = new(options);
        return (text, published, cancellationToken) =>
        {
            IReadOnlyList<EntityMention> mentions = tagger.Tag(text, published, cancellationToken);
            return TextEntities.Of(mentions, linker.Link(text, mentions));
        };
    }
}
