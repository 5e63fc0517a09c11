using System.Globalization;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Entities.Linking;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Metrics;

namespace NewsExtract.Evaluation.Entities;

/// <summary>The tables of scores that the command prints.</summary>
internal sealed class EntityReport
{
    private const string Nothing = "-";

    private readonly TextTable _spans = new(3, "set", "text", "classes", "P", "R", "F1", "right", "found", "gold", "");
    private readonly TextTable _runs = new(2, "set", "text", "documents", "sentences", "tokens", "calibration error", "tokens/s", "");
    private readonly TextTable _links = new(2, "set", "mentions", "P", "R", "F1", "found", "gold", "");
    private readonly List<string> _notes = [];

    /// <summary>Adds a set of tagged sentences; its classes one by one only for the text as it is.</summary>
    public void Add(ConllRun run, ConllScore score)
    {
        string name = $"{run.Set.Name} {run.Set.Split}";
        string text = run.Case.Label();
        Add(name, text, "four", score.Four.Total);
        Add(name, text, "three", score.Three);
        Add(name, text, "own", score.Own.Total);
        if (run.Case == TextCase.AsIs)
        {
            foreach (var (label, count) in score.Own.ByLabel)
            {
                Add(name, text, label, count);
            }

            if (score.UnknownLabels.Count > 0)
            {
                _notes.Add($"{name}: labels without a type of ours, left out: {string.Join(", ", score.UnknownLabels)}");
            }
        }

        _runs.Add(name, text, Number(run.Set.Documents.Count), Number(run.Set.Documents.Sum(document => document.Sentences.Count)),
            Number(run.Set.Documents.Sum(document => document.Sentences.Sum(sentence => sentence.Tokens.Length))),
            score.Calibration.Count > 0 ? score.Calibration.Error.ToString("0.000", CultureInfo.InvariantCulture) : Nothing,
            run.TokensPerSecond.ToString("0", CultureInfo.InvariantCulture), "");
    }

    /// <summary>Adds a set of linked documents.</summary>
    public void Add(LinkingRun run, LinkingScore score)
    {
        Add(run.Set.Name, "gold", score.All);
        Add(run.Set.Name, "gold, outer", score.Outer);
        Add(run.Set.Name, "end to end", score.EndToEnd);
        Add(run.Set.Name, "(spans)", score.Mentions.Scores, score.Mentions.Found, score.Mentions.Gold);
    }

    /// <summary>Writes the tables that have rows, and the notes.</summary>
    public void Write(TextWriter output)
    {
        foreach (var (title, table) in new[] { ("strict spans, percent", _spans), ("runs", _runs), ("linking, B-cubed, percent", _links) })
        {
            if (table.RowCount > 0)
            {
                output.WriteLine(title);
                table.Write(output);
                output.WriteLine();
            }
        }

        _notes.ForEach(output.WriteLine);
    }

    private void Add(string set, string text, string classes, SpanCount count) => _spans.Add(set, text, classes,
        Percent(count.Scores.Precision), Percent(count.Scores.Recall), Percent(count.Scores.F1), Number(count.Right), Number(count.Found), Number(count.Gold), "");

    private void Add(string set, string mentions, BCubed score) => Add(set, mentions, score.Scores, score.Found, score.Gold);

    private void Add(string set, string mentions, Scores scores, int found, int gold)
        => _links.Add(set, mentions, Percent(scores.Precision), Percent(scores.Recall), Percent(scores.F1), Number(found), Number(gold), "");

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
