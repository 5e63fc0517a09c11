using System.Text;

namespace NewsExtract.Tool;

/// <summary>The file of a report. It is there whole or not at all: it is written beside its place and moved there.</summary>
internal static class ReportFile
{
    private const string Unfinished = ".part";

    /// <summary>Whether two paths are one file.</summary>
    public static bool IsSame(string? first, string? second)
        => first is not null && second is not null && string.Equals(Path.GetFullPath(first), Path.GetFullPath(second), StringComparison.Ordinal);

    /// <summary>Writes a report to a file or to standard output.</summary>
    /// <returns>Whether the file could be written; if not, why has been said.</returns>
    public static bool Write(ToolHost host, string? path, Action<TextWriter> write)
    {
        if (path is null)
        {
            write(host.Output);
            return true;
        }

        string unfinished = path + Unfinished;
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            using (StreamWriter output = new(unfinished, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
            {
                write(output);
            }

            File.Move(unfinished, path, overwrite: true);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine($"{CommandLine.Name}: {path}: cannot be written: {InputException.Explain(error)}");
            return false;
        }
        finally
        {
            Remove(unfinished);
        }
    }

    private static void Remove(string unfinished)
    {
        try
        {
            File.Delete(unfinished);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // What could not be written has been reported; that a piece of it stays is no second failure.
        }
    }
}
