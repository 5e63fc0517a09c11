using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Articles;

/// <summary>Writes predictions in the form that other scorers read.</summary>
internal static class PredictionFiles
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes <c>articles/&lt;set&gt;.json</c>, or <c>articles/&lt;set&gt;-flat.json</c> for plain text.</summary>
    public static void Write(string folder, SetRun run)
    {
        string name = run.Input == PageInput.Html ? run.Set.Name : run.Set.Name + "-flat";
        Write(Path.Combine(folder, "articles", name + ".json"), writer =>
        {
            foreach (PagePrediction prediction in run.Predictions)
            {
                writer.WriteStartObject(prediction.Page.Id);
                writer.WriteString("articleBody", prediction.Text);
                writer.WriteStartObject("meta");
                writer.WriteString("title", prediction.Title);
                writer.WriteStartArray("author");
                foreach (string author in prediction.Authors)
                {
                    writer.WriteStringValue(author);
                }

                writer.WriteEndArray();
                writer.WriteString("date", prediction.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                writer.WriteEndObject();
                writer.WriteEndObject();
            }
        });
    }

    /// <summary>Writes <c>seeds.json</c>.</summary>
    public static void Write(string folder, IReadOnlyList<SeedPrediction> predictions) => Write(Path.Combine(folder, "seeds.json"), writer =>
    {
        writer.WriteStartObject("pages");
        foreach (SeedPrediction prediction in predictions)
        {
            WriteSeed(writer, prediction);
        }

        writer.WriteEndObject();
        writer.WriteStartArray("pairs");
        writer.WriteEndArray();
    });

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

    private static void Write(string path, Action<Utf8JsonWriter> content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using FileStream stream = File.Create(path);
        using Utf8JsonWriter writer = new(stream, Options);
        writer.WriteStartObject();
        content(writer);
        writer.WriteEndObject();
    }
}
