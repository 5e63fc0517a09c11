namespace NewsExtract.Tool;

/// <summary>A document at hand: what was read, and a place for what is wrong with it. Belongs to one thread.</summary>
/// <param name="document">The document.</param>
/// <param name="page">Its text.</param>
internal sealed class DocumentWork(InputDocument document, InputPage page)
{
    private readonly List<string> _warnings = [];

    public InputDocument Document => document;

    public InputPage Page => page;

    public IReadOnlyList<string> Warnings => _warnings;

    /// <summary>The text that was read, as an article to its last line.</summary>
    public Article AsItIs() => document.WithWhatIsKnown(new Article { Text = page.Text, Blocks = [], Status = ExtractionStatus.Complete });

    private NewsDocument ToNewsDocument(ExtractionHints hints)
    {
        NewsDocument news = page.Form switch
        {
            InputForm.Html => NewsDocument.FromHtml(page.Text),
            InputForm.Text => NewsDocument.FromPlainText(page.Text),
            _ => NewsDocument.FromArticleText(page.Text),
        };
        return news with
        {
            Id = document.Key.ToString(),
            Hints = document.HintsOver(hints),
            Title = document.Title,
            Published = document.Published,
        };
    }

    /// <summary>Takes the document through the library's pipeline, and reports an article that is not complete.</summary>
    /// <param name="process">The pipeline.</param>
    /// <param name="hints">What is known of all documents of the run.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="InputException">The pipeline failed.</exception>
    public NewsItem Process(ProcessDocument process, ExtractionHints hints, CancellationToken cancellationToken)
    {
        NewsItem item = process(ToNewsDocument(hints), cancellationToken);
        if (item.Error is { } error)
        {
            throw new InputException(InputException.OfBug(error));
        }

        WarnOf(item.Article);
        return item;
    }

    /// <summary>Reports what is wrong with the document and does not cost it.</summary>
    public void Warn(string reason) => _warnings.Add(reason);

    /// <summary>Reports an article that is not complete.</summary>
    public void WarnOf(Article article)
    {
        if (article.Status is not ExtractionStatus.Complete)
        {
            Warn(ExtractedPage.Trouble(article));
        }
    }
}

/// <summary>What became of a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Result">What it was made into; null when that failed or there was nothing to make.</param>
/// <param name="Warnings">What is wrong with it and did not cost it.</param>
/// <param name="Failure">Why there is no result; null when nothing failed.</param>
internal sealed record DocumentOutcome<T>(InputDocument Document, T? Result, IReadOnlyList<string> Warnings, string? Failure)
    where T : class;
