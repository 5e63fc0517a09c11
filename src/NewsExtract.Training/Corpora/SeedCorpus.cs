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
        Title = Fact(gold, "title"),
        Publisher = Fact(gold, "publisher"),
        Published = Fact(gold, "published"),
    };

    private static string? Fact(JsonElement gold, string field)
        => gold.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
