using System.Text.Json;
using NewsExtract.Evaluation.Entities.Corpora;
using NewsExtract.Evaluation.Entities.Linking;
using NewsExtract.Evaluation.Metrics;

namespace NewsExtract.Evaluation.Entities;

/// <summary>Writes what was found in the form that other scorers read. Offsets are in code points.</summary>
internal static class EntityFiles
{
    /// <summary>Writes <c>entities/&lt;set&gt;.&lt;split&gt;.conll</c> with our own types and <c>.4.conll</c> with the four classes, on the tokens of the set.</summary>
    public static void Write(string folder, ConllRun run)
    {
        string path = Path.Combine(folder, "entities", $"{run.Set.Name}.{run.Set.Split}");
        ConllFile.Write(path + ".conll", run.Set.Documents, (document, sentence) => TagSpans.ToTags(
            run.Set.Documents[document].Sentences[sentence].Tokens.Length,
            run.Found[document][sentence].Select(span => new TagSpan(span.Start, span.End, span.Type.ToString()))));
        ConllFile.Write(path + ".4.conll", run.Set.Documents, (document, sentence) => TagSpans.ToTags(
            run.Set.Documents[document].Sentences[sentence].Tokens.Length,
            ConllScore.FourClassesOf(run.Found[document][sentence])));
    }

    /// <summary>Writes <c>entities/&lt;set&gt;.linking.jsonl</c> for the mentions of the gold and <c>.end2end.jsonl</c> for our own.</summary>
    public static void Write(string folder, LinkingRun run)
    {
        string path = Path.Combine(folder, "entities", run.Set.Name);
        WriteLines(path + ".linking.jsonl", run.Documents, WriteGold);
        WriteLines(path + ".end2end.jsonl", run.Documents, WriteOwn);
    }

    private static void WriteGold(Utf8JsonWriter writer, LinkedDocument linked)
    {
        CodePoints points = new(linked.Document.Text);
        foreach (var (mention, cluster) in linked.Document.Mentions.Zip(linked.GoldClusters))
        {
            writer.WriteStartObject();
            WriteSpan(writer, mention.Span, points);
            if (mention.Tokens is { } tokens)
            {
                writer.WriteNumber("sent", tokens.Sentence);
                writer.WriteNumber("first_token", tokens.Start);
                writer.WriteNumber("end_token", tokens.End);
            }

            writer.WriteNumber("cluster", cluster);
            writer.WriteEndObject();
        }
    }

    private static void WriteOwn(Utf8JsonWriter writer, LinkedDocument linked)
    {
        CodePoints points = new(linked.Document.Text);
        foreach (var (mention, cluster) in linked.Entities.SelectMany((entity, cluster) => entity.Mentions.Select(mention => (mention, cluster))).OrderBy(mention => mention.mention.Span.Start))
        {
            writer.WriteStartObject();
            WriteSpan(writer, mention.Span, points);
            writer.WriteString("type", mention.Type.ToString());
            writer.WriteNumber("cluster", cluster);
            writer.WriteEndObject();
        }
    }

    private static void WriteSpan(Utf8JsonWriter writer, TextSpan span, CodePoints points)
    {
        writer.WriteNumber("start", points.OfUtf16(span.Start));
        writer.WriteNumber("end", points.OfUtf16(span.End));
    }

    private static void WriteLines(string path, IEnumerable<LinkedDocument> documents, Action<Utf8JsonWriter, LinkedDocument> writeMentions)
        => JsonFiles.WriteLines(path, documents, (writer, linked) =>
        {
            writer.WritePropertyName("id");
            linked.Document.Id.WriteTo(writer);
            writer.WriteStartArray("mentions");
            writeMentions(writer, linked);
            writer.WriteEndArray();
        });
}
