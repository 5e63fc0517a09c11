namespace NewsExtract.Tests.Articles.Facts.Complaints;

/// <summary>One ordinary news page, as HTML and as plain text, into which each test puts what users complain about.</summary>
internal sealed record ComplaintPage
{
    public const string Address = "https://quay.example/news/ferry-runs-again";
    public const string Headline = "Ferry to Varrow runs again after eleven days";
    public const string Site = "The Quay";

    public static readonly DateTimeOffset CrawledAt = new(2027, 3, 17, 14, 5, 0, TimeSpan.Zero);

    public static readonly string[] English =
    [
        "The ferry between Port Varrow and the islands ran again on Thursday, eleven days after a storm had torn the old landing stage from its piles and left some four hundred people without a boat.",
        "Two cranes set the last beam shortly after dawn, and the first boat left at eight with sixty passengers, a herd of goats and the mail of a week and a half, the harbour master said.",
        "“We had bread, but we had no newspapers,” said a baker from the outer island, who had waited on the pier since six with her two sons and a basket of warm rolls for the crew.",
        "The repair cost the town about nine hundred thousand crowns, most of which the insurers are to pay. The rest comes out of the money that had been put aside for a new lighthouse lamp.",
        "A second landing stage, further up the bay and out of the worst of the wind, is to be built next year. The council votes on the plans after the summer, and the islanders want a say in them.",
    ];

    public static readonly string[] German =
    [
        "Die Fähre zwischen Port Varrow und den Inseln fährt seit Donnerstag wieder, elf Tage nachdem ein Sturm den alten Anleger von seinen Pfählen gerissen und rund vierhundert Menschen ohne Boot gelassen hatte.",
        "Zwei Kräne setzten kurz nach Sonnenaufgang den letzten Balken, und um acht Uhr legte das erste Schiff mit sechzig Fahrgästen, einer Ziegenherde und der Post von anderthalb Wochen ab, wie der Hafenmeister sagte.",
        "„Brot hatten wir, aber keine Zeitungen“, sagte eine Bäckerin von der äußeren Insel, die seit sechs Uhr mit ihren beiden Söhnen und einem Korb warmer Brötchen für die Mannschaft auf dem Pier gewartet hatte.",
        "Die Reparatur kostete die Stadt etwa neunhunderttausend Kronen, von denen die Versicherer den größten Teil zahlen sollen. Der Rest kommt aus dem Geld, das für eine neue Lampe im Leuchtturm zurückgelegt war.",
    ];

    public string Head { get; init; } = "";

    public string Language { get; init; } = "en";

    public string Title { get; init; } = Headline + " – " + Site;

    /// <summary>Mark-up and lines above the masthead.</summary>
    public (string Html, string Text) Top { get; init; } = ("", "");

    /// <summary>Mark-up and lines between headline and text.</summary>
    public (string Html, string Text) Byline { get; init; } = ("", "");

    /// <summary>Mark-up and lines behind the second paragraph.</summary>
    public (string Html, string Text) Inside { get; init; } = ("", "");

    /// <summary>Mark-up and lines behind the text.</summary>
    public (string Html, string Text) Below { get; init; } = ("", "");

    public IReadOnlyList<string> Paragraphs { get; init; } = English;

    public Article Read(bool isHtml, bool isCrawlKnown = true)
    {
        var hints = new ExtractionHints { Url = Address, CrawledAt = isCrawlKnown ? CrawledAt : null };
        return isHtml ? new ArticleExtractor().ExtractHtml(Html(), hints) : new ArticleExtractor().ExtractPlainText(Text(), hints);
    }

    private string Html() => $"""
        <!DOCTYPE html><html lang="{Language}"><head><meta charset="utf-8"><title>{Title}</title><meta property="og:site_name" content="{Site}">{Head}</head>
        <body>{Top.Html}<header><a class="logo" href="/">{Site}</a><nav><ul><li><a href="/news">News</a></li><li><a href="/islands">Islands</a></li><li><a href="/sport">Sport</a></li>
        <li><a href="/authors">Our Authors</a></li><li><a href="/staff">Staff</a></li><li><a href="/login">Sign in</a></li></ul></nav></header>
        <main><article><h1>{Headline}</h1>{Byline.Html}
        <div class="text">{string.Concat(Paragraphs.Take(2).Select(Paragraph))}{Inside.Html}{string.Concat(Paragraphs.Skip(2).Select(Paragraph))}</div></article>{Below.Html}
        <aside><h2>More from the coast</h2><ul><li><a href="/barge">Barge raised from the harbour mouth</a></li><li><a href="/lamp">Lighthouse lamp goes dark for good</a></li>
        <li><a href="/goats">Goats return to the outer island</a></li></ul></aside></main>
        <footer><ul><li><a href="/about">About us</a></li><li><a href="/staff">Editorial Staff</a></li><li><a href="/privacy">Privacy</a></li></ul><p>© 2027 {Site}. All rights reserved.</p></footer></body></html>
        """;

    private string Text() => string.Join('\n', ((string?[])
    [
        Top.Text, Site, "News", "Islands", "Sport", "Our Authors", "Staff", "Sign in", Headline, Byline.Text,
        .. Paragraphs.Take(2), Inside.Text, .. Paragraphs.Skip(2), Below.Text,
        "More from the coast", "Barge raised from the harbour mouth", "Lighthouse lamp goes dark for good", "Goats return to the outer island",
        "About us", "Editorial Staff", "Privacy", $"© 2027 {Site}. All rights reserved.",
    ]).Where(line => !string.IsNullOrEmpty(line)));

    private static string Paragraph(string text) => $"<p>{text}</p>\n";
}
