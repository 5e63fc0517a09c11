using System.Text;
using FluentAssertions;
using NewsExtract.Training.Corpora;
using NewsExtract.Training.Tests.Support;
using Xunit;

namespace NewsExtract.Training.Tests.Corpora;

public sealed class ArticleCorpusTests : IDisposable
{
    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void Every_folder_with_gold_is_a_set_in_ordinal_order()
    {
        SmallCorpus.WriteNews(_data, "b-news");
        SmallCorpus.WriteNews(_data, "B-news");
        SmallCorpus.WriteNews(_data, "a-news");
        Directory.CreateDirectory(_data.At("articles", "no-gold"));

        ArticleCorpus.Load(_data.Path).Select(set => set.Name).Should().Equal("B-news", "a-news", "b-news");
    }

    [Fact]
    public void A_page_has_what_the_gold_states()
    {
        SmallCorpus.WriteNews(_data);

        ArticleSet set = ArticleCorpus.Load(_data.Path).Single();
        ArticlePage page = set.Pages[0];

        (set.HasText, set.HasFlat).Should().Be((true, true));
        page.SetName.Should().Be("news");
        page.Domain.Should().Be("harbour.example");
        page.GoldText.Should().Be("The ferry ran late.\nNobody was hurt.");
        page.Authors.Should().Equal("Ada Moor");
        page.AuthorsAreLine.Should().BeFalse();
        (page.Title, page.Date, page.CountryCode, page.Publisher, page.Summary).Should().Be(("Ferry late", "2024-05-06", "gb", "Harbour", null));
        page.FlatText.Should().StartWith("Ferry late\n");
        Encoding.UTF8.GetString(page.ReadHtml()).Should().StartWith("<html>");
    }

    [Fact]
    public void Authors_tell_a_line_from_a_list_from_none_from_not_annotated()
    {
        SmallCorpus.WriteSet(_data, "set",
            [
                """{"id":"line","url":"","text":"","authors":"A and B"}""",
                """{"id":"none","url":"","text":"","authors":[]}""",
                """{"id":"other name","url":"","text":"","author":["C"]}""",
                """{"id":"absent","url":"","text":""}""",
            ],
            []);

        var pages = ArticleCorpus.Load(_data.Path).Single().Pages;

        pages[0].Authors.Should().Equal("A and B");
        pages[0].AuthorsAreLine.Should().BeTrue();
        pages[1].Authors.Should().BeEmpty();
        pages[2].Authors.Should().Equal("C");
        pages[3].Authors.Should().BeNull();
        pages.Select(page => page.Domain).Should().OnlyHaveUniqueItems("a page without address is a site of its own");
    }

    [Fact]
    public void A_set_may_have_segments_instead_of_texts()
    {
        SmallCorpus.WriteSet(_data, "segments", ["""{"id":"1","url":"https://a.example/","with":["in"],"without":["out","off"]}"""], []);

        ArticleSet set = ArticleCorpus.Load(_data.Path).Single();

        (set.HasText, set.HasFlat).Should().Be((false, false));
        set.Pages[0].With.Should().Equal("in");
        set.Pages[0].Without.Should().Equal("out", "off");
    }

    [Fact]
    public void Of_two_records_with_one_id_the_later_counts()
    {
        SmallCorpus.WriteSet(_data, "twice", ["""{"id":"1","text":"old"}""", """{"id":"2","text":"two"}""", """{"id":"1","text":"new"}"""], []);

        ArticleCorpus.Load(_data.Path).Single().Pages.Select(page => page.GoldText).Should().Equal("new", "two");
    }

    [Fact]
    public void A_missing_corpus_is_named_with_the_cure()
        => FluentActions.Invoking(() => ArticleCorpus.Load(_data.Path)).Should().Throw<CorpusException>()
            .WithMessage($"*{_data.At("articles")}*gold.jsonl.gz*--data DIR*");

    [Fact]
    public void A_broken_line_is_named()
    {
        SmallCorpus.WriteSet(_data, "broken", ["""{"id":"1","text":""}""", "{"], []);

        FluentActions.Invoking(() => ArticleCorpus.Load(_data.Path)).Should().Throw<CorpusException>().WithMessage("*gold.jsonl.gz' line 2 is not JSON*");
    }

    [DataFact]
    public void The_shared_corpora_load_whole()
    {
        var sets = ArticleCorpus.Load(SharedData.Folder!);

        sets.SelectMany(set => set.Pages).Should().OnlyContain(page => File.Exists(page.HtmlPath) && !page.Domain.StartsWith("page:"));
        sets.Where(set => set.HasFlat).SelectMany(set => set.Pages).Should().OnlyContain(page => page.FlatText != null);
    }
}
