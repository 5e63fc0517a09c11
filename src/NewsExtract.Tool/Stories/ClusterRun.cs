using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract cluster</c>: the story of every article, in order. An article that cannot be read is reported, and the rest goes on.</summary>
internal sealed class ClusterRun
{
    private readonly ToolHost _host;
    private readonly ClusterSettings _settings;
    private readonly ErrorLog _errors;
    private readonly KeyedStoryReader _reader;
    private readonly StoryEngine _stories;
    private readonly AddToStories _add;
    private int _articles;
    private int _leftOut;

    public ClusterRun(ToolHost host, ClusterSettings settings)
    {
        _host = host;
        _settings = settings;
        _errors = new ErrorLog(host);
        _reader = new KeyedStoryReader(host, settings, _errors);
        _stories = host.StoryEngine();
        _add = _stories.OpenStream();
    }

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        InputList inputs = InputList.Find(_settings.Paths, outputFolder: null);
        foreach (InputFailure failure in inputs.Failures)
        {
            _errors.Fail(failure.Path, failure.Reason);
        }

        ProgressLine progress = new(_host, inputs.Files.All(IsPage) ? inputs.Files.Count : null);
        _errors.BeforeLine = progress.Clear;
        foreach (InputFile file in inputs.Files)
        {
            if (IsPage(file))
            {
                await AddAsync(file.Name, () => _reader.ReadPageAsync(file, cancellationToken), progress, cancellationToken);
            }
            else
            {
                await AddLinesAsync(file, progress, cancellationToken);
            }
        }

        progress.Clear();
        if (_leftOut > 0)
        {
            _host.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{CommandLine.Name}: {_leftOut} of {_articles} articles left out"));
        }

        return _errors.Failed ? ExitCode.InputFailed : ExitCode.Success;
    }

    private static bool IsPage(InputFile file) => file.Path is not null && InputForms.IsKnown(file.Path);

    private async Task AddLinesAsync(InputFile file, ProgressLine progress, CancellationToken cancellationToken)
    {
        using LineReader lines = LineReader.Open(_host, file);
        while (await NextLineAsync(lines, file, cancellationToken) is { } line)
        {
            // A file may end in an empty line, or be edited by hand.
            if (!line.IsBlank)
            {
                string name = string.Create(CultureInfo.InvariantCulture, $"{file.Name} line {line.Number}");
                await AddAsync(name, () => Task.FromResult(_reader.ReadLine(name, line, cancellationToken)), progress, cancellationToken);
            }
        }
    }

    private async Task<InputLine?> NextLineAsync(LineReader lines, InputFile file, CancellationToken cancellationToken)
    {
        try
        {
            return await lines.NextAsync(cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _errors.Fail(file.Name, InputException.Explain(error));
            return null;
        }
    }

    private async Task AddAsync(string name, Func<Task<KeyedStory>> read, ProgressLine progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress.Next(name);
        _articles++;
        PlaceJson place;
        try
        {
            KeyedStory story = await read();
            place = PlaceJson.From(story.Id, _add(story.Key, _stories.Sign(story.Text, cancellationToken)));
        }
        catch (Exception error) when (error is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // An article that trips a bug must not cost the user the rest of the stream.
            _leftOut++;
            _errors.Fail(name, error is InputException ? error.Message : $"internal error: {error.GetType().Name}: {error.Message}");
            return;
        }

        progress.Clear();
        _host.Output.WriteLine(StoryJsonFormat.Write(place));

        // Whoever reads along sees each article when it is done, and a closed pipe is noticed here, not at the end of the stream.
        await _host.Output.FlushAsync(cancellationToken);
    }
}
