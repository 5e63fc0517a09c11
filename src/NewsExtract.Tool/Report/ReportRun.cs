namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract report</c>: reads the documents, processes them and hands them to the writer.</summary>
internal sealed class ReportRun(ToolHost host, ReportSettings settings)
{
    private readonly ProcessDocument _process = host.Pipeline(NewsExtractOptions.Default);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        InputList inputs = InputList.Find(settings.Paths, outputFolder: null);

        // The report of an earlier run may lie in the folder that is read.
        inputs = inputs with { Files = [.. inputs.Files.Where(file => !ReportFile.IsSame(file.Path, settings.OutputFile))] };
        DocumentLoop<NewsItem> loop = new(host, new InputReader(host, settings.From, settings.Charset, NewsExtractOptions.Default.Articles.Limits.Length), settings.Loop);
        using StoryFinder stories = new();
        Func<InputDocument, string> nameOf = Names(inputs.Files);
        int number = 0;
        int exitCode = await loop.RunAsync(
            inputs,
            work => work.Process(_process, ExtractionHints.None, cancellationToken),
            (document, item) =>
            {
                stories.Add(new ReportPage(++number, nameOf(document), item));
                return Task.CompletedTask;
            },
            cancellationToken);

        ReportDocument report = stories.Finish(cancellationToken);
        if (report.Pages.Count == 0)
        {
            host.Error.WriteLine($"{CommandLine.Name}: no page could be read, so there is no report.");
            return ExitCode.InputFailed;
        }

        return ReportFile.Write(host, settings.OutputFile, output => ReportWriter.Write(report, output)) ? exitCode : ExitCode.InputFailed;
    }

    // A report is shown to others, who need not know where the files lie. Only files that would have one name keep their paths.
    private static Func<InputDocument, string> Names(IReadOnlyList<InputFile> files)
    {
        HashSet<string> shared = files.GroupBy(file => file.OutputName, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return document => shared.Contains(document.File.OutputName) || !document.Name.StartsWith(document.File.Name, StringComparison.Ordinal)
            ? document.Name
            : document.File.OutputName + document.Name[document.File.Name.Length..];
    }
}
