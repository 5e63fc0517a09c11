using System.Globalization;
using System.Text.Json;

namespace NewsExtract.Training.Corpora.Stories;

/// <summary>Reads the records of story sets.</summary>
internal static class StoryReader
{
    /// <summary>Reads a file of articles.</summary>
    /// <exception cref="CorpusException">It is no such file.</exception>
    public static IReadOnlyList<StoryDocument> Documents(string path) => Read(path, Document);

    /// <summary>Reads a file of pairs.</summary>
    /// <exception cref="CorpusException">It is no such file.</exception>
    public static IReadOnlyList<LabelledPair> Pairs(string path) => Read(path, record => new LabelledPair(
        record.GetProperty("id"),
        record.TryGetProperty("label", out JsonElement label) ? label.GetDouble() : record.GetProperty("score").GetDouble(),
        Article(record.GetProperty("a")),
        Article(record.GetProperty("b"))));

    private static StoryDocument Document(JsonElement record) => new(record.GetProperty("id"), Article(record))
    {
        Cluster = Name(record, "cluster"),
        Group = Name(record, "family") ?? Name(record, "topic"),
        Level = Name(record, "level"),
    };

    private static StoryRecord Article(JsonElement record) => new(Name(record, "text") ?? "", Name(record, "title"), Date(Name(record, "date")));

    private static List<T> Read<T>(string path, Func<JsonElement, T> read)
    {
        List<T> records = [];
        foreach (JsonElement record in GzipJsonLines.Read(path))
        {
            try
            {
                records.Add(read(record));
            }
            catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException or FormatException)
            {
                throw new CorpusException($"'{path}' record {records.Count + 1} is not one of a story set: {broken.Message}", broken);
            }
        }

        return records;
    }

    // Sets name their clusters and topics by words or by numbers.
    private static string? Name(JsonElement record, string field) => !record.TryGetProperty(field, out JsonElement value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        _ => null,
    };

    private static DateTimeOffset? Date(string? text)
        => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset date) ? date : null;
}
