using System.Text.Json;

namespace NewsExtract.Tool;

/// <summary>One document of the inputs, read but not decoded; or, where reading failed, what to say of it.</summary>
internal sealed record InputDocument
{
    /// <summary>The file it comes from.</summary>
    public required InputFile File { get; init; }

    /// <summary>What to call it in messages and headers.</summary>
    public required string Name { get; init; }

    /// <summary>Its place below an output folder.</summary>
    public required string OutputName { get; init; }

    /// <summary>Whether its file may hold others.</summary>
    public bool IsOneOfMany { get; init; }

    /// <summary>The id that the input gives it, a string or a number; null when it has none but its name.</summary>
    public JsonElement? Id { get; init; }

    /// <summary>Whether the input should have given an id and did not: its name then depends on how the input was split.</summary>
    public bool LacksId { get; init; }

    /// <summary>The document in bytes; null when it comes as <see cref="Text"/>.</summary>
    public ReadOnlyMemory<byte>? Bytes { get; init; }

    /// <summary>The document in characters.</summary>
    public string? Text { get; init; }

    /// <summary>Its form; null to tell it by its content.</summary>
    public InputForm? Form { get; init; }

    /// <summary>The charset that came with it.</summary>
    public string? Charset { get; init; }

    public string? Url { get; init; }

    /// <summary>The headline, where the input gives it beside the document.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published, where the input gives it beside the document.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When it was fetched.</summary>
    public DateTimeOffset? CrawledAt { get; init; }

    /// <summary>What went wrong without costing the document; null when nothing did.</summary>
    public string? Warning { get; init; }

    /// <summary>Why there is no document; null when there is one.</summary>
    public string? Failure { get; init; }

    /// <summary>How much of its file had been read when it was there, 0 to 1.</summary>
    public double ShareRead { get; init; } = 1;

    /// <summary>Whether this is a document, not only something to say of a file.</summary>
    public bool IsDocument => Bytes is not null || Text is not null;

    /// <summary>Whether it is or was to be a document: also one that failed, but not a file that cannot be read and may hold any number of them.</summary>
    public bool CountsAsDocument => IsDocument || (Failure is not null && (Name != File.Name || File.Path is null || InputKinds.LooksLikePage(File.Path)));

    /// <summary>The id, or the name of what has none.</summary>
    public JsonElement Key => Id ?? StoryJsonFormat.ValueOf(Name);

    /// <summary>Its article, with what the input gives beside the document; that goes before what the page says.</summary>
    public Article WithWhatIsKnown(Article article) => Title is null && Published is null ? article : article with
    {
        Facts = article.Facts with
        {
            Title = Title is null ? article.Facts.Title : new Fact<string>(Title, FactSource.Caller, 1),
            Published = Published is not { } time ? article.Facts.Published : new Fact<PageDate>(new PageDate(time, DatePrecision.Moment), FactSource.Caller, 1),
        },
    };

    /// <summary>What is known of it for the extraction.</summary>
    public ExtractionHints HintsOver(ExtractionHints hints)
        => Url is null && CrawledAt is null ? hints : hints with { Url = hints.Url ?? Url, CrawledAt = hints.CrawledAt ?? CrawledAt };
}
