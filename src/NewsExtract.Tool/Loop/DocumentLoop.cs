namespace NewsExtract.Tool;

/// <summary>Goes through the documents of a run; one that fails is reported and the rest goes on.</summary>
/// <typeparam name="T">What a document is made into.</typeparam>
/// <param name="host">The world outside.</param>
/// <param name="reader">Reads the documents.</param>
/// <param name="settings">How many at once.</param>
internal sealed class DocumentLoop<T>(ToolHost host, InputReader reader, LoopSettings settings)
    where T : class
{
    private readonly ErrorLog _errors = new(host);

    /// <summary>Documents that came.</summary>
    public int Documents { get; private set; }

    /// <summary>Documents that failed.</summary>
    public int Failures { get; private set; }

    /// <summary>Called with each document that failed, in its place among the others.</summary>
    public Func<InputDocument, string, Task> OnFailure { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Runs over all documents and gives the exit code.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="sink">Where the results go.</param>
    /// <param name="process">Makes something of a document; called by several threads.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public Task<int> RunAsync(InputList inputs, PageSink sink, Func<DocumentWork, T> process, Action<InputDocument, T, TextWriter> write, CancellationToken cancellationToken)
        => RunAsync(inputs, process, (document, result) => sink.WriteAsync(document, output => write(document, result, output)), cancellationToken);

    /// <summary>Runs over all documents and gives the exit code.</summary>
    /// <param name="inputs">The files.</param>
    /// <param name="process">Makes something of a document; called by several threads.</param>
    /// <param name="use">Takes what was made, one after the other.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public async Task<int> RunAsync(InputList inputs, Func<DocumentWork, T> process, Func<InputDocument, T, Task> use, CancellationToken cancellationToken)
    {
        foreach (InputFailure failure in inputs.Failures)
        {
            _errors.Fail(failure.Path, failure.Reason);
        }

        using RunProgress progress = RunProgress.Start(host, inputs, settings.IsQuiet);
        _errors.BeforeLine = progress.Clear;
        await foreach (DocumentOutcome<T> outcome in ParallelWork.SelectAsync(reader.Read(inputs.Files), document => Process(document, process, cancellationToken), settings, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (outcome.Document.CountsAsDocument)
            {
                Documents++;
                progress.Next(outcome.Document);
            }

            await UseAsync(outcome, use, progress);
        }

        return _errors.Failed ? ExitCode.InputFailed : ExitCode.Success;
    }

    /// <summary>Reports what is wrong with a document while it is used.</summary>
    public void Warn(InputDocument document, string reason) => _errors.Warn(document.Name, reason);

    private static DocumentOutcome<T> Process(InputDocument document, Func<DocumentWork, T> process, CancellationToken cancellationToken)
    {
        if (document.Failure is not null || !document.IsDocument)
        {
            return new(document, null, document.Warning is { } warning ? [warning] : [], document.Failure);
        }

        IReadOnlyList<string> warnings = [];
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            InputPage page = InputReader.Decode(document);
            DocumentWork work = new(document, page);
            warnings = work.Warnings;
            if (page.Warning is not null)
            {
                work.Warn(page.Warning);
            }

            return new(document, process(work), warnings, null);
        }
        catch (InputException error)
        {
            return new(document, null, warnings, error.Message);
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // A page that trips a bug must not cost the user the rest of the folder.
            return new(document, null, warnings, InputException.OfBug(error));
        }
    }

    private async Task UseAsync(DocumentOutcome<T> outcome, Func<InputDocument, T, Task> use, RunProgress progress)
    {
        foreach (string warning in outcome.Warnings)
        {
            _errors.Warn(outcome.Document.Name, warning);
        }

        string? failure = outcome.Failure;
        if (outcome.Result is not null)
        {
            progress.Clear();
            try
            {
                await use(outcome.Document, outcome.Result);
            }
            catch (OutputException error)
            {
                _errors.Fail(error.Path, error.Message);
            }
            catch (InputException error)
            {
                failure = error.Message;
            }
        }

        if (failure is not null)
        {
            Failures += outcome.Document.CountsAsDocument ? 1 : 0;
            _errors.Fail(outcome.Document.Name, failure);
            await OnFailure(outcome.Document, failure);
        }
    }
}
