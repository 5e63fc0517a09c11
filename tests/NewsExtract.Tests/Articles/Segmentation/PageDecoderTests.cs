using System.Text;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Articles.Segmentation;

public class PageDecoderTests
{
    /// <summary>Charset, the label a server would send, a sentence or two written for this test.</summary>
    public static TheoryData<string, string, string> Legacy => new()
    {
        { "windows-1252", "ISO-8859-1", "Der Bürgermeister möchte die Straße über den Fluss schließen; die Gegner ärgern sich. „Das ist schön“, sagte er." },
        { "windows-1252", "latin1", "Le préfet a annoncé que la route serait fermée dès dimanche à cause des dégâts causés par la tempête. Ça reste à vérifier." },
        { "windows-1252", "windows-1252", "El presidente dijo que la situación económica mejoró este año. ¿Qué pasará mañana? La respuesta está en la región." },
        { "windows-1252", "iso8859-1", "A eleição não será adiada, afirmou o ministro. As inundações já atingiram três municípios e há previsão de chuva." },
        { "windows-1252", "cp1252", "Regeringen vill att fler människor ska åka tåg när vägarna är hala, säger ministern på måndagen. Många håller med." },
        { "windows-1250", "windows-1250", "Rząd zapowiedział, że żadna szkoła nie zostanie zamknięta. Przewodniczący związku powiedział, iż trwają rozmowy o podwyżkach płac." },
        { "windows-1250", "cp1250", "Předseda vlády řekl, že změna zákona začne platit příští měsíc. Většina poslanců s tím souhlasí, opozice však nikoliv." },
        { "iso-8859-2", "latin2", "Rząd zapowiedział, że żadna szkoła nie zostanie zamknięta. Przewodniczący związku powiedział, iż trwają rozmowy o podwyżkach płac." },
        { "iso-8859-2", "iso-8859-2", "Předseda vlády řekl, že změna zákona začne platit příští měsíc. Většina poslanců s tím souhlasí, šance však klesají." },
        { "windows-1250", "windows-1250", "A kormány bejelentette, hogy jövő héten új törvényt nyújt be. A szakértők szerint ez jelentős költségnövekedést okozhat, főleg télen." },
        { "windows-1251", "windows-1251", "Министр заявил, что переговоры продолжатся на следующей неделе. Подробности пока неизвестны, сообщили в ведомстве." },
        { "windows-1251", "cp1251", "Уряд повідомив, що нові правила почнуть діяти вже з наступного тижня. Її рішення підтримали більшість депутатів." },
        { "koi8-r", "koi8-r", "Министр заявил, что переговоры продолжатся на следующей неделе. Подробности пока неизвестны, сообщили в ведомстве." },
        { "windows-1253", "windows-1253", "Η κυβέρνηση ανακοίνωσε ότι τα νέα μέτρα θα ισχύσουν από την επόμενη εβδομάδα, όπως δήλωσε ο υπουργός." },
        { "windows-1254", "iso-8859-9", "Başkan, yağışların ardından yolların kapatıldığını söyledi. Çalışmalar gece boyunca sürecek, öğrencilere de izin verildi." },
        { "windows-1255", "windows-1255", "הממשלה הודיעה כי החוק החדש ייכנס לתוקף בשבוע הבא. ראש העיר אמר כי התושבים יקבלו סיוע." },
        { "windows-1256", "windows-1256", "قال الوزير إن المفاوضات سوف تستمر في الأسبوع القادم، وأضاف أن الحكومة لم تتخذ أي قرار حتى الآن." },
        { "windows-1257", "windows-1257", "Ministrė pranešė, kad nuo kitos savaitės įsigalios naujos taisyklės. Žmonės jų laukė ilgai, tačiau pokyčių dar mažai." },
        { "windows-874", "tis-620", "นายกรัฐมนตรีกล่าวว่ารัฐบาลจะช่วยเหลือประชาชนที่ได้รับผลกระทบจากน้ำท่วมในสัปดาห์หน้า" },
        { "shift_jis", "x-sjis", "首相は来週から新しい制度を始めると発表した。専門家はこの変更が多くの人に影響すると話している。" },
        { "euc-jp", "euc-jp", "首相は来週から新しい制度を始めると発表した。専門家はこの変更が多くの人に影響すると話している。" },
        { "iso-2022-jp", "iso-2022-jp", "首相は来週から新しい制度を始めると発表した。専門家はこの変更が多くの人に影響すると話している。" },
        { "gb18030", "gb18030", "总理表示，新的规定将从下周开始实行。专家认为，这一变化会影响很多人的生活，但是政府没有给出更多的说明。" },
        { "big5", "big5", "總理表示，新的規定將從下週開始實行。專家認為，這一變化會影響很多人的生活，但是政府沒有給出更多的說明。" },
        { "euc-kr", "ks_c_5601-1987", "정부는 다음 주부터 새로운 제도를 시행한다고 밝혔다. 전문가들은 이번 변화가 많은 사람에게 영향을 줄 것이라고 말했다." },
    };

    [Theory]
    [MemberData(nameof(Legacy))]
    public void Reads_a_page_without_a_label(string charset, string label, string text)
    {
        _ = label;
        DecodedPage page = PageDecoder.Decode(Bytes(charset, Page(text)));

        page.Should().Be(new DecodedPage(Page(text), charset, false));
    }

    [Theory]
    [MemberData(nameof(Legacy))]
    public void Reads_a_page_with_the_servers_label(string charset, string label, string text)
    {
        DecodedPage page = PageDecoder.Decode(Bytes(charset, Page(text)), label);

        page.Should().Be(new DecodedPage(Page(text), charset, false));
    }

    [Theory]
    [MemberData(nameof(Legacy))]
    public void Reads_a_page_with_a_label_inside(string charset, string label, string text)
    {
        string html = $"<meta http-equiv='Content-Type' content='text/html; charset={label}'>{Page(text)}";

        PageDecoder.Decode(Bytes(charset, html)).Should().Be(new DecodedPage(html, charset, false));
    }

    [Theory]
    [MemberData(nameof(Legacy))]
    public void A_label_of_utf8_is_passed_over_when_the_bytes_are_not(string charset, string label, string text)
    {
        _ = label;
        PageDecoder.Decode(Bytes(charset, Page(text)), "utf-8").Text.Should().Be(Page(text));
    }

    [Theory]
    [MemberData(nameof(Legacy))]
    public void Valid_utf8_beats_any_label(string charset, string label, string text)
    {
        string html = $"<meta charset={charset}>{text}";

        PageDecoder.Decode(Encoding.UTF8.GetBytes(html), label).Should().Be(new DecodedPage(html, "utf-8", false));
    }

    [Fact]
    public void A_label_under_which_the_bytes_make_no_sense_is_passed_over()
    {
        const string text = "Министр заявил, что переговоры продолжатся на следующей неделе. Подробности пока неизвестны.";

        PageDecoder.Decode(Bytes("windows-1251", Page(text)), "euc-jp").Text.Should().Be(Page(text));
    }

    [Theory]
    [InlineData("utf-8", "<meta charset=koi8-r>äöü")]
    [InlineData("utf-16le", "<p>дом")]
    [InlineData("utf-16be", "<p>дом")]
    public void A_byte_order_mark_beats_every_label(string charset, string text)
    {
        Encoding encoding = charset switch { "utf-8" => Encoding.UTF8, "utf-16le" => Encoding.Unicode, _ => Encoding.BigEndianUnicode };

        DecodedPage page = PageDecoder.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], "windows-1252");

        page.Should().Be(new DecodedPage(text, charset, false));
    }

    [Fact]
    public void Utf16_is_known_by_its_zeros()
    {
        const string html = "<html><body><p>Переговоры продолжатся</p></body></html>";

        PageDecoder.Decode(Encoding.Unicode.GetBytes(html)).Should().Be(new DecodedPage(html, "utf-16le", false));
        PageDecoder.Decode(Encoding.BigEndianUnicode.GetBytes(html)).Should().Be(new DecodedPage(html, "utf-16be", false));
    }

    [Fact]
    public void A_page_cut_inside_a_character_stays_utf8()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("Größe über alles, Straße — ё");

        DecodedPage page = PageDecoder.Decode(bytes.AsSpan(0, bytes.Length - 1), "windows-1252");

        page.Charset.Should().Be("utf-8");
        page.HasErrors.Should().BeTrue();
        page.Text.Should().StartWith("Größe über alles, Straße — ").And.EndWith("\uFFFD");
    }

    [Fact]
    public void A_few_broken_bytes_leave_a_page_utf8()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("дом ", 200)));
        bytes[2] = (byte)'x';

        DecodedPage page = PageDecoder.Decode(bytes);

        page.Charset.Should().Be("utf-8");
        page.HasErrors.Should().BeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("plain ASCII text")]
    public void Ascii_is_utf8(string text)
        => PageDecoder.Decode(Encoding.ASCII.GetBytes(text), "no such charset").Should().Be(new DecodedPage(text, "utf-8", false));

    [Fact]
    public void The_xml_declaration_names_the_charset()
    {
        byte[] bytes = Bytes("koi8-r", "<?xml version=\"1.0\" encoding=\"KOI8-R\"?><p>дом</p>");

        PageDecoder.Decode(bytes).Charset.Should().Be("koi8-r");
    }

    [Fact]
    public void A_label_in_a_comment_does_not_count()
    {
        byte[] bytes = Bytes("windows-1252", "<!-- <meta charset=koi8-r> --><p>über Größe</p>");

        PageDecoder.Decode(bytes).Charset.Should().Be("windows-1252");
    }

    [Fact]
    public void Binary_files_are_told()
    {
        var random = new Random(1);
        byte[] noise = new byte[4000];
        random.NextBytes(noise);

        PageDecoder.Decode("%PDF-1.7 text"u8).LooksBinary.Should().BeTrue();
        PageDecoder.Decode([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]).LooksBinary.Should().BeTrue();
        PageDecoder.Decode([0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3, 1, 2]).LooksBinary.Should().BeTrue();
        PageDecoder.Decode(noise).LooksBinary.Should().BeTrue();
        PageDecoder.Decode("<p>\tNot at all.\r\n"u8).LooksBinary.Should().BeFalse();
    }

    [Fact]
    public void No_bytes_make_it_throw()
    {
        var random = new Random(7);
        for (int i = 0; i < 200; i++)
        {
            byte[] noise = new byte[random.Next(300)];
            random.NextBytes(noise);
            PageDecoder.Decode(noise, i % 2 == 0 ? "shift_jis" : null).Text.Should().NotBeNull();
        }
    }

    private static string Page(string text) => $"<html><head><title>News</title></head><body><p>{text}</p></body></html>";

    private static byte[] Bytes(string charset, string text)
    {
        string name = charset switch { "euc-kr" => "ks_c_5601-1987", _ => charset };
        return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!.GetBytes(text);
    }
}
