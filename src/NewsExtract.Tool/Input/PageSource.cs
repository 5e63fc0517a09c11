namespace NewsExtract.Tool;

/// <summary>A file that is one page.</summary>
/// <param name="input">The file.</param>
/// <param name="form">Its form; null to tell it by its content.</param>
/// <param name="charset">The charset that the user named.</param>
/// <param name="mostBytes">Bytes to read of it at most.</param>
internal sealed class PageSource(OpenedInput input, InputForm? form, string? charset, long mostBytes) : IDocumentSource
{
    private bool _isDone;

    public InputDocument? Next()
    {
        if (_isDone)
        {
            return null;
        }

        _isDone = true;
        ReadOnlyMemory<byte> bytes = BoundedRead.ToEnd(input.Stream, mostBytes, new ExpansionGuard(input.CompressedBytes));
        return input.Document() with { Bytes = bytes, Form = form, Charset = charset, Warning = input.Trouble };
    }
}
