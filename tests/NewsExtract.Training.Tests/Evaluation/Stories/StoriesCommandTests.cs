using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using NewsExtract.Evaluation;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Stories;

public sealed class StoriesCommandTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public StoriesCommandTests()
    {
        SmallStoryCorpus.WriteStories(_data);
        SmallStoryCorpus.WriteCopies(_data);
        SmallStoryCorpus.WritePairs(_data);
    }

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Clusters_are_scored_with_and_without_dates()
    {
        Run("stories").Should().Be(ExitCodes.Success);

        // The article without a cluster joins the two of the north and counts nothing.
        Rows("ferries").Should().Contain([
            "ferries | dated | 4 | 3 | 3 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.00",
            "ferries | undated | 4 | 3 | 3 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.00",
        ]);
        Rows("copies").Should().Contain(row => row.StartsWith("copies | undated | 8 | 5 | 5 | "));
    }

    [Fact]
    public void Pairs_inside_one_topic_are_scored()
    {
        Run("stories");

        // Three pairs of topic 1, of which one is of one event; its score is 1 with dates and .75 without.
        Rows("ferries").Should().Contain("ferries | dated | 3 | 1 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 0.0833");
        Rows("ferries").Should().Contain("ferries | undated | 3 | 1 | 1.0000 | 1.0000 | 1.0000 | 1.0000 | 0.7500 | 1.0000 | 1.0000 | 1.0000 | 0.1667");
    }

    [Fact]
    public void Copies_are_counted_by_level()
    {
        Run("stories");

        Rows("copies").Should().ContainInOrder(
            "copies | undated | heavy | 2 | 1 | 0.5000 | 0.5000 | 1 | 0 | 0.0000",
            "copies | undated | light | 1 | 1 | 1.0000 | 1.0000 | 0 | 0 | -",
            "copies | undated | orig | 0 | 0 | - | - | 1 | 0 | 0.0000",
            "copies | undated | trap | 0 | 0 | - | - | 3 | 1 | 0.3333",
            "copies | undated | all | 3 | 2 | 0.6667 | 0.6667 | 24 | 1 | 0.0417");
    }

    [Fact]
    public void Sets_of_copies_are_pages_and_others_are_not()
    {
        SmallStoryCorpus.WriteDocuments(_data, "pages", """{"id":1,"text":"menu | apples","cluster":1,"level":"orig"}""", """{"id":2,"text":"list | apples","cluster":1,"level":"heavy"}""");
        SmallStoryCorpus.WriteDocuments(_data, "texts", """{"id":1,"text":"menu | apples","cluster":1}""", """{"id":2,"text":"list | apples","cluster":1}""");

        Run("stories");
        Rows("pages").Should().Contain("pages | undated | heavy | 1 | 1 | 1.0000 | 1.0000 | 0 | 0 | -");
        Rows("texts").Should().Contain(row => row.StartsWith("texts | undated | 2 | 1 | 2 | "));

        Run("stories", "--pages", "whole");
        Rows("pages").Should().Contain("pages | undated | heavy | 1 | 0 | 0.0000 | 0.0000 | 0 | 0 | -");
    }

    [Fact]
    public void Labelled_pairs_are_scored()
    {
        Run("stories");

        // Scores .75, .75, .125 of labels 1, 0, 0.
        Rows("pairs").Should().Contain("pairs | undated | 3 | 1 | 0.7500 | 0.5000 | 0.6667 | 0.7500 | 0.5000 | 1.0000 | 0.6667 | 0.2083 | 0.5000 | 0.5000");
    }

    [Fact]
    public void Graded_pairs_have_correlations_alone()
    {
        SmallStoryCorpus.Write(_data, "grades", "pairs", """{"id":1,"score":0.5,"a":{"text":"a"},"b":{"text":"a"}}""", """{"id":2,"score":0.25,"a":{"text":"a"},"b":{"text":"b"}}""");

        Run("stories");

        Rows("grades").Should().Contain("grades | undated | 2 | - | - | - | - | - | - | - | - | - | 1.0000 | 1.0000");
    }

    [Fact]
    public void What_was_found_is_written_for_other_scorers()
    {
        Run("stories", "--out", _data.At("out"));

        Written("ferries.clusters.jsonl").Should().Be("""
            {"id":"f1","cluster":0}
            {"id":"f2","cluster":0}
            {"id":3,"cluster":2}
            {"id":"a1","cluster":3}
            {"id":"x","cluster":0}

            """);
        Written("ferries.within.jsonl").Should().Be("""
            {"a":"f1","b":"f2","score":1}
            {"a":"f1","b":3,"score":0.125}
            {"a":"f2","b":3,"score":0.125}

            """);
        Written("ferries.undated.within.jsonl").Should().StartWith("""{"a":"f1","b":"f2","score":0.75}""");
        Written("pairs.pairs.jsonl").Should().Be("""
            {"id":"p1","score":0.75}
            {"id":2,"score":0.75}
            {"id":"p3","score":0.125}

            """);
        Directory.GetFiles(_data.At("out", "stories")).Select(Path.GetFileName).Should().BeEquivalentTo(
            ["ferries.clusters.jsonl", "ferries.within.jsonl", "ferries.undated.clusters.jsonl", "ferries.undated.within.jsonl", "copies.clusters.jsonl", "pairs.pairs.jsonl"],
            "sets without dates have none to hide, and sets without topics no pairs inside of them");
    }

    [Theory]
    [InlineData("given", "ferries.clusters.jsonl")]
    [InlineData("hidden", "ferries.undated.clusters.jsonl")]
    public void Dates_can_be_given_or_hidden_alone(string dates, string file)
    {
        Run("stories", "--dates", dates, "--out", _data.At("out"));

        Directory.GetFiles(_data.At("out", "stories"), "ferries*.clusters.jsonl").Select(Path.GetFileName).Should().Equal(file);
    }

    [Fact]
    public void An_article_that_throws_is_counted_and_belongs_to_none()
    {
        SmallStoryCorpus.WriteDocuments(_data, "bad", """{"id":1,"text":"apples","cluster":1}""", """{"id":2,"text":"broken","cluster":1}""", """{"id":3,"text":"broken too","cluster":1}""");

        Run("stories").Should().Be(ExitCodes.Success);

        Rows("bad").Should().Contain(row => row.StartsWith("bad | undated | 3 | 1 | 3 | ")).And.Contain(row => row.StartsWith("bad | undated | 3 | 2 | "));
        _output.ToString().Should().Contain("failed: bad undated article 2: InvalidOperationException: an article that breaks\nfailed: bad undated article 3: ");
    }

    [Fact]
    public void Folders_without_labels_are_passed_over()
    {
        SmallStoryCorpus.WriteDocuments(_data, "background", """{"id":1,"text":"apples"}""");
        Directory.CreateDirectory(_data.At("stories", "empty"));

        Run("stories").Should().Be(ExitCodes.Success);

        _output.ToString().Should().Contain("background: passed over, since it has neither").And.Contain("empty: passed over");
        Rows("background").Should().BeEmpty();
    }

    [Theory]
    [InlineData("docs", """{"text":"apples","cluster":1}""")]
    [InlineData("docs", "[]")]
    [InlineData("pairs", """{"id":1,"a":{"text":"a"},"b":{"text":"b"}}""")]
    [InlineData("pairs", """{"id":1,"label":"yes","a":{"text":"a"},"b":{"text":"b"}}""")]
    public void A_broken_file_gives_one_line(string file, string record)
    {
        SmallStoryCorpus.Write(_data, "bad", file, record);

        Run("stories").Should().Be(ExitCodes.Usage);

        _error.ToString().Should().StartWith($"'{_data.At("stories", "bad", file + ".jsonl.gz")}' ").And.EndWith("\n");
        _error.ToString().Count(character => character == '\n').Should().Be(1);
    }

    [Fact]
    public void No_sets_give_one_line()
    {
        using TemporaryFolder empty = new();

        CommandLine.Run(["stories", "--data", empty.Path], Commands(), _output, _error, CancellationToken.None).Should().Be(ExitCodes.Usage);

        _error.ToString().Should().StartWith("No story sets: looked for ").And.EndWith("the folder that holds stories/.\n");
    }

    [Fact]
    public void Seed_pages_are_compared_pair_by_pair()
    {
        SmallCorpus.WriteSeedStories(_data);

        Run("stories", "--out", _data.At("out")).Should().Be(ExitCodes.Success);

        using JsonDocument seeds = JsonDocument.Parse(File.ReadAllBytes(_data.At("out", "seeds.json")));
        seeds.RootElement.GetProperty("pages").EnumerateObject().Select(page => page.Name).Should().Equal("000", "001", "002");
        seeds.RootElement.GetProperty("pairs").EnumerateArray().Select(pair => (pair.GetProperty("a").GetString(), pair.GetProperty("b").GetString()))
            .Should().Equal(("000", "001"), ("000", "002"), ("001", "002"));
        seeds.RootElement.GetProperty("pairs").EnumerateArray().Should().OnlyContain(
            pair => pair.GetProperty("score").GetDouble() >= 0 && Enum.IsDefined(Enum.Parse<StoryRelation>(pair.GetProperty("relation").GetString()!)));
        _output.ToString().Should().MatchRegex(@"seeds: gap between one story and two -?0\.\d{4}, relations \d/3\n");
    }

    [Fact]
    public void The_file_of_seed_pages_is_the_one_that_articles_writes()
    {
        SmallCorpus.WriteSeedStories(_data);
        SmallCorpus.WriteNews(_data);

        Run("stories", "--out", _data.At("out"));
        Run("articles", "--out", _data.At("other"));

        File.ReadAllText(_data.At("other", "seeds.json")).Should().Be(File.ReadAllText(_data.At("out", "seeds.json")));
    }

    [Fact]
    public void Floors_hold_on_the_corpus_they_were_measured_on_and_leave_others_alone()
    {
        SmallCorpus.WriteSeedStories(_data);
        File.WriteAllText(_data.At("floors.json"), """{"floors":[{"set":"news","input":"html","model":"embedded","digest":"","metrics":{"f1":1}}]}""");

        Run("stories", "--gate", _data.At("floors.json"), "--update-floors").Should().Be(ExitCodes.Success);
        Run("stories", "--gate", _data.At("floors.json")).Should().Be(ExitCodes.Success);

        // Five of the ferries, twice; of the copies three and of their levels two found and four apart; five of the pairs; two of the seeds.
        _output.ToString().Should().EndWith("gate: 26 passed, 0 failed, 0 skipped\n");
        File.ReadAllText(_data.At("floors.json")).Should().Contain("\"embedded\"").And.Contain("\"undated\"").And.Contain("\"undated pairs\"");
    }

    [Fact]
    public void A_raised_floor_fails_and_so_does_another_corpus()
    {
        Run("stories", "--gate", _data.At("floors.json"), "--update-floors");
        string floors = File.ReadAllText(_data.At("floors.json"));
        File.WriteAllText(_data.At("floors.json"), Regex.Replace(floors, "\"within.auc\": [0-9.]+", "\"within.auc\": 1.5"));
        Run("stories", "--gate", _data.At("floors.json")).Should().Be(ExitCodes.BelowFloor);

        File.WriteAllText(_data.At("floors.json"), floors);
        SmallStoryCorpus.WriteDocuments(_data, "ferries", """{"id":1,"text":"other","date":"2024-05-06","cluster":1}""");
        Run("stories", "--gate", _data.At("floors.json")).Should().Be(ExitCodes.OtherCorpus);
    }

    [Fact]
    public void Cancelling_stops_with_its_own_exit_code()
        => CommandLine.Run(["stories", "--data", _data.Path], Commands(), _output, _error, new CancellationToken(canceled: true)).Should().Be(ExitCodes.Cancelled);

    [Fact]
    public void Help_is_printed()
    {
        Run("stories", "--help").Should().Be(ExitCodes.Success);

        _output.ToString().Should().Contain("--dates WHICH").And.Contain("--update-floors");
    }

    private int Run(params string[] arguments) => CommandLine.Run([.. arguments, "--data", _data.Path], Commands(), _output, _error, CancellationToken.None);

    private Commands Commands() => TestCommands.Create(_output, _error) with { Stories = new(FakeStoryEngines.Create, _output, _error) };

    private string Written(string file) => File.ReadAllText(_data.At("out", "stories", file));

    // The cells of the rows of a set, as they stand in the tables one below the other.
    private IEnumerable<string> Rows(string set) => _output.ToString().Split('\n').Where(line => line.StartsWith(set + " ", StringComparison.Ordinal))
        .Select(line => Regex.Replace(line, "  +", " | ").TrimEnd());
}
