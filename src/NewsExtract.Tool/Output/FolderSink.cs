using System.Text;

namespace NewsExtract.Tool;

/// <summary>One file per page below a folder, laid out as the input was.</summary>
internal sealed class FolderSink : ArticleSink
{
    private readonly string _folder;
    private readonly ArticleFormatter _formatter;
    private readonly HashSet<string> _taken;

    public FolderSink(string folder, ArticleFormatter formatter, InputList inputs)
    {
        _folder = folder;
        _formatter = formatter;
        // Written into the folder it was read from, page.txt would replace itself. Some file systems do not tell case apart.
        _taken = inputs.Files.Where(file => file.Path is not null).Select(file => Path.GetFullPath(file.Path!)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public override async Task WriteAsync(InputFile file, Article article, CancellationToken cancellationToken)
    {
        string path = Claim(file.OutputName);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using StringWriter text = new() { NewLine = "\n" };
            _formatter.Write(article, file.Name, text);
            await File.WriteAllTextAsync(path, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new OutputException(path, $"cannot be written: {InputException.Explain(error)}");
        }
    }

    private string Claim(string name)
    {
        // page.html and page.txt side by side, or two folders with a page each: the second gets its whole name, then a number.
        IEnumerable<string> candidates = Enumerable.Range(2, int.MaxValue - 2)
            .Select(number => $"{name}-{number}{_formatter.Extension}")
            .Prepend(name + _formatter.Extension)
            .Prepend(Path.ChangeExtension(name, _formatter.Extension));
        return candidates.Select(candidate => Path.GetFullPath(Path.Combine(_folder, candidate))).First(_taken.Add);
    }
}
