using System.IO.Compression;
using FluentAssertions;
using NewsExtract.Entities.Expressions;
using NewsExtract.Text.Tokens;
using NewsExtract.Training.Tests.Support;

namespace NewsExtract.Training.Tests.Entities;

/// <summary>The rules for dates and money against annotated news, on the annotators' own tokens; strict spans.</summary>
public sealed class ExpressionFloorTests
{
    [DataFact]
    public void Dates_of_news_are_found_and_little_else() => Check(EntityType.Date, precision: 0.93, recall: 0.89);

    [DataFact]
    public void Money_of_news_is_found_and_little_else() => Check(EntityType.Money, precision: 0.85, recall: 0.85);

    private static void Check(EntityType type, double precision, double recall)
    {
        int right = 0;
        int found = 0;
        int gold = 0;
        foreach (List<string[]> sentence in Sentences(Path.Combine(SharedData.Folder!, "entities", "worldwide", "dev.conll.gz")))
        {
            HashSet<(int First, int End)> wanted = [.. Annotated(sentence, type.ToString())];
            HashSet<(int First, int End)> spans = [.. Found(sentence).Where(span => span.Type == type).Select(span => (span.FirstToken, span.EndToken))];
            gold += wanted.Count;
            found += spans.Count;
            wanted.IntersectWith(spans);
            right += wanted.Count;
        }

        ((double)right / found).Should().BeGreaterThanOrEqualTo(precision);
        ((double)right / gold).Should().BeGreaterThanOrEqualTo(recall);
    }

    private static List<FoundExpression> Found(List<string[]> sentence)
    {
        TokenList tokens = new();
        tokens.StartSentence();
        int start = 0;
        foreach (string[] token in sentence)
        {
            tokens.Add(start, token[0].Length);
            start += token[0].Length + 1;
        }

        List<FoundExpression> found = [];
        ExpressionFinder.Find(string.Join(' ', sentence.Select(token => token[0])), tokens, found);
        return found;
    }

    private static IEnumerable<(int First, int End)> Annotated(List<string[]> sentence, string type)
    {
        for (int i = 0; i < sentence.Count; i++)
        {
            if (sentence[i][^1] == "B-" + type)
            {
                yield return (i, 1 + i + sentence.Skip(i + 1).TakeWhile(token => token[^1] == "I-" + type).Count());
            }
        }
    }

    private static IEnumerable<List<string[]>> Sentences(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        List<string[]> sentence = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("-DOCSTART-", StringComparison.Ordinal))
            {
                sentence.Add(line.Split('\t'));
            }
            else if (sentence.Count > 0)
            {
                yield return sentence;
                sentence = [];
            }
        }

        if (sentence.Count > 0)
        {
            yield return sentence;
        }
    }
}
