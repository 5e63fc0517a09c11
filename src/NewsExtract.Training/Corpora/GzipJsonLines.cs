using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsExtract.Training.Corpora;

/// <summary>Reads gzip files: JSON lines, and whole files as bytes.</summary>
internal static class GzipJsonLines
{
    /// <summary>The records of a file, one a line; blank lines are skipped.</summary>
    /// <exception cref="CorpusException">The file is not gzip or a line is not a JSON object.</exception>
    public static IEnumerable<JsonElement> Read(string path)
    {
        int number = 0;
        foreach (string line in Lines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return Parse(line, path, number);
            }
        }
    }

    /// <summary>A whole file, unpacked.</summary>
    public static byte[] ReadBytes(string path)
    {
        using GZipStream gzip = new(File.OpenRead(path), CompressionMode.Decompress);
        using MemoryStream bytes = new();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }

    // Not File.ReadLines: only a line feed ends a JSON line here, other line ends of Unicode may stand inside a string.
    private static string[] Lines(string path)
    {
        try
        {
            return Encoding.UTF8.GetString(ReadBytes(path)).Split('\n');
        }
        catch (InvalidDataException broken)
        {
            throw new CorpusException($"'{path}' is not a whole gzip file: {broken.Message}", broken);
        }
    }

    private static JsonElement Parse(string line, string path, int number)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document.RootElement.Clone()
                : throw new CorpusException($"'{path}' line {number} is {document.RootElement.ValueKind}, not a JSON object.");
        }
        catch (JsonException broken)
        {
            throw new CorpusException($"'{path}' line {number} is not JSON: {broken.Message}", broken);
        }
    }
}
