using System.Text;

namespace NewsExtract.Tool;

/// <summary>One file per page below a folder, laid out as the input was.</summary>
internal sealed class FolderSink : PageSink
{
    private readonly string _folder;
    private readonly string _extension;
    private readonly HashSet<string> _taken;

    public FolderSink(string folder, string extension, InputList inputs)
    {
        _folder = folder;
        _extension = extension;
        // Written into the folder it was read from, page.txt would replace itself. Some file systems do not tell case apart.
        _taken = inputs.Files.Where(file => file.Path is not null).Select(file => Path.GetFullPath(file.Path!)).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    public override async Task WriteAsync(InputDocument document, Action<TextWriter> write)
    {
        string path = Claim(document.OutputName);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using StringWriter text = new() { NewLine = "\n" };
            write(text);
            await File.WriteAllTextAsync(path, text.ToString(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CancellationToken.None);
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
            .Select(number => $"{name}-{number}{_extension}")
            .Prepend(name + _extension)
            .Prepend(Path.ChangeExtension(name, _extension));
        return candidates.Select(candidate => Path.GetFullPath(Path.Combine(_folder, candidate))).First(_taken.Add);
    }
}
