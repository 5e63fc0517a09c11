using FluentAssertions;
using NewsExtract.Evaluation.Gate;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Evaluation.Gate;

public sealed class FloorFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_is_read_sorted()
    {
        FloorEntry first = new(new("a", "html", "5 folds"), "d1", new Dictionary<string, double> { ["date.day"] = 0.98, ["f1"] = 0.9701 });
        FloorEntry second = new(new("a", "text", "embedded"), "d2", new Dictionary<string, double> { ["f1"] = 0.93 });

        FloorFile.Write(_folder.At("floors.json"), [second, first]);

        FloorFile.Read(_folder.At("floors.json")).Should().BeEquivalentTo([first, second], options => options.WithStrictOrdering());
        File.ReadAllText(_folder.At("floors.json")).Should().Contain("\"f1\": 0.9701\n").And.EndWith("}\n").And.NotContain("\r");
    }

    [Fact]
    public void A_missing_file_is_no_gate()
        => FluentActions.Invoking(() => FloorFile.Read(_folder.At("floors.json"))).Should().Throw<CorpusException>().WithMessage("*floors.json*--update-floors*");

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"floors":[{"set":"a"}]}""")]
    public void A_broken_file_is_named(string content)
    {
        File.WriteAllText(_folder.At("floors.json"), content);

        FluentActions.Invoking(() => FloorFile.Read(_folder.At("floors.json"))).Should().Throw<CorpusException>().WithMessage("*floors.json' is not a file of floors*");
    }
}
