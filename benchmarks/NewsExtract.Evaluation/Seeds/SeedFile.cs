using System.Globalization;
using System.Text.Json;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Seeds;

/// <summary>Writes what the library made of the seed pages in the form that other scorers read.</summary>
internal static class SeedFile
{
    /// <summary>Writes <c>seeds.json</c>.</summary>
    public static void Write(string folder, IReadOnlyList<SeedPrediction> predictions, IReadOnlyList<SeedPair> pairs) => JsonFiles.WriteObject(Path.Combine(folder, "seeds.json"), writer =>
    {
        writer.WriteStartObject("pages");
        foreach (SeedPrediction prediction in predictions)
        {
            WriteSeed(writer, prediction);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("pairs");
        foreach (SeedPair pair in pairs)
        {
            WritePair(writer, pair);
        }

        writer.WriteEndArray();
    });

    private static void WritePair(Utf8JsonWriter writer, SeedPair pair)
    {
        writer.WriteStartObject();
        writer.WriteString("a", pair.First.Name);
        writer.WriteString("b", pair.Second.Name);
        writer.WriteNumber("score", pair.Comparison.Score);
        writer.WriteString("relation", pair.Comparison.Relation.ToString());
        writer.WriteEndObject();
    }

    private static void WriteSeed(Utf8JsonWriter writer, SeedPrediction prediction)
    {
        writer.WriteStartObject(prediction.Page.Name);
        writer.WriteStartObject("roles");
        foreach (var (line, role) in prediction.Roles.OrderBy(role => role.Key))
        {
            writer.WriteString(line.ToString(CultureInfo.InvariantCulture), role);
        }

        writer.WriteEndObject();
        SeedFacts facts = SeedRun.FactsOf(prediction.Article);
        writer.WriteString("text", prediction.Article?.Text ?? "");
        writer.WriteString("title", facts.Title);
        writer.WriteString("publisher", facts.Publisher);
        writer.WriteString("published", facts.Published);
        writer.WriteString("agency", facts.Agency);
        WriteDateline(writer, facts);
        writer.WriteBoolean("paywall", facts.Paywall);
        writer.WriteBoolean("live", facts.Live);
        writer.WriteNumber("posts", facts.Posts);
        writer.WriteNumber("related", facts.Related);
        WriteEntities(writer, prediction.Entities);
        writer.WriteEndObject();
    }

    private static void WriteEntities(Utf8JsonWriter writer, IReadOnlyList<SeedEntity> entities)
    {
        writer.WriteStartArray("entities");
        foreach (SeedEntity entity in entities)
        {
            writer.WriteStartObject();
            writer.WriteString("type", entity.Type);
            writer.WriteString("name", entity.Name);
            writer.WriteStartArray("forms");
            foreach (string form in entity.Forms)
            {
                writer.WriteStringValue(form);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDateline(Utf8JsonWriter writer, SeedFacts facts)
    {
        if (facts.DatelinePlace is null)
        {
            writer.WriteNull("dateline");
            return;
        }

        writer.WriteStartObject("dateline");
        writer.WriteString("place", facts.DatelinePlace);
        writer.WriteString("agency", facts.DatelineAgency);
        writer.WriteEndObject();
    }
}
