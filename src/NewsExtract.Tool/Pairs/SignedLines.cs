using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>A line that was read, or why it was not.</summary>
/// <param name="Name">What to call it in messages.</param>
/// <param name="Line">The line.</param>
/// <param name="Failure">Why there is none; null when there is one.</param>
internal sealed record ReadLine(string Name, SignedLine? Line, string? Failure);

/// <summary>Reads the lines of <c>newsextract sign</c>.</summary>
internal static class SignedLines
{
    /// <summary>The lines of a file, as a stream; what cannot be read comes as a failure in its place.</summary>
    public static IEnumerable<ReadLine> Read(ToolHost host, InputFile file)
    {
        if (!TryOpen(host, file, out OpenedInput? opened, out ReadLine? failure))
        {
            yield return failure!;
            yield break;
        }

        using (opened)
        {
            LineReader lines = new(opened!.Stream, new ExpansionGuard(opened.CompressedBytes));
            while (Next(lines, file) is { } line)
            {
                yield return line;
            }

            if (opened.Trouble is { } trouble)
            {
                yield return new(file.Name, null, trouble);
            }
        }
    }

    private static bool TryOpen(ToolHost host, InputFile file, out OpenedInput? opened, out ReadLine? failure)
    {
        opened = null;
        failure = null;
        try
        {
            opened = new OpenedInput(host, file);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            failure = new(file.Name, null, InputException.Explain(error));
            return false;
        }
    }

    private static ReadLine? Next(LineReader lines, InputFile file)
    {
        string name = file.Name;
        try
        {
            InputLine? line;
            do
            {
                line = lines.Next();
            }
            while (line is { IsBlank: true });

            if (line is not { } found)
            {
                return null;
            }

            name = string.Create(CultureInfo.InvariantCulture, $"{file.Name} line {found.Number}");
            return new(name, found.IsTooLong ? throw new InputException("longer than any signature") : SignedLine.Parse(found.Bytes.Span), null);
        }
        catch (InputException error)
        {
            return new(name, null, error.Message);
        }
        catch (IOException error)
        {
            return new(name, null, InputException.Explain(error));
        }
    }
}
