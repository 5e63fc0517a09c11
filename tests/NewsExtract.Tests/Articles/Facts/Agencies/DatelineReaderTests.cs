using FluentAssertions;
using NewsExtract.Facts;
using Xunit;

namespace NewsExtract.Tests.Articles.Facts.Agencies;

public sealed class DatelineReaderTests
{
    private const string English = "The harbour was closed on Monday after a storm had damaged two of its cranes.";
    private const string German = "Der Hafen ist nach einem Sturm am Montag für mehrere Tage gesperrt worden.";

    [Theory]
    [InlineData("en", "BEIJING, Sept. 3 (Reuters) - ", "BEIJING", "Reuters")]
    [InlineData("en", "BEIJING (AP) — ", "BEIJING", "Associated Press")]
    [InlineData("en", "SEOUL, South Korea (AP) — ", "SEOUL", "Associated Press")]
    [InlineData("en", "LA CROSSE, Wis. (AP) — ", "LA CROSSE", "Associated Press")]
    [InlineData("en", "ST. JOSEPH, Mich. (AP) — ", "ST. JOSEPH", "Associated Press")]
    [InlineData("en", "PARIS (AFP) – ", "PARIS", "AFP")]
    [InlineData("en", "VLADIVOSTOK, April 25. /TASS/. ", "VLADIVOSTOK", "TASS")]
    [InlineData("en", "Beijing [China], September 3 (ANI): ", "Beijing", "ANI")]
    [InlineData("en", "New Delhi, Sep 3 (PTI) ", "New Delhi", "PTI")]
    [InlineData("en", "Moscow. September 3. INTERFAX - ", "Moscow", "Interfax")]
    [InlineData("en", "WASHINGTON — ", "WASHINGTON", null)]
    [InlineData("en", "WASHINGTON, D.C. — ", "WASHINGTON", null)]
    [InlineData("en", "DUBAI, United Arab Emirates — ", "DUBAI", null)]
    [InlineData("en", "SIOUX FALLS, S.D. – ", "SIOUX FALLS", null)]
    [InlineData("en", "Indianapolis – ", "Indianapolis", null)]
    [InlineData("en", "Vladivostok, April 25 - ", "Vladivostok", null)]
    [InlineData("en", "New Delhi, Sept 3: ", "New Delhi", null)]
    [InlineData("en", "(Reuters) - ", null, "Reuters")]
    [InlineData("de", "Moskau/Seoul (dpa) - ", "Moskau/Seoul", "dpa")]
    [InlineData("de", "Berlin (dpa/lby) - ", "Berlin", "dpa")]
    [InlineData("de", "London, 3. September (dpa) - ", "London", "dpa")]
    [InlineData("de", "Berlin. ", "Berlin", null)]
    [InlineData("de", "Frankfurt am Main (AFP) - ", "Frankfurt am Main", "AFP")]
    [InlineData("de", "Wien – ", "Wien", null)]
    [InlineData("de", "London/Teheran - ", "London/Teheran", null)]
    [InlineData("es", "Madrid, 3 sep (EFE).- ", "Madrid", "EFE")]
    [InlineData("es", "MADRID, 3 Sep. (EUROPA PRESS) - ", "MADRID", "Europa Press")]
    [InlineData("it", "(ANSA) - ROMA, 03 SET - ", "ROMA", "ANSA")]
    [InlineData("pt", "Lisboa, 03 set 2025 (Lusa) – ", "Lisboa", "Lusa")]
    [InlineData("ru", "МОСКВА, 3 сен — РИА Новости. ", "МОСКВА", "RIA Novosti")]
    [InlineData("ru", "МОСКВА, 3 сентября. /ТАСС/. ", "МОСКВА", "TASS")]
    [InlineData("ru", "Москва. 3 сентября. ИНТЕРФАКС.RU - ", "Москва", "Interfax")]
    [InlineData("zh", "新华社北京9月3日电 ", "北京", "Xinhua")]
    [InlineData("zh", "新华社北京9月3日电（记者 王小明）", "北京", "Xinhua")]
    [InlineData("zh", "本报上海9月3日电 ", "上海", null)]
    [InlineData("ja", "［ワシントン　３日　ロイター］ - ", "ワシントン", "Reuters")]
    [InlineData("ja", "(東京 3日 ロイター) - ", "東京", "Reuters")]
    [InlineData("ja", "【北京共同】", "北京", "Kyodo")]
    [InlineData("ja", "【ソウル＝山田花子】", "ソウル", null)]
    [InlineData("ko", "[서울=연합뉴스] ", "서울", "Yonhap")]
    [InlineData("ko", "(서울=연합뉴스) ", "서울", "Yonhap")]
    public void Datelines_are_read(string language, string dateline, string? place, string? agency)
    {
        string paragraph = dateline + (language == "de" ? German : English);

        Dateline? read = DatelineReader.Read(paragraph, language, out int length);

        read.Should().Be(new Dateline(place, agency, dateline.TrimEnd()));
        paragraph[length..].Should().Be(language == "de" ? German : English);
    }

    [Theory]
    [InlineData("en", English)]
    [InlineData("en", "UPDATE — The harbour was closed on Monday after a storm had damaged two of its cranes.")]
    [InlineData("en", "CLAIM: The harbour was closed on Monday after a storm had damaged two of its cranes.")]
    [InlineData("en", "Star Wars Jedi: Fallen Order is game that is many things to different people who play it.")]
    [InlineData("en", "The Larkspur – Built in 1901 – was the oldest ship that still sailed from the harbour.")]
    [InlineData("en", "Harbour Keyboard - The Ultimate Mechanical Keyboard for Writers Who Live near the Sea")]
    [InlineData("en", "Two hostages — an American and an Australian — who had been held by the group are free.")]
    [InlineData("en", "(We never did settle on one, unlike our neighbours, which is a pity for the harbour.)")]
    [InlineData("en", "Well. The harbour was closed on Monday after a storm had damaged two of its cranes.")]
    [InlineData("de", "Nein. Der Hafen ist nach einem Sturm am Montag für mehrere Tage gesperrt worden.")]
    [InlineData("de", "Endlich wieder – denn nach dem Sturm am Montag ist der Hafen für alle Schiffe offen.")]
    [InlineData("de", "Berlin. Kurz")]
    [InlineData("en", "Rachel Moore - 12/03/2026")]
    [InlineData("zh", "北京的电影院在星期一重新开放，许多观众来到这里观看新的电影。")]
    [InlineData("en", "")]
    [InlineData("en", "   ")]
    public void Ordinary_beginnings_are_none(string language, string paragraph)
    {
        DatelineReader.Read(paragraph, language, out int length).Should().BeNull();
        length.Should().Be(0);
    }
}
