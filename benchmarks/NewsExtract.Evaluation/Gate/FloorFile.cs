using System.Text.Encodings.Web;
using System.Text.Json;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Gate;

/// <summary>The file of floors: a list of entries, sorted, one value a line, so that a change reads well in a review.</summary>
internal static class FloorFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="CorpusException">The file is missing or is not one of floors.</exception>
    public static IReadOnlyList<FloorEntry> Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new CorpusException($"There is no file of floors '{path}'; --update-floors makes one.");
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
            return [.. document.RootElement.GetProperty("floors").EnumerateArray().Select(ReadEntry)];
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new CorpusException($"'{path}' is not a file of floors: {broken.Message}", broken);
        }
    }

    /// <summary>Writes a file in place of the old one.</summary>
    public static void Write(string path, IEnumerable<FloorEntry> entries)
    {
        using MemoryStream buffer = new();
        using (Utf8JsonWriter writer = new(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("floors");
            foreach (FloorEntry entry in entries.OrderBy(entry => entry.Key))
            {
                WriteEntry(writer, entry);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        File.WriteAllBytes(path, buffer.ToArray());
    }

    private static FloorEntry ReadEntry(JsonElement entry) => new(
        new(entry.GetProperty("set").GetString()!, entry.GetProperty("input").GetString()!, entry.GetProperty("model").GetString()!),
        entry.GetProperty("digest").GetString()!,
        entry.GetProperty("metrics").EnumerateObject().ToDictionary(metric => metric.Name, metric => metric.Value.GetDouble(), StringComparer.Ordinal));

    private static void WriteEntry(Utf8JsonWriter writer, FloorEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("set", entry.Key.Set);
        writer.WriteString("input", entry.Key.Input);
        writer.WriteString("model", entry.Key.Model);
        writer.WriteString("digest", entry.Digest);
        writer.WriteStartObject("metrics");
        foreach (var (name, value) in entry.Metrics.OrderBy(metric => metric.Key, StringComparer.Ordinal))
        {
            writer.WriteNumber(name, value);
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
