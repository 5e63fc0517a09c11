using System.Text.RegularExpressions;
using FluentAssertions;
using NewsExtract.Evaluation;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Evaluation.Entities.Tagging;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Entities;

public sealed class EntitiesCommandTests : IDisposable
{
    private readonly List<EntityAccuracy> _asked = [];
    private readonly TemporaryFolder _data = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public EntitiesCommandTests()
    {
        SmallCorpus.WriteTagged(_data);
        SmallCorpus.WriteLinked(_data);
    }

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Spans_are_scored_in_four_three_and_own_classes()
    {
        Run("entities").Should().Be(ExitCodes.Success);

        // Found as people: Ada Moor, Quay, Monday, Moor; Quayside, Oddland. Right are Ada Moor and Moor.
        Rows("harbour dev").Should().Contain([
            "harbour dev | as is | four | 33.33 | 40.00 | 36.36 | 2 | 6 | 5",
            "harbour dev | as is | own | 33.33 | 40.00 | 36.36 | 2 | 6 | 5",
            "harbour dev | as is | Person | 33.33 | 100.00 | 50.00 | 2 | 6 | 2",
            "harbour dev | as is | Facility | 0.00 | 0.00 | 0.00 | 0 | 0 | 1",
            "harbour dev | small | four | 0.00 | 0.00 | 0.00 | 0 | 0 | 5",
        ]);
        Rows("harbour dev").Should().Contain(row => row.StartsWith("harbour dev | as is | 2 | 3 | 14 | 0.417 | "), "confidence is .75 and a third is right");
        _output.ToString().Should().Contain("harbour dev: labels without a type of ours, left out: moon");
    }

    [Fact]
    public void Without_a_file_of_four_classes_the_table_of_labels_makes_them()
    {
        SmallCorpus.WriteTagged(_data, "plain", withFour: false);

        Run("entities");

        Rows("plain dev").Should().Contain("plain dev | as is | four | 33.33 | 50.00 | 40.00 | 2 | 6 | 4", "a label without a type is in no class");
    }

    [Fact]
    public void Links_are_scored_with_the_mentions_of_the_gold_and_with_our_own()
    {
        Run("entities");

        Rows("chains.news").Should().Equal(
            "chains.news | gold | 100.00 | 100.00 | 100.00 | 4 | 4",
            "chains.news | gold, outer | 100.00 | 100.00 | 100.00 | 3 | 3",
            "chains.news | end to end | 100.00 | 100.00 | 100.00 | 3 | 3",
            "chains.news | (spans) | 100.00 | 100.00 | 100.00 | 3 | 3");
        Rows("texts").Should().Equal(
            ["texts | gold | 100.00 | 100.00 | 100.00 | 2 | 2", "texts | gold, outer | 100.00 | 100.00 | 100.00 | 2 | 2", "texts | end to end | 100.00 | 100.00 | 100.00 | 2 | 2", "texts | (spans) | 100.00 | 100.00 | 100.00 | 2 | 2"],
            "what the gold marks without an identifier, and what lies behind its end, counts neither way");
    }

    [Fact]
    public void What_was_found_is_written_for_other_scorers()
    {
        Run("entities", "--out", _data.At("out"));

        File.ReadAllText(_data.At("out", "entities", "harbour.dev.conll")).Should()
            .StartWith("-DOCSTART-\tO\n\nAda\tB-Person\nMoor\tI-Person\nleft\tO\n").And.Contain("\n\n-DOCSTART-\tO\n\nQuayside\tB-Person\n").And.EndWith("Oddland\tB-Person\n\n");
        File.ReadAllText(_data.At("out", "entities", "harbour.dev.4.conll")).Should().StartWith("-DOCSTART-\tO\n\nAda\tB-PER\nMoor\tI-PER\n");
        File.ReadAllText(_data.At("out", "entities", "chains.news.linking.jsonl")).Should().Be(
            """{"id":"c1","mentions":[{"start":2,"end":10,"sent":0,"first_token":1,"end_token":3,"cluster":0},{"start":14,"end":18,"sent":0,"first_token":4,"end_token":5,"cluster":2},{"start":14,"end":24,"sent":0,"first_token":4,"end_token":6,"cluster":1},{"start":25,"end":29,"sent":1,"first_token":0,"end_token":1,"cluster":0}]}""" + "\n");
        File.ReadAllText(_data.At("out", "entities", "texts.linking.jsonl")).Should().StartWith("""{"id":7,"mentions":[{"start":2,"end":5,"cluster":0},{"start":10,"end":12,"cluster":1},""");
        File.ReadAllText(_data.At("out", "entities", "texts.end2end.jsonl")).Should().Contain("""{"start":31,"end":37,"type":"Person","cluster":1}""");
    }

    [Fact]
    public void Floors_hold_on_the_corpus_they_were_measured_on_and_leave_those_of_articles_alone()
    {
        File.WriteAllText(_data.At("floors.json"), """{"floors":[{"set":"news","input":"html","model":"embedded","digest":"","metrics":{"f1":1}}]}""");

        Run("entities", "--gate", _data.At("floors.json"), "--update-floors").Should().Be(ExitCodes.Success);
        Run("entities", "--gate", _data.At("floors.json")).Should().Be(ExitCodes.Success);

        // Eight of the tagged set: two for each way of writing, the own classes and the calibration; three of each linked set.
        _output.ToString().Should().EndWith("gate: 14 passed, 0 failed, 0 skipped\n");
        File.ReadAllText(_data.At("floors.json")).Should().Contain("\"embedded\"");
    }

    [Fact]
    public void A_raised_floor_fails_and_so_does_another_corpus()
    {
        Run("entities", "--gate", _data.At("floors.json"), "--update-floors");
        string floors = File.ReadAllText(_data.At("floors.json"));
        File.WriteAllText(_data.At("floors.json"), Regex.Replace(floors, "\"own.f1\": [0-9.]+", "\"own.f1\": 1.5"));
        Run("entities", "--gate", _data.At("floors.json")).Should().Be(ExitCodes.BelowFloor);

        File.WriteAllText(_data.At("floors.json"), floors);
        SmallCorpus.WriteTagged(_data, withFour: false);
        File.Delete(_data.At("entities", "harbour", "dev.4.conll.gz"));
        Run("entities", "--gate", _data.At("floors.json")).Should().Be(ExitCodes.OtherCorpus);
    }

    [Fact]
    public void Floors_are_kept_for_each_accuracy()
    {
        Run("entities", "--gate", _data.At("floors.json"), "--update-floors").Should().Be(ExitCodes.Success);
        Run("entities", "--gate", _data.At("floors.json"), "--update-floors", "--accuracy", "fast").Should().Be(ExitCodes.Success);

        string floors = File.ReadAllText(_data.At("floors.json"));
        floors.Should().Contain("\"entities\"").And.Contain("\"entities-fast\"");
        _asked.Should().Equal(EntityAccuracy.Accurate, EntityAccuracy.Fast);
    }

    [Fact]
    public void Another_split_has_other_sets()
    {
        SmallCorpus.WriteTagged(_data, "late", "test");

        Run("entities", "--split", "test").Should().Be(ExitCodes.Success);

        Rows("late test").Should().NotBeEmpty();
        Rows("harbour").Should().BeEmpty();
    }

    [Fact]
    public void No_corpora_give_one_line()
    {
        using TemporaryFolder empty = new();

        CommandLine.Run(["entities", "--data", empty.Path], Commands(), _output, _error, CancellationToken.None).Should().Be(ExitCodes.Usage);

        _error.ToString().Should().StartWith("No corpora: there is no entities/<set>/dev.conll.gz").And.EndWith($"in '{empty.Path}'.\n");
    }

    [Fact]
    public void Cancelling_stops_with_its_own_exit_code()
        => CommandLine.Run(["entities", "--data", _data.Path], Commands(), _output, _error, new CancellationToken(canceled: true)).Should().Be(ExitCodes.Cancelled);

    [Fact]
    public void Help_is_printed()
    {
        Run("entities", "--help").Should().Be(ExitCodes.Success);

        _output.ToString().Should().Contain("--split NAME");
    }

    private int Run(params string[] arguments) => CommandLine.Run([.. arguments, "--data", _data.Path], Commands(), _output, _error, CancellationToken.None);

    private Commands Commands() => TestCommands.Create(_output, _error) with { Entities = new(Engines, _output, _error) };

    private EntityEngines Engines(EntityAccuracy accuracy)
    {
        _asked.Add(accuracy);
        return FakeEngines.Create();
    }

    // The cells of the rows of a set, as they stand in the tables one below the other.
    private IEnumerable<string> Rows(string set) => _output.ToString().Split('\n').Where(line => line.StartsWith(set, StringComparison.Ordinal))
        .Select(line => Regex.Replace(line, "  +", " | ").TrimEnd());
}
