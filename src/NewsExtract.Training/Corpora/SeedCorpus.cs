using System.Text.Json;

namespace NewsExtract.Training.Corpora;

/// <summary>Reads the plain-text pages with line roles: <c>seeds/gold.json</c> and the <c>*.txt</c> it names.</summary>
public static class SeedCorpus
{
    /// <summary>True when the data folder has seed pages.</summary>
    public static bool Exists(string dataFolder) => File.Exists(GoldPath(dataFolder));

    /// <summary>The gold file of a data folder.</summary>
    public static string GoldPath(string dataFolder) => Path.Combine(dataFolder, "seeds", "gold.json");

    /// <summary>The pages in ordinal order of their names.</summary>
    /// <exception cref="CorpusException">A file is missing or cannot be read.</exception>
    public static IReadOnlyList<SeedPage> Load(string dataFolder)
    {
        string goldPath = GoldPath(dataFolder);
        if (!File.Exists(goldPath))
        {
            throw new CorpusException($"No seed pages: there is no file '{goldPath}'; pass --data DIR, the folder that holds seeds/.");
        }

        try
        {
            using JsonDocument gold = JsonDocument.Parse(File.ReadAllBytes(goldPath));
            return [.. gold.RootElement.GetProperty("pages").EnumerateObject()
                .Select(page => Read(page.Name, page.Value, Path.Combine(dataFolder, "seeds", page.Name + ".txt")))
                .OrderBy(page => page.Name, StringComparer.Ordinal)];
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or FileNotFoundException)
        {
            throw new CorpusException($"'{goldPath}' cannot be read: {broken.Message}", broken);
        }
    }

    private static SeedPage Read(string name, JsonElement gold, string textPath) => new()
    {
        Name = name,
        Text = File.ReadAllText(textPath),
        Roles = gold.GetProperty("roles").EnumerateObject()
            .ToDictionary(line => int.Parse(line.Name, System.Globalization.CultureInfo.InvariantCulture), line => line.Value.GetString()!),
        GoldText = gold.GetProperty("text").GetString()!,
        StatedFacts = gold.EnumerateObject().Select(field => field.Name).ToHashSet(StringComparer.Ordinal),
        Story = Text(gold, "story"),
        DistinctPosts = Number(gold, "distinct_posts"),
        Entities = gold.TryGetProperty("entities", out JsonElement entities) ? [.. entities.EnumerateArray().Select(ReadEntity)] : [],
        Facts = new SeedFacts
        {
            Title = Text(gold, "title"),
            Publisher = Text(gold, "publisher"),
            Published = Text(gold, "published"),
            Agency = Text(gold, "agency"),
            DatelinePlace = Dateline(gold) is { } dateline ? Text(dateline, "place") ?? "" : null,
            DatelineAgency = Dateline(gold) is { } filed ? Text(filed, "agency") : null,
            Paywall = IsTrue(gold, "paywall"),
            Live = IsTrue(gold, "live"),
            Posts = Number(gold, "posts"),
            Related = Number(gold, "related"),
        },
    };

    private static SeedEntity ReadEntity(JsonElement entity) => new(
        entity.GetProperty("type").GetString()!,
        entity.GetProperty("name").GetString()!,
        [.. entity.GetProperty("forms").EnumerateArray().Select(form => form.GetString()!)]);

    private static string? Text(JsonElement gold, string field)
        => gold.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static int Number(JsonElement gold, string field)
        => gold.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : 0;

    private static bool IsTrue(JsonElement gold, string field) => gold.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.True;

    private static JsonElement? Dateline(JsonElement gold)
        => gold.TryGetProperty("dateline", out JsonElement value) && value.ValueKind == JsonValueKind.Object ? value : null;
}
