using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Stories;

/// <summary>Stories that are kept in a file.</summary>
public sealed class IndexStoriesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("newsextract-stories-").FullName;
    private readonly StorySignature _article = new StorySigner().Sign(new StoryText
    {
        Text = "The ferry to Sarn ran aground on Tuesday night with 214 people on board, the harbour office said. Two tugs pulled it free at dawn, and nobody was hurt.",
    });

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_later_run_goes_on_with_the_stories_of_an_earlier_one()
    {
        string file = Path.Combine(_folder, "stories.db");
        using (IndexStories first = IndexStories.Open(file))
        {
            first.Add("a", _article).Should().BeEquivalentTo(new { Story = 1, IsNew = true });
        }

        using IndexStories second = IndexStories.Open(file);
        second.Add("b", _article).Should().BeEquivalentTo(new { Story = 1, IsNew = false, CopyOf = "a" });
        second.Invoking(it => it.Add("a", _article)).Should().Throw<InputException>().WithMessage("*'a' before*");
    }

    [Fact]
    public void Without_a_file_each_run_begins_anew()
    {
        IndexStories.Open(null).Add("a", _article).IsNew.Should().BeTrue();
        IndexStories.Open(null).Add("a", _article).IsNew.Should().BeTrue();
    }

    [Fact]
    public void A_file_that_is_no_index_is_told_of_as_a_file_that_cannot_be_read()
    {
        string file = Path.Combine(_folder, "notes.txt");
        File.WriteAllText(file, new string('x', 5000));

        FluentActions.Invoking(() => IndexStories.Open(file)).Should().Throw<IOException>().WithMessage("*notes.txt*no story index*");
    }
}
