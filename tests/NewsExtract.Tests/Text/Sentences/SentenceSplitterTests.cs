using FluentAssertions;
using NewsExtract.Tests.Articles.Classification;
using NewsExtract.Text;
using Xunit;

namespace NewsExtract.Tests.Text.Sentences;

public sealed class SentenceSplitterTests
{
    // A bar stands where one sentence ends and the next begins; the blanks there belong to neither.
    [Theory]
    [InlineData("")]
    [InlineData("One")]
    [InlineData("One.")]
    [InlineData("One.|Two.")]
    [InlineData("It rained.|Nobody came!|Why?|Nobody knows")]
    [InlineData("Really?!|Yes.")]
    [InlineData("A headline without a stop\n|A second line.")]
    [InlineData("First line.\r\n|\r\nSecond line.")]
    [InlineData("   Blank around.  |  Blank between.  ")]
    public void Marks_and_line_feeds_end_sentences(string text) => Check(text);

    [Theory]
    [InlineData("Dr. Smith met Mr. Jones and Mrs. Ann Lee.|They talked.")]
    [InlineData("Gen. Brown and Sen. White flew to St. Petersburg.|Lt. Col. Ray Fox did not.")]
    [InlineData("J. R. Smith won.|He smiled.")]
    [InlineData("George W. Bush and J.K. Rowling met.")]
    [InlineData("J. K. Rowling met Flt. Lt. Ann Fox and Cllr. Lee.|They left.")]
    [InlineData("Rs. 500 was paid at No. 10.|Then Tk. 20 was.")]
    [InlineData("The U.S. president spoke.|The crowd left.")]
    [InlineData("The U.S. Navy sailed.")]
    [InlineData("He lives in the U.S. She does not.", "He lives in the U.S.|She does not.")]
    [InlineData("He moved to Washington, D.C. The house was small.", "He moved to Washington, D.C.|The house was small.")]
    [InlineData("The shop opens at 5 p.m. on Friday.|It closes at 11 p.m. Monday.")]
    [InlineData("It began at 9 a.m. But nobody came.", "It began at 9 a.m.|But nobody came.")]
    [InlineData("Acme Inc. Chief Executive Ann Lee resigned.|She works for Bell Corp. now.")]
    [InlineData("He joined Acme Inc. The firm grew.", "He joined Acme Inc.|The firm grew.")]
    [InlineData("They brought tents, ropes, etc. and left.")]
    [InlineData("See No. 5 and Fig. 3 there.|He said no.|Then he left.")]
    [InlineData("On Jan. 6 it snowed.|In Sept. 2020 it did not.")]
    [InlineData("Fruit, e.g. Apples, i.e. Golden ones, sold well.")]
    [InlineData("It was Plan B. The plan failed.", "It was Plan B.|The plan failed.")]
    [InlineData("Sie kauften z. B. Brot und z.B. Milch.|Danach gingen sie.")]
    [InlineData("Prof. Weber, Dr. Lang u. a. Fachleute kamen bzw. Helfer.|Sie blieben.")]
    [InlineData("Gemäß Art. 5 Abs. 2 gilt Nr. 7.|Das ist neu.")]
    [InlineData("M. Dupont et Mme. Martin sont venus.|Ils sont partis.")]
    [InlineData("El Sr. Gómez y la Dra. Ruiz viven en EE.UU. desde 2010.|Trabajan allí.")]
    [InlineData("Il dott. Rossi e l'avv. Bianchi hanno parlato.|Poi sono usciti.")]
    [InlineData("O Sr. Silva tem 10 mil. reais.|Depois saiu.")]
    [InlineData("Dhr. Jansen en mevr. De Vries kwamen.|Ze bleven kort.")]
    [InlineData("В 2019 г. Он уехал.", "В 2019 г.|Он уехал.")]
    [InlineData("А. С. Петров живёт на ул. Ленина в г. Томске.|Он врач.")]
    [InlineData("Prof. Nowak i dr. Lis mieszkają przy ul. Długiej.|Są znani.")]
    [InlineData("Dr. Kovács és Nagy stb. is eljött.|Később elmentek.")]
    [InlineData("Doç. Dr. Yılmaz konuştu.|Sonra gitti.")]
    [InlineData("डॉ. शर्मा दिल्ली में रहते हैं।|वे डॉक्टर हैं।")]
    public void Abbreviations_and_initials_end_only_what_they_end(string text, string? expected = null) => Check(expected ?? text, text);

    [Theory]
    [InlineData("It costs 3.5 million, up 1,200.75 points.|That is much.")]
    [InlineData("In 2019. Smith left.", "In 2019.|Smith left.")]
    [InlineData("She was 23. Smith was older.", "She was 23.|Smith was older.")]
    [InlineData("They won 3. The others lost.", "They won 3.|The others lost.")]
    [InlineData("Am 3. September begann es.|Am 21. Januar endete es.")]
    [InlineData("Die 2. Bundesliga und das 20. Jahrhundert sind vorbei.|Der 1. FC Nord stieg ab.")]
    [InlineData("Im 3. Versuch gelang es.|Danach war Ruhe.")]
    [InlineData("Ve 21. století se to změnilo.|Pak přišla zima.")]
    [InlineData("Det skjedde 17. mai i Oslo.|Så kom regnet.")]
    [InlineData("Se tapahtui 5. lokakuuta.|Sitten satoi.")]
    [InlineData("1. Open the box\n|2. Close the box")]
    [InlineData("Version 2.0.1 is out.|Get it.")]
    public void Numbers_and_ordinals(string text, string? expected = null) => Check(expected ?? text, text);

    [Theory]
    [InlineData("“We won.”|He smiled.")]
    [InlineData("\"We won.\"|He smiled.")]
    [InlineData("He said: \"We won.\"|\"We did,\" she said.")]
    [InlineData("“Why?” he asked.|“Because!” she said.")]
    [InlineData("\"Stop!\" he cried.|Nobody did.")]
    [InlineData("(It was late.)|They left (at last).|Then it rained.")]
    [InlineData("He left.|(She stayed.)|They met.")]
    [InlineData("»Das ist so.«|Dann ging er.")]
    [InlineData("„Das ist so.“|Dann ging er.")]
    [InlineData("„Das ist so!“, sagte er.|„Nein.“")]
    [InlineData("« C'est vrai. »|Il est parti.")]
    [InlineData("Er sagte nichts.|»Warum?«, fragte sie.")]
    [InlineData("«Да». — сказал он.|Потом ушёл.")]
    [InlineData("— ¿Por qué?|¡Nadie lo sabe!|— Eso es todo.")]
    [InlineData("It ended.|“Good,” he said.|‘Fine.’|Then nothing.")]
    [InlineData("He was right [sic].|Nobody cared.")]
    [InlineData("Det är så.”|Han gick.")]
    public void Closing_quotes_and_brackets_belong_to_the_sentence_before(string text) => Check(text);

    [Theory]
    [InlineData("Well ... maybe.|Perhaps…|Then he left.")]
    [InlineData("He waited… and waited.|Nothing.")]
    [InlineData("And so on ...|The end.")]
    [InlineData("Wait . . . what?|Yes.")]
    public void Ellipses(string text) => Check(text);

    [Theory]
    [InlineData("That is all, he said.|Then he left.", "That is all, he said.Then he left.")]
    [InlineData("The talks were in Kyiv.|The president left.", "The talks were in Kyiv.The president left.")]
    [InlineData("Is it true?|Yes, it is.", "Is it true?Yes, it is.")]
    [InlineData("They ended the talks.|CityPost's envoy left.", "They ended the talks.CityPost's envoy left.")]
    [InlineData("“It is true.”|He left.", "“It is true.”He left.")]
    [InlineData("He said so.|\"It is true,\" she said.", "He said so.\"It is true,\" she said.")]
    public void Sentences_without_a_blank_between_them_are_parted(string expected, string text) => Check(expected, text);

    [Theory]
    [InlineData("See www.example.com or https://news.example/a.Html?x=1.Then for more.")]
    [InlineData("Visit Booking.Com or mail ann.Lee@news.example today.|It helps.")]
    [InlineData("Visit example.com. It helps.", "Visit example.com.|It helps.")]
    [InlineData("The file is called report.Final.txt here.")]
    [InlineData("Yahoo! said so.|Jeopardy! was on.")]
    [InlineData("The U.S.-led force left.|So did the rest.")]
    public void Addresses_and_names_with_marks_are_left_whole(string text, string? expected = null) => Check(expected ?? text, text);

    [Theory]
    [InlineData("他昨天来了。|今天走了！|为什么？|没人知道")]
    [InlineData("他说：“我们会去。”|记者问了。")]
    [InlineData("首相は「行く。」と述べた。|記者は聞いた。")]
    [InlineData("雨が降った。|誰も来なかった？|そうだ。")]
    [InlineData("그는 왔다.|비가 내렸다.|왜?")]
    [InlineData("वह आया।|बारिश हुई।|क्यों?|पता नहीं।")]
    [InlineData("هل هذا صحيح؟|نعم.|هو صحيح.")]
    [InlineData("یہ سچ ہے۔|وہ گیا۔")]
    [InlineData("זה נכון.|הוא הלך.")]
    [InlineData("ነው።|አይደለም።")]
    [InlineData("Γιατί;|Κανείς δεν ξέρει.")]
    [InlineData("Wait; Then go.")]
    [InlineData("เขามาเมื่อวาน วันนี้เขากลับแล้ว")]
    [InlineData("他来了. 雨停了.", "他来了.|雨停了.")]
    public void Every_script_has_its_marks(string text, string? expected = null) => Check(expected ?? text, text);

    [Fact]
    public void Spans_are_trimmed_and_in_order()
    {
        const string Text = "  First one.   Second one. \n\n Third";

        List<TextSpan> spans = Spans(Text);

        spans.Select(span => span.Of(Text).ToString()).Should().Equal("First one.", "Second one.", "Third");
        spans[1].Start.Should().Be(Text.IndexOf("Second", StringComparison.Ordinal));
    }

    [Fact]
    public void Splitting_allocates_nothing()
    {
        string text = string.Concat(Enumerable.Repeat("Dr. Smith left on Jan. 6. “Why?” she asked. He lives in the U.S. The end. ", 50));
        int count = 0;

        Allocation.Of(() => count = Count(text)).Should().Be(0);
        count.Should().Be(200);
    }

    [Theory]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("a.")]
    [InlineData(".\"")]
    [InlineData("? (")]
    [InlineData("« .")]
    [InlineData(".   ")]
    [InlineData("U.S. ")]
    [InlineData("\uD800.")]
    public void Long_runs_of_anything_take_linear_time(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        foreach (TextSpan span in SentenceSplitter.Split(text))
        {
            span.Length.Should().BePositive();
            if (watch.Elapsed > TimeSpan.FromSeconds(20))
            {
                break;
            }
        }

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20), "a quadratic walk over a million characters takes minutes");
    }

    private static void Check(string expected, string? text = null)
    {
        text ??= expected.Replace("|", " ", StringComparison.Ordinal);
        if (text == expected)
        {
            text = expected.Replace("|", Joint(expected), StringComparison.Ordinal);
        }

        string[] sentences = [.. expected.Split('|', StringSplitOptions.TrimEntries).Where(sentence => sentence.Length > 0)];

        Spans(text).Select(span => span.Of(text).ToString()).Should().Equal(sentences, "the text is {0}", text);
    }

    // Chinese and Japanese set no blank between sentences.
    private static string Joint(string text) => text.Any(c => c is '。' or '！') ? "" : " ";

    private static List<TextSpan> Spans(string text)
    {
        List<TextSpan> spans = [];
        foreach (TextSpan span in SentenceSplitter.Split(text))
        {
            spans.Add(span);
        }

        return spans;
    }

    private static int Count(string text)
    {
        int count = 0;
        foreach (TextSpan _ in SentenceSplitter.Split(text))
        {
            count++;
        }

        return count;
    }
}
