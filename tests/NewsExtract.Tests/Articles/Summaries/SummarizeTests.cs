using System.Text;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Summaries;

public sealed class SummarizeTests
{
    private const string Lead = "The harbour council of Brenning voted on Tuesday to close the old fish market after 140 years.";
    private const string Core = "The fish market in Brenning employs 85 people, and the council offers each of them a place in the new harbour hall.";
    private const string Filler = "Rain fell on the town for most of the long and quiet afternoon.";

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(int.MinValue)]
    public void Fewer_than_one_sentence_is_refused(int sentences)
        => FluentActions.Invoking(() => Make(Lead).Summarize(sentences)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Sentences_are_whole_and_in_order_and_their_spans_are_right()
    {
        Article article = Make($"{Filler} {Filler}x.", Lead, $"{Filler} {Core}");

        IReadOnlyList<SummarySentence> summary = article.Summarize(2);

        summary.Should().HaveCount(2);
        summary.Should().BeInAscendingOrder(sentence => sentence.Span.Start);
        summary.Should().OnlyContain(sentence => sentence.Span.Of(article.Text).ToString() == sentence.Text && sentence.Score >= 0 && sentence.Score <= 1);
    }

    [Fact]
    public void What_the_headline_says_goes_before_asides()
    {
        Article article = Make([Lead, Filler, Core, .. Enumerable.Repeat("Gulls sat on every roof around the square and looked on.", 3)], "Brenning council to close old fish market");

        article.Summarize(2).Select(sentence => sentence.Text).Should().Equal(Lead, Core);
    }

    [Fact]
    public void Asking_for_more_than_there_is_gives_what_there_is()
        => Make(Lead, Core).Summarize(1000).Select(sentence => sentence.Text).Should().Equal(Lead, Core);

    [Theory]
    [InlineData("")]
    [InlineData("Too short.")]
    [InlineData("No mark at the end of this line of words here")]
    [InlineData("This sentence of the page was cut off by its owner and so …")]
    public void Text_without_a_sentence_that_sums_up_gives_nothing(string text) => Make(text).Summarize(2).Should().BeEmpty();

    [Theory]
    [InlineData("en", "He said the market would close at the end of the year.")]
    [InlineData("en", "But the market will stay open until the end of the year.")]
    [InlineData("en", "However, the market will stay open until the end of the year.")]
    [InlineData("en", "As a result, the market will close at the end of the year.")]
    [InlineData("en", "It’s a loss for the town and for the people who work there.")]
    [InlineData("de", "Diese Entscheidung fiel nach einer langen Sitzung am Dienstag.")]
    [InlineData("de", "Er will den Markt bis zum Ende des Jahres schließen lassen.")]
    [InlineData("fr", "Cependant, le marché restera ouvert jusqu'à la fin de l'année.")]
    [InlineData("fr", "C’est une perte pour la ville et pour les gens qui y travaillent.")]
    [InlineData("es", "Sin embargo, el mercado seguirá abierto hasta el fin de año.")]
    [InlineData("it", "Tuttavia il mercato resterà aperto fino alla fine dell'anno.")]
    [InlineData("pt", "No entanto, o mercado ficará aberto até o fim do ano.")]
    [InlineData("nl", "Hij wil de markt voor het einde van het jaar sluiten.")]
    [InlineData("sv", "Hon vill stänga marknaden före slutet av det här året.")]
    [InlineData("nb", "Likevel skal markedet holde åpent til slutten av året.")]
    [InlineData("pl", "Jednak targ pozostanie otwarty do samego końca roku.")]
    [InlineData("ru", "Однако рынок останется открытым до самого конца года.")]
    [InlineData("uk", "Він хоче закрити ринок до самого кінця року.")]
    [InlineData("tr", "Ancak pazar yıl sonuna kadar açık kalmaya devam edecek.")]
    [InlineData("ar", "لكن السوق سيبقى مفتوحا حتى نهاية هذا العام كله.")]
    [InlineData("ko", "그러나 시장은 올해 말까지 계속 문을 열 것이다.")]
    [InlineData("zh", "但市场将一直开放到今年年底为止。")]
    [InlineData("ja", "しかし市場は今年の末まで営業を続ける見込みだ。")]
    [InlineData("hi", "लेकिन बाजार साल के अंत तक खुला रहेगा।")]
    public void No_sentence_that_needs_its_predecessor(string language, string sentence) => Make([sentence], language: language).Summarize(1).Should().BeEmpty();

    [Theory]
    [InlineData("en", "Hector Lang will close the market at the end of the year.")]
    [InlineData("en", "This week the council of the town closes the old market.")]
    [InlineData("en", "There are 85 people who work at the old market in town.")]
    [InlineData("de", "Der Rat der Stadt schließt den alten Markt am Jahresende.")]
    [InlineData("de", "Die Stadt schließt den alten Markt am Ende des Jahres.")]
    [InlineData("nl", "De stad sluit de oude markt aan het einde van het jaar.")]
    [InlineData("es", "El Ayuntamiento cierra el viejo mercado a fin de año.")]
    [InlineData("pt", "O conselho fecha o velho mercado no fim deste ano.")]
    [InlineData("hu", "A tanács az év végén bezárja a régi piacot a városban.")]
    [InlineData("it", "Il consiglio chiude il vecchio mercato alla fine dell'anno.")]
    [InlineData("zh", "市议会决定在今年年底关闭这座老市场。")]
    [InlineData("ja", "市議会は今年の末に古い市場を閉鎖すると決めた。")]
    [InlineData("ar", "يغلق مجلس المدينة السوق القديم في نهاية هذا العام.")]
    [InlineData("th", "สภาเมืองมีมติปิดตลาดเก่าภายในสิ้นปีนี้หลังเปิดมานาน")]
    [InlineData(null, "Der Rat der Stadt schließt den alten Markt am Jahresende.")]
    [InlineData(null, "O conselho fecha o velho mercado no fim deste ano.")]
    public void A_sentence_that_stands_alone_is_taken_in_any_script(string? language, string sentence)
        => Make([sentence], language: language).Summarize(1).Select(found => found.Text).Should().Equal(sentence);

    [Theory]
    [InlineData("“We will close the market at the end of the year.”")]
    [InlineData("\"We will close the market,\" he said to the crowd.")]
    [InlineData("“The market has lost money for years. Nobody comes any more to buy here,” Hector Lang said.")]
    [InlineData("„Der Markt schließt am Ende des Jahres für immer“, sagte er.")]
    [InlineData("「市場は今年の末に閉鎖する予定である。」")]
    public void No_quotation_without_its_speaker(string text) => Make(text).Summarize(1).Should().BeEmpty();

    [Theory]
    [InlineData("“The market will close at the end of the year,” Mayor Hector Lang said.")]
    [InlineData("The mayor called the old market “a loss” on Tuesday.")]
    [InlineData("„Der Markt schließt am Ende des Jahres“, sagte Bürgermeister Lang.")]
    public void A_quotation_with_its_speaker_is_taken(string text) => Make(text).Summarize(1).Should().ContainSingle();

    [Theory]
    [InlineData("BRENNING (Coastwire) — ")]
    [InlineData("BRENNING, July 14 (Coastwire) - ")]
    [InlineData("Brenning (cwn) – ")]
    [InlineData("")]
    public void A_summary_begins_behind_the_dateline(string dateline) => Make(dateline + Lead).Summarize(1).Should().ContainSingle().Which.Text.Should().Be(Lead);

    [Theory]
    [InlineData("Gull-watchers — most of them retired — came to see the market close for good.")]
    [InlineData("The NATO-led mission in Brenning (since 2019) — a small one — ends on Friday.")]
    public void A_dash_inside_a_sentence_is_no_dateline(string text) => Make(text).Summarize(1).Should().ContainSingle().Which.Text.Should().Be(text);

    [Theory]
    [InlineData(BlockRole.Caption, BlockKind.Caption)]
    [InlineData(BlockRole.ListItem, BlockKind.ListItem)]
    [InlineData(BlockRole.Quote, BlockKind.Quote)]
    [InlineData(BlockRole.Subheading, BlockKind.Heading)]
    [InlineData(BlockRole.Byline, BlockKind.Paragraph)]
    [InlineData(BlockRole.PostTitle, BlockKind.Paragraph)]
    [InlineData(BlockRole.PostAuthor, BlockKind.Paragraph)]
    [InlineData(BlockRole.Table, BlockKind.Table)]
    public void Only_running_text_sums_up(BlockRole role, BlockKind kind) => Make([Lead], role: role, kind: kind).Summarize(1).Should().BeEmpty();

    [Fact]
    public void The_same_thing_is_not_said_twice()
    {
        string again = Lead.Replace("voted on Tuesday", "voted late on Tuesday", StringComparison.Ordinal);

        Make([Lead, again, Core], "Brenning council to close old fish market").Summarize(2).Select(sentence => sentence.Text).Should().Equal(Lead, Core);
    }

    [Fact]
    public void The_standfirst_comes_first()
    {
        Article article = Make(Lead, Filler);
        Block standfirst = article.Blocks[1] with { Role = BlockRole.Standfirst };

        (article with { Blocks = [article.Blocks[0], standfirst] }).Summarize(1).Should().ContainSingle().Which.Text.Should().Be(Filler);
    }

    [Fact]
    public void A_book_takes_no_time()
    {
        Article article = Make([.. Enumerable.Range(0, 20_000).Select(i => $"S{i} met b{i} and c{i} near p{i} on the water of w{i}.")]);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        article.Summarize(int.MaxValue).Should().HaveCount(400);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
    }

    private static Article Make(params string[] paragraphs) => Make(paragraphs, null);

    private static Article Make(string[] paragraphs, string? title = null, string? language = null, BlockRole role = BlockRole.Body, BlockKind kind = BlockKind.Paragraph)
    {
        StringBuilder text = new();
        List<Block> blocks = [];
        foreach (string paragraph in paragraphs.Where(paragraph => paragraph.Length > 0))
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            blocks.Add(new Block
            {
                Order = blocks.Count,
                Text = paragraph,
                Kind = kind,
                Role = role,
                Probability = 1,
                ArticleProbability = 1,
                ArticleSpan = new TextSpan(text.Length, paragraph.Length),
            });
            text.Append(paragraph);
        }

        return new Article
        {
            Text = text.ToString(),
            Blocks = blocks,
            Status = ExtractionStatus.Complete,
            Facts = new ArticleFacts
            {
                Title = title is null ? null : new(title, FactSource.Caller, 1),
                Language = language is null ? null : new(language, FactSource.Caller, 1),
            },
        };
    }
}
