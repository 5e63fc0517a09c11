namespace NewsExtract.Evaluation.Stories;

/// <summary>Writes what was found in the form that other scorers read.</summary>
internal static class StoryFiles
{
    /// <summary>Writes <c>stories/&lt;set&gt;.clusters.jsonl</c> and, for a set with families or topics, <c>.within.jsonl</c>.</summary>
    public static void Write(string folder, DocumentRun run)
    {
        string path = Path.Combine(folder, "stories", run.FileName);
        JsonFiles.WriteLines(path + ".clusters.jsonl", run.Set.Documents.Zip(run.Clusters), (writer, article) =>
        {
            writer.WritePropertyName("id");
            article.First.Id.WriteTo(writer);
            writer.WriteNumber("cluster", article.Second);
        });
        if (run.Set.HasGroups)
        {
            JsonFiles.WriteLines(path + ".within.jsonl", run.Within, (writer, pair) =>
            {
                writer.WritePropertyName("a");
                pair.First.Id.WriteTo(writer);
                writer.WritePropertyName("b");
                pair.Second.Id.WriteTo(writer);
                writer.WriteNumber("score", pair.Score);
            });
        }
    }

    /// <summary>Writes <c>stories/&lt;set&gt;.pairs.jsonl</c>.</summary>
    public static void Write(string folder, PairRun run)
        => JsonFiles.WriteLines(Path.Combine(folder, "stories", run.FileName + ".pairs.jsonl"), run.Set.Pairs.Zip(run.Scores), (writer, pair) =>
        {
            writer.WritePropertyName("id");
            pair.First.Id.WriteTo(writer);
            writer.WriteNumber("score", pair.Second);
        });
}
