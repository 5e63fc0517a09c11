using FluentAssertions;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Corpora;

public sealed class DataFolderTests
{
    [Fact]
    public void A_given_folder_counts()
    {
        using TemporaryFolder folder = new();

        DataFolder.Locate(folder.Path, "/").Should().Be(folder.Path);
    }

    [Fact]
    public void A_missing_folder_is_named_with_the_cure()
    {
        using TemporaryFolder folder = new();

        FluentActions.Invoking(() => DataFolder.Locate(folder.At("missing"), "/")).Should().Throw<CorpusException>().WithMessage("*missing*--data DIR*");
    }

    [Fact]
    public void The_repository_is_found_from_any_folder_in_it()
    {
        using TemporaryFolder root = new();
        File.WriteAllText(root.At("NewsExtract.sln"), "");
        Directory.CreateDirectory(root.At("src", "deep"));

        DataFolder.RepositoryRoot(root.At("src", "deep")).Should().Be(root.Path);
    }
}
