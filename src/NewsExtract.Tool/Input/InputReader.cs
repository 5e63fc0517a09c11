namespace NewsExtract.Tool;

/// <summary>The text of one page.</summary>
/// <param name="Warning">What went wrong without costing the page; null when nothing did.</param>
internal sealed record InputPage(string Text, InputForm Form, string? Warning);

/// <summary>Reads and decodes the pages of a run.</summary>
/// <param name="host">The world outside.</param>
/// <param name="from">The form to read every page in; null to tell it by extension and content.</param>
/// <param name="charset">The charset of every page; null to tell it by the page.</param>
/// <param name="maximumLength">The library's limit in UTF-16 code units.</param>
internal sealed class InputReader(ToolHost host, InputForm? from, string? charset, int maximumLength)
{
    // A stray byte or two is common on real pages; where every tenth character is lost, the charset is wrong and the article would be noise.
    private const double MostLostCharacters = 0.1;

    // No charset spends more than four bytes on a UTF-16 unit, so a page read up to here is longer than the library's limit,
    // and the library says that it was cut off.
    private readonly long _mostBytes = 4L * maximumLength + 4;

    public async Task<InputPage> ReadAsync(InputFile file, CancellationToken cancellationToken)
    {
        DecodedPage page = PageDecoder.Decode(await ReadBytesAsync(file, cancellationToken), charset);
        if (page.LooksBinary)
        {
            throw new InputException("binary data, not a page");
        }

        string? warning = null;
        if (page.HasErrors)
        {
            int lost = page.Text.Count(character => character == '\uFFFD');
            if (lost > page.Text.Length * MostLostCharacters)
            {
                throw new InputException($"cannot be decoded as {page.Charset}; name the right charset with --charset");
            }

            warning = $"some bytes are no {page.Charset} and were replaced";
        }

        InputForm form = from
            ?? (file.Path is null ? null : InputForms.ByExtension(file.Path))
            ?? InputForms.ByContent(page.Text);
        return new InputPage(page.Text, form, warning);
    }

    private async Task<byte[]> ReadBytesAsync(InputFile file, CancellationToken cancellationToken)
    {
        try
        {
            if (file.Path is null)
            {
                // A read from a terminal cannot be cancelled, but waiting for it can.
                return await Task.Run(() => ReadToEndAsync(host.Input, cancellationToken), cancellationToken).WaitAsync(cancellationToken);
            }

            await using FileStream stream = File.OpenRead(file.Path);
            return await ReadToEndAsync(stream, cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new InputException(InputException.Explain(error));
        }
    }

    private async Task<byte[]> ReadToEndAsync(Stream stream, CancellationToken cancellationToken)
    {
        using MemoryStream bytes = new();
        byte[] buffer = new byte[1 << 16];
        int read;
        while (bytes.Length < _mostBytes && (read = await stream.ReadAsync(buffer, cancellationToken)) > 0)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
