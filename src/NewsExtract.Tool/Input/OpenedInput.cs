using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>A file that is being read, decompressed where it is compressed.</summary>
internal sealed class OpenedInput : IDisposable
{
    private readonly PrefixedStream _raw;
    private readonly GzipInput? _gzip;
    private readonly PrefixedStream _plain;
    private readonly long? _length;

    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public OpenedInput(ToolHost host, InputFile file)
    {
        File = file;
        Stream stream = file.Path is null ? host.Input : System.IO.File.OpenRead(file.Path);
        _length = file.Path is null || !stream.CanSeek ? null : stream.Length;
        _raw = new PrefixedStream(stream, leavesOpen: file.Path is null);
        _plain = _raw;
        if (GzipInput.IsGzip(_raw.Peek()))
        {
            _gzip = new GzipInput(_raw);
            _plain = new PrefixedStream(_gzip, leavesOpen: false);
            CompressedBytes = () => _gzip.CompressedBytes;
        }
    }

    public InputFile File { get; }

    public Stream Stream => _plain;

    /// <summary>Compressed bytes read so far; null when it is not compressed.</summary>
    public Func<long>? CompressedBytes { get; }

    /// <summary>What is wrong with its compression, once all is read; null when nothing is.</summary>
    public string? Trouble => _gzip?.Trouble;

    /// <summary>Tells the kind of the file by its first bytes and its name.</summary>
    /// <param name="isNamedPage">Whether the user said that it is a page.</param>
    public InputKind Kind(bool isNamedPage) => InputKinds.Of(File.Path, _plain.Peek(), isNamedPage);

    /// <summary>The file as a document, still without its body; or something to say of it.</summary>
    public InputDocument Document() => new() { File = File, Name = File.Name, OutputName = File.OutputName, ShareRead = ShareRead };

    /// <summary>A document in the file, still without its body.</summary>
    /// <param name="unit">What the file consists of: a line, a record.</param>
    /// <param name="number">Which one, from 1.</param>
    public InputDocument DocumentOf(string unit, int number) => Document() with
    {
        Name = string.Create(CultureInfo.InvariantCulture, $"{File.Name} {unit} {number}"),
        OutputName = string.Create(CultureInfo.InvariantCulture, $"{File.OutputName}/{number:000000}"),
        IsOneOfMany = true,
    };

    private double ShareRead => _length is > 0 and { } length ? Math.Min(1, _raw.BytesTaken / (double)length) : 1;

    public void Dispose() => _plain.Dispose();
}
