using System.Diagnostics;
using FluentAssertions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Text.Tokens;
using Xunit;

namespace NewsExtract.Tests.Entities.Tagging;

public class GazetteerMatcherTests
{
    private static readonly Gazetteer Names = new(
    [
        new("Port Varrow", EntityType.Location) { Id = "p1", Aliases = ["Varrow", "P.V."] },
        new("Port Varrow Ferries", EntityType.Organization) { Id = "o1", Aliases = ["PVF", "Ferries of Port Varrow"] },
        new("WHO", EntityType.Organization) { Id = "o2" },
        new("Pyotr Kozyt-Sky", EntityType.Person) { Aliases = ["O’Kozyt"] },
        new("port varrow", EntityType.Person) { Id = "late" },
        new("東京", EntityType.Location),
    ]);

    [Theory]
    [InlineData("Nothing of it here", "")]
    [InlineData("From Port Varrow to sea", "Port Varrow/p1")]
    [InlineData("FROM PORT VARROW, varrow!", "PORT VARROW/p1|varrow/p1")]
    [InlineData("Port Varrow Ferries and Port Varrow", "Port Varrow Ferries/o1|Port Varrow/p1")]
    [InlineData("Port Varrow Ferry", "Port Varrow/p1")]
    [InlineData("Ferries of Port", "")]
    [InlineData("Ferries of Port  Varrow", "Ferries of Port  Varrow/o1")]
    [InlineData("Portvarrow Varrowing unVarrow", "")]
    [InlineData("The WHO knows who runs PVF, not Pvf", "WHO/o2|PVF/o1")]
    [InlineData("in P.V. (p.v.)", "P.V./p1|p.v./p1")]
    [InlineData("Pyotr Kozyt-Sky met pyotr kozyt - sky", "Pyotr Kozyt-Sky/|pyotr kozyt - sky/")]
    [InlineData("O'Kozyt", "O'Kozyt/")]
    [InlineData("Port\nVarrow", "Varrow/p1")]
    [InlineData("東京 東 京都", "東京/")]
    public void Names_are_found(string text, string expected) => Found(Names, text).Should().Be(expected);

    [Theory]
    [InlineData("Port Varrow’s harbour, P.V. for short, belongs to PVF.", "Port Varrow/p1|P.V./p1|PVF/o1")]
    [InlineData("“Varrow”, said the WHO. Port Varrow-based firms (Port Varrow Ferries) agreed.", "Varrow/p1|WHO/o2|Port Varrow/p1|Port Varrow Ferries/o1")]
    [InlineData("He left P.V. Then Pyotr Kozyt-Sky came to Varrow.Nobody knew.", "P.V./p1|Pyotr Kozyt-Sky/|Varrow/p1")]
    public void Names_are_found_among_the_tokens_of_running_text(string text, string expected)
    {
        TokenList tokens = new();
        Tokenizer.Fill(text, tokens);

        Found(Names, text, tokens).Should().Be(expected);
    }

    [Fact]
    public void A_match_ends_where_a_token_ends_however_the_name_is_tokenised()
    {
        const string text = "Varrow-based";
        TokenList whole = new(), parts = new();
        whole.StartSentence();
        whole.Add(0, 12);
        parts.StartSentence();
        parts.Add(0, 6);
        parts.Add(6, 1);
        parts.Add(7, 5);

        Count(text, whole).Should().Be(0);
        Count(text, parts).Should().Be(1);

        static int Count(string text, TokenList tokens)
        {
            List<SelectedMention> found = [];
            Names.Matcher.Find(text, tokens, found);
            return found.Count;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("- ’")]
    public void A_name_without_letters_is_found_nowhere(string name)
        => Found(new Gazetteer([new(name, EntityType.Work)]), "a - ’ b").Should().BeEmpty();

    [Fact]
    public void No_names_are_found_in_no_text() => Found(Gazetteer.Empty, "").Should().BeEmpty();

    [Fact]
    public void Nothing_is_allocated_once_the_list_has_room()
    {
        const string text = "Port Varrow Ferries, P.V. and the WHO";
        TokenList tokens = SampleTokens.Of(text);
        List<SelectedMention> found = [];

        Articles.Classification.Allocation.Of(() => Names.Matcher.Find(text, tokens, found)).Should().Be(0);
        found.Should().HaveCount(3);
    }

    [Fact]
    public void A_hundred_thousand_names_and_a_long_text_take_little_time()
    {
        Gazetteer many = new(Enumerable.Range(0, 100_000).Select(i => new GazetteerEntry($"Name {i % 700} of {i}", EntityType.Person)));
        string text = string.Concat(Enumerable.Repeat("Name 1 of 1 and Name 2 of Name 3 of 703 ", 20_000));
        TokenList tokens = SampleTokens.Of(text);
        List<SelectedMention> found = [];
        Stopwatch watch = Stopwatch.StartNew();

        many.Matcher.Find(text, tokens, found);

        found.Should().HaveCount(40_000);
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "it takes well under a second on an idle machine");
    }

    private static string Found(Gazetteer names, string text) => Found(names, text, SampleTokens.Of(text));

    private static string Found(Gazetteer names, string text, TokenList tokens)
    {
        List<SelectedMention> found = [];
        names.Matcher.Find(text, tokens, found);
        return string.Join('|', found.Select(name => $"{TextOf(text, tokens, name.Mention)}/{name.Entry!.Id}"));
    }

    private static string TextOf(string text, TokenList tokens, FoundMention mention) => text[tokens[mention.FirstToken].Start..tokens[mention.EndToken - 1].End];
}
