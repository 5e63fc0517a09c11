using FluentAssertions;
using NewsExtract.Text.Tokens;
using Xunit;

namespace NewsExtract.Tests.Text.Tokens;

public sealed class TokenizerTests
{
    // A blank stands between two tokens, a bar between two sentences.
    [Theory]
    [InlineData("", "")]
    [InlineData("  \n ", "")]
    [InlineData("Hello, world!", "Hello , world !")]
    [InlineData("(It rained) [a lot]; \"really\": yes?", "( It rained ) [ a lot ] ; \" really \" : yes ?")]
    [InlineData("“So,” he said — “go.”", "“ So , ” he said — “ go . ”")]
    [InlineData("Wait... what… -- now!!", "Wait ... what … -- now !!")]
    [InlineData("He left. She stayed.", "He left . | She stayed .")]
    [InlineData("A headline\nA line", "A headline | A line")]
    public void Signs_are_tokens(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Ann's dog's", "Ann 's dog 's")]
    [InlineData("Ann’s dogs’ bed", "Ann ’s dogs ’ bed")]
    [InlineData("I don't, can’t, won't", "I do n't , ca n’t , wo n't")]
    [InlineData("they're we've he'll she'd I'm", "they 're we 've he 'll she 'd I 'm")]
    [InlineData("DON'T IT'S", "DO N'T IT 'S")]
    [InlineData("O'Brien’s d'Ivoire Mi'kmaw rock'n'roll", "O'Brien ’s d'Ivoire Mi'kmaw rock'n'roll")]
    [InlineData("the ‘old’ 'new' world", "the ‘ old ’ ' new ' world")]
    [InlineData("“Up”’s (end)'s 2020's", "“ Up ” ’s ( end ) 's 2020 's")]
    [InlineData("cannot", "cannot")]
    public void Clitics_are_tokens_and_inner_apostrophes_are_not(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("Jong-un re-election COVID-19 F-16", "Jong - un re - election COVID - 19 F - 16")]
    [InlineData("2007-2008, 2021/22 and 3-0", "2007-2008 , 2021/22 and 3-0")]
    [InlineData("1914–18", "1914 – 18")]
    [InlineData("and/or", "and / or")]
    [InlineData("snake_case AT&T S&P H&M you&me", "snake_case AT&T S&P H&M you & me")]
    public void Joined_words(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("1,200.50 3.5% .5 -5", "1,200.50 3.5 % .5 - 5")]
    [InlineData("£420m $1.5bn US$4bn €3.5m", "£ 420 m $ 1.5 bn US $ 4 bn € 3.5 m")]
    [InlineData("Rs500 Dh5,000 RM20 Rs. 30", "Rs 500 Dh 5,000 RM 20 Rs. 30")]
    [InlineData("10km 50kg 30°C 400MW", "10 km 50 kg 30 °C 400 MW")]
    [InlineData("20th 1990s G20 3D 5G A380 16th.", "20th 1990s G20 3D 5G A380 16th .")]
    [InlineData("the '90s", "the '90s")]
    [InlineData("at 4:00 p.m. or 3:30pm, 8a.m. or 10 a.m", "at 4:00 p.m. or 3:30pm , 8a.m. or 10 a.m")]
    [InlineData("It was 2019. Then 2020.", "It was 2019 . | Then 2020 .")]
    [InlineData("27.08.2022 2022-08-27", "27.08.2022 2022-08-27")]
    public void Numbers_and_their_units(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("The U.S. and the U.N.-led force", "The U.S. and the U.N. - led force")]
    [InlineData("He left the U.S.", "He left the U.S.")]
    [InlineData("Mr. Lee, Lt. Gen. Fox Jr. and St.Petersburg", "Mr. Lee , Lt. Gen. Fox Jr. and St. Petersburg")]
    [InlineData("J. K. Rowling, J.K. Rowling and J.K.Rowling", "J. K. Rowling , J.K. Rowling and J.K. Rowling")]
    [InlineData("No. 10 and no.5, on Jan. 6", "No. 10 and no. 5 , on Jan. 6")]
    [InlineData("He said no.", "He said no .")]
    [InlineData("e.g. this, i.e. that, a Ph.D. etc.", "e.g. this , i.e. that , a Ph.D. etc.")]
    [InlineData("Plan B.", "Plan B .")]
    [InlineData("at Acme Inc.", "at Acme Inc.")]
    public void Stops_belong_to_abbreviations(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("the summit.The end.", "the summit . | The end .")]
    [InlineData("the talks.TimesBeijing's envoy", "the talks . | TimesBeijing 's envoy")]
    [InlineData("in Kyiv.“We won,” he said", "in Kyiv . | “ We won , ” he said")]
    public void Glued_sentences_are_parted(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("See https://news.example/a_b?c=1&d=2#e, now", "See https://news.example/a_b?c=1&d=2#e , now")]
    [InlineData("(www.news.example/x).", "( www.news.example/x ) .")]
    [InlineData("Ask ann.lee+x@news.example.org.", "Ask ann.lee+x@news.example.org .")]
    [InlineData("Follow @some_one, #news2024!", "Follow @some_one , #news2024 !")]
    [InlineData("at example.com or Booking.Com today", "at example.com or Booking.Com today")]
    [InlineData("a@b c@ @ # #", "a @ b c @ @ # #")]
    public void Addresses_handles_and_tags_are_whole(string text, string expected) => Check(text, expected);

    [Theory]
    [InlineData("北京时间", "北 京 时 间")]
    [InlineData("トヨタ自動車は新しい。", "トヨタ 自 動 車 は 新 しい 。")]
    [InlineData("ประเทศไทย 2024", "ประเทศไทย 2024")]
    [InlineData("Владимир Путин's Москва.", "Владимир Путин 's Москва .")]
    [InlineData("naïve cafe\u0301 Orbán", "naïve cafe\u0301 Orbán")]
    [InlineData("word😀 👩‍🚀 ok", "word 😀 👩‍🚀 ok")]
    [InlineData("𠮷野", "𠮷 野")]
    [InlineData("مرحبا بالعالم؟", "مرحبا بالعالم ؟")]
    [InlineData("soft\u00ADhyphen", "soft\u00ADhyphen")]
    public void Every_script_and_sign(string text, string expected) => Check(text, expected);

    private static void Check(string text, string expected)
    {
        TokenList tokens = new();

        Tokenizer.Fill(text, tokens);

        IEnumerable<string> sentences = Enumerable.Range(0, tokens.SentenceCount).Select(sentence => string.Join(
            ' ',
            Enumerable.Range(tokens.SentenceStart(sentence), tokens.SentenceEnd(sentence) - tokens.SentenceStart(sentence)).Select(i => text.Substring(tokens[i].Start, tokens[i].Length))));
        string.Join(" | ", sentences).Should().Be(expected);
    }
}
