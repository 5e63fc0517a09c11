using System.Text.Json;
using FluentAssertions;
using NewsExtract.Evaluation;
using NewsExtract.Evaluation.Articles;
using NewsExtract.Evaluation.Cli;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Articles;

public sealed class ArticlesCommandTests : IDisposable
{
    private readonly TemporaryFolder _data = new();
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public ArticlesCommandTests()
    {
        SmallCorpus.WriteNews(_data);
        SmallCorpus.WriteSeeds(_data);
    }

    public void Dispose() => _data.Dispose();

    [Fact]
    public void The_table_has_a_row_for_each_set_and_input_and_names_failures()
    {
        Run("articles").Should().Be(ExitCodes.Success);

        string[] lines = _output.ToString().Split('\n');
        lines.Should().Contain(line => line.StartsWith("news   html   all ")).And.Contain(line => line.StartsWith("news   text   all "))
            .And.Contain(line => line.StartsWith("seeds  text   all ")).And.Contain(line => line.StartsWith("seeds: roles "));
        lines.Should().ContainSingle(line => line.StartsWith("failed: ")).Which.Should().StartWith("failed: news html lost: FileNotFoundException");
        _error.ToString().Should().Contain("news html: 3 of 3 pages");
    }

    [Fact]
    public void Predictions_are_written_for_other_scorers()
    {
        Run("articles", "--out", _data.At("out"));

        using JsonDocument html = JsonDocument.Parse(File.ReadAllBytes(_data.At("out", "articles", "news.json")));
        html.RootElement.EnumerateObject().Select(page => page.Name).Should().Equal("one", "two", "lost");
        JsonElement lost = html.RootElement.GetProperty("lost");
        lost.GetProperty("articleBody").GetString().Should().BeEmpty();
        lost.GetProperty("meta").GetProperty("author").GetArrayLength().Should().Be(0);
        lost.GetProperty("meta").GetProperty("date").ValueKind.Should().Be(JsonValueKind.Null);
        File.Exists(_data.At("out", "articles", "news-flat.json")).Should().BeTrue();
        using JsonDocument seeds = JsonDocument.Parse(File.ReadAllBytes(_data.At("out", "seeds.json")));
        seeds.RootElement.GetProperty("pages").GetProperty("000").GetProperty("roles").ValueKind.Should().Be(JsonValueKind.Object);
    }

    [Fact]
    public void Floors_hold_on_the_corpus_they_were_measured_on()
    {
        File.WriteAllText(_data.At("floors.json"), """{"floors":[{"set":"news","input":"dev","model":"entities","digest":"","metrics":{"four.f1":1}}]}""");
        Run("articles", "--gate", _data.At("floors.json"), "--update-floors").Should().Be(ExitCodes.Success);
        Run("articles", "--gate", _data.At("floors.json")).Should().Be(ExitCodes.Success);

        _output.ToString().Should().EndWith(" passed, 0 failed, 0 skipped\n");
        File.ReadAllText(_data.At("floors.json")).Should().Contain("four.f1", "floors of other commands stay and are not this command's to check");
    }

    [Fact]
    public void Another_corpus_of_the_same_name_fails_and_a_missing_one_is_skipped()
    {
        SmallCorpus.WriteNews(_data, "gone");
        Run("articles", "--gate", _data.At("floors.json"), "--update-floors");
        Directory.Delete(_data.At("articles", "gone"), recursive: true);
        SmallCorpus.WriteSet(_data, "news", ["""{"id":"one","url":"https://a.example/","text":"Other text."}"""], []);

        Run("articles", "--gate", _data.At("floors.json")).Should().Be(ExitCodes.OtherCorpus);

        _output.ToString().Should().Contain("other corpus: news html (embedded)").And.Contain("skipped: gone html (embedded)");
    }

    [Fact]
    public void A_raised_floor_fails()
    {
        Run("articles", "--gate", _data.At("floors.json"), "--update-floors");
        string floors = File.ReadAllText(_data.At("floors.json"));
        File.WriteAllText(_data.At("floors.json"), System.Text.RegularExpressions.Regex.Replace(floors, "\"f1\": [0-9.]+", "\"f1\": 1.5"));

        Run("articles", "--gate", _data.At("floors.json")).Should().Be(ExitCodes.BelowFloor);
        Run("articles", "--gate", _data.At("floors.json"), "--update-floors").Should().Be(ExitCodes.BelowFloor);
        Run("articles", "--gate", _data.At("floors.json"), "--update-floors", "--allow-lower").Should().Be(ExitCodes.Success);
    }

    [Fact]
    public void Folds_train_a_model_each()
    {
        Run("articles", "--folds", "2").Should().Be(ExitCodes.Success);

        _error.ToString().Should().Contain("fold 1 of 2: training on").And.Contain("fold 2 of 2: training on");
    }

    [Fact]
    public void Cancelling_stops_with_its_own_exit_code()
    {
        Run(new CancellationToken(canceled: true), "articles").Should().Be(ExitCodes.Cancelled);

        _error.ToString().Should().Be("Stopped.\n");
    }

    [Theory]
    [InlineData("'articels' is no command; see --help.", "articels")]
    [InlineData("A command is missing; see --help.")]
    [InlineData("'--x' is no option of articles; see articles --help.", "articles", "--x")]
    public void A_wrong_command_line_gives_one_line(string message, params string[] arguments)
    {
        CommandLine.Run(arguments, Commands(), _output, _error, CancellationToken.None).Should().Be(ExitCodes.Usage);

        _error.ToString().Should().Be(message + "\n");
    }

    [Fact]
    public void Help_is_printed()
    {
        Run("articles", "--help").Should().Be(ExitCodes.Success);

        _output.ToString().Should().Contain("--update-floors");
    }

    private int Run(params string[] arguments) => Run(CancellationToken.None, arguments);

    private int Run(CancellationToken cancellationToken, params string[] arguments)
        => CommandLine.Run([.. arguments, "--data", _data.Path], Commands(), _output, _error, cancellationToken);

    private Commands Commands() => TestCommands.Create(_output, _error) with { Articles = new(new Untrained(), _output, _error) };

    private sealed class Untrained : IFoldTrainer
    {
        public ArticleExtractor Train(IReadOnlyList<ArticlePage> trainingPages, CancellationToken cancellationToken) => new();
    }
}
