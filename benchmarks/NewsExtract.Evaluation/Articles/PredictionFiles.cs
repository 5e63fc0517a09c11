using System.Globalization;

namespace NewsExtract.Evaluation.Articles;

/// <summary>Writes predictions in the form that other scorers read.</summary>
internal static class PredictionFiles
{
    /// <summary>Writes <c>articles/&lt;set&gt;.json</c>, or <c>articles/&lt;set&gt;-flat.json</c> for plain text.</summary>
    public static void Write(string folder, SetRun run)
    {
        string name = run.Input == PageInput.Html ? run.Set.Name : run.Set.Name + "-flat";
        JsonFiles.WriteObject(Path.Combine(folder, "articles", name + ".json"), writer =>
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
}
