using System.Runtime.ExceptionServices;

namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract report</c>: reads the pages, processes them and hands them to the writer.</summary>
internal sealed class ReportRun(ToolHost host, ReportSettings settings)
{
    private readonly NewsPipeline _pipeline = new();

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        InputList inputs = InputList.Find(settings.Paths, outputFolder: null);

        // The report of an earlier run may lie in the folder that is read.
        inputs = inputs with { Files = [.. inputs.Files.Where(file => !ReportFile.IsSame(file.Path, settings.OutputFile))] };
        PageLoop<ReportPage> loop = new(host, new InputReader(host, settings.From, settings.Charset, _pipeline.Options.Articles.MaximumLength));
        using StoryFinder stories = new();
        int number = 0;
        Func<InputFile, string> nameOf = Names(inputs.Files);
        int exitCode = await loop.RunAsync(
            inputs,
            (file, page) => new ReportPage(++number, nameOf(file), Process(file, page, cancellationToken)),
            (_, page) =>
            {
                stories.Add(page);
                return Task.CompletedTask;
            },
            cancellationToken);

        ReportDocument document = stories.Finish(cancellationToken);
        if (document.Pages.Count == 0)
        {
            host.Error.WriteLine($"{CommandLine.Name}: no page could be read, so there is no report.");
            return ExitCode.InputFailed;
        }

        return ReportFile.Write(host, settings.OutputFile, output => ReportWriter.Write(document, output)) ? exitCode : ExitCode.InputFailed;
    }

    // A report is shown to others, who need not know where the files lie. Only files that would have one name keep their paths.
    private static Func<InputFile, string> Names(IReadOnlyList<InputFile> files)
    {
        HashSet<string> shared = files.GroupBy(file => file.OutputName, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return file => shared.Contains(file.OutputName) ? file.Name : file.OutputName;
    }

    private NewsItem Process(InputFile file, InputPage page, CancellationToken cancellationToken)
    {
        NewsDocument document = page.Form is InputForm.Html ? NewsDocument.FromHtml(page.Text, file.Name) : NewsDocument.FromPlainText(page.Text, file.Name);
        NewsItem item = _pipeline.Process(document, cancellationToken);
        if (item.Error is { } error)
        {
            ExceptionDispatchInfo.Throw(error);
        }

        return item;
    }
}
