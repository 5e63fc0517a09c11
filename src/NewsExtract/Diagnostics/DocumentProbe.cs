using System.Diagnostics;

namespace NewsExtract.Diagnostics;

/// <summary>Measures the way of one document through a pipeline, from its making to its disposal; costs nothing where nobody listens.</summary>
internal readonly struct DocumentProbe : IDisposable
{
    private const string KindTag = "newsextract.document.kind";
    private const string OutcomeTag = "newsextract.document.outcome";
    private const string ErrorTag = "error.type";

    private readonly NewsDocumentKind _kind;
    private readonly Activity? _activity;
    private readonly long _start;

    public DocumentProbe(NewsDocumentKind kind)
    {
        _kind = kind;
        _activity = Instruments.Source.StartActivity("newsextract.document");
        _start = Instruments.DocumentDuration.Enabled ? Stopwatch.GetTimestamp() : 0;
    }

    /// <summary>Records what the document became.</summary>
    /// <param name="item">The item.</param>
    /// <param name="entities">The options its entities were found with; null when they were not.</param>
    public void Record(NewsItem item, EntityOptions? entities)
    {
        if (_activity is { IsAllDataRequested: true })
        {
            Describe(_activity, item);
        }

        if (!Instruments.AnyOfDocuments)
        {
            return;
        }

        var tags = new TagList { { KindTag, NameOf(_kind) }, { OutcomeTag, OutcomeOf(item) } };
        if (_start != 0)
        {
            Instruments.DocumentDuration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, tags);
        }

        if (item.Error is { } error)
        {
            tags.Add(ErrorTag, error.GetType().FullName);
        }

        Instruments.Documents.Add(1, tags);
        ItemCounts.Record(item, entities);
    }

    public void Dispose() => _activity?.Dispose();

    private void Describe(Activity activity, NewsItem item)
    {
        activity.SetTag("newsextract.document.id", item.Id);
        activity.SetTag("newsextract.document.number", item.Number);
        activity.SetTag(KindTag, NameOf(_kind));
        activity.SetTag(OutcomeTag, OutcomeOf(item));
        if (item.Error is { } error)
        {
            activity.SetTag(ErrorTag, error.GetType().FullName);
            activity.SetStatus(ActivityStatusCode.Error, error.Message);
        }
    }

    private static string NameOf(NewsDocumentKind kind) => kind switch
    {
        NewsDocumentKind.Html => "html",
        NewsDocumentKind.PlainText => "plain_text",
        NewsDocumentKind.ArticleText => "article_text",
        _ => "article",
    };

    private static string OutcomeOf(NewsItem item) => item switch
    {
        { IsFailed: true } => "failed",
        { Article.Status: ExtractionStatus.Truncated } => "truncated",
        { Article.Status: ExtractionStatus.Empty } => "empty",
        _ => "complete",
    };
}
