using System.Text;
using System.Text.Json;
using FluentAssertions;
using NewsExtract.Evaluation.Entities;
using NewsExtract.Evaluation.Entities.Corpora;
using NewsExtract.Evaluation.Metrics;
using NewsExtract.Training.Entities;
using NewsExtract.Training.Metrics;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Entities;

/// <summary>Strict spans are counted as the reference scorer counts them, on tags in every order that a bad tagger may give.</summary>
public sealed class SpanAgreementTests : IDisposable
{
    private static readonly string[] s_tags =
    [
        "O", "O", "B-PER", "I-PER", "E-PER", "S-PER", "L-PER", "U-PER", "B-LOC", "I-LOC", "E-LOC", "S-ORG", "I-ORG", "PER", "_", "-LOC", "B-",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [ScorerFact]
    public void Counts_and_scores_agree()
    {
        for (uint seed = 1; seed <= 5; seed++)
        {
            string gold = Write("gold.conll", Content(seed, spoils: false));
            string found = Write("found.conll", Content(seed, spoils: true));
            Compare(gold, found);
        }
    }

    [ScorerFact]
    public void Chosen_classes_agree()
    {
        string gold = Write("gold.conll", Content(9, spoils: false));
        string found = Write("found.conll", Content(9, spoils: true));

        using JsonDocument expected = JsonDocument.Parse(ReferenceScorer.Run("score_entities.py", gold, found, "--types", "PER,ORG,LOC", "--json"));

        Check(Count(gold, found).Of(TypeScheme.IsOfThree), expected.RootElement.GetProperty("overall"));
    }

    private static void Compare(string gold, string found)
    {
        using JsonDocument expected = JsonDocument.Parse(ReferenceScorer.Run("score_entities.py", gold, found, "--json"));
        SpanCounts counts = Count(gold, found);

        Check(counts.Total, expected.RootElement.GetProperty("overall"));
        counts.Total.Scores.F1.Should().BeInRange(0.2, 0.95, "the tags are to be neither perfect nor hopeless");
        counts.ByLabel.Keys.Should().BeEquivalentTo(expected.RootElement.GetProperty("types").EnumerateObject().Select(type => type.Name));
        foreach (JsonProperty type in expected.RootElement.GetProperty("types").EnumerateObject())
        {
            Check(counts.ByLabel[type.Name], type.Value);
        }
    }

    private static SpanCounts Count(string goldPath, string foundPath)
    {
        SpanCounts counts = new();
        foreach (var (gold, found) in Sentences(goldPath).Zip(Sentences(foundPath)))
        {
            counts.Add(TagSpans.Of(gold.Tags), TagSpans.Of(found.Tags));
        }

        return counts;
    }

    private static IEnumerable<ConllSentence> Sentences(string path) => ConllReader.Parse(File.ReadAllText(path), path).SelectMany(document => document.Sentences);

    private static void Check(SpanCount count, JsonElement expected)
    {
        Scores scores = count.Scores;
        new[] { count.Right, count.Found, count.Gold }.Should().Equal(
            expected.GetProperty("correct").GetInt32(), expected.GetProperty("pred").GetInt32(), expected.GetProperty("gold").GetInt32());
        new[] { scores.Precision * 100, scores.Recall * 100, scores.F1 * 100 }.Should().Equal(
            [expected.GetProperty("p").GetDouble(), expected.GetProperty("r").GetDouble(), expected.GetProperty("f1").GetDouble()],
            (actual, rounded) => Math.Abs(actual - rounded) <= 0.00501);
    }

    private string Write(string name, string content)
    {
        File.WriteAllText(_folder.At(name), content);
        return _folder.At(name);
    }

    // Tags from a fixed sequence; a spoilt copy has others here and there.
    private static string Content(uint seed, bool spoils)
    {
        StringBuilder content = new("-DOCSTART-\tO\n\n");
        uint state = seed;
        uint Next(uint below) => ((state = (state * 1664525) + 1013904223) >> 8) % below;
        for (int sentence = 0; sentence < 60; sentence++)
        {
            uint length = 1 + Next(9);
            for (uint token = 0; token < length; token++)
            {
                string tag = s_tags[Next((uint)s_tags.Length)];
                string other = s_tags[Next((uint)s_tags.Length)];
                bool isOther = Next(5) == 0 && spoils;
                content.Append($"w{token}\t{(isOther ? other : tag)}{(token % 3 == 0 ? "\r\n" : "\n")}");
            }

            content.Append(sentence % 4 == 0 ? " \n" : "\n");
        }

        return content.ToString();
    }
}
