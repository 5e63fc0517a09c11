namespace NewsExtract.Tool;

/// <summary>The text of one document.</summary>
/// <param name="Warning">What went wrong without costing the page; null when nothing did.</param>
internal sealed record InputPage(string Text, InputForm Form, string? Warning);

/// <summary>Reads the documents of a run, and decodes them.</summary>
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
    private readonly long _mostBytes = (4L * maximumLength) + 4;

    /// <summary>The documents of all files in order, as a stream; what cannot be read comes as a failure in its place.</summary>
    public IEnumerable<InputDocument> Read(IEnumerable<InputFile> files)
    {
        foreach (InputFile file in files)
        {
            foreach (InputDocument document in Read(file))
            {
                yield return document;
            }
        }
    }

    /// <summary>Decodes a document.</summary>
    /// <exception cref="InputException">It is no page.</exception>
    public static InputPage Decode(InputDocument document)
    {
        if (document.Bytes is not { } bytes)
        {
            return new InputPage(document.Text!, document.Form ?? InputForms.ByContent(document.Text), document.Warning);
        }

        DecodedPage page = PageDecoder.Decode(bytes.Span, document.Charset);
        if (page.LooksBinary)
        {
            throw new InputException("binary data, not a page");
        }

        string? warning = document.Warning;
        if (page.HasErrors)
        {
            int lost = page.Text.Count(character => character == '\uFFFD');
            if (lost > page.Text.Length * MostLostCharacters)
            {
                throw new InputException($"cannot be decoded as {page.Charset}; name the right charset with --charset");
            }

            warning ??= $"some bytes are no {page.Charset} and were replaced";
        }

        return new InputPage(page.Text, document.Form ?? InputForms.ByContent(page.Text), warning);
    }

    private IEnumerable<InputDocument> Read(InputFile file)
    {
        OpenedInput? opened = null;
        IDocumentSource? source = null;
        try
        {
            while (true)
            {
                InputDocument? next = Try(file, () =>
                {
                    opened ??= new OpenedInput(host, file);
                    source ??= Open(opened);
                    return source.Next();
                });
                if (next is null)
                {
                    break;
                }

                yield return next;
                if (source is null || next is { Failure: not null, Name: var name } && name == file.Name)
                {
                    break;
                }
            }
        }
        finally
        {
            opened?.Dispose();
        }
    }

    private static InputDocument? Try(InputFile file, Func<InputDocument?> next)
    {
        try
        {
            return next();
        }
        catch (InputException error)
        {
            return Failure(error.Message);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failure(InputException.Explain(error));
        }

        InputDocument Failure(string reason) => new() { File = file, Name = file.Name, OutputName = file.OutputName, Failure = reason };
    }

    private IDocumentSource Open(OpenedInput opened) => opened.Kind(isNamedPage: from is InputForm.Html) switch
    {
        InputKind.Lines => new LineSource(opened, from is InputForm.Text ? InputForm.Text : InputForm.Article),
        InputKind.Archive => new WarcDocuments(opened, charset, _mostBytes),
        InputKind.OldArchive => throw new InputException("an ARC archive, which is not read; convert it to WARC"),
        _ => new PageSource(opened, from ?? (opened.File.Path is { } path ? InputForms.ByExtension(InputKinds.WithoutCompression(path)) : null), charset, _mostBytes),
    };
}
