namespace NewsExtract.Tool.Tests;

/// <summary>Reports made by hand, with something in every place that a page can fill.</summary>
internal static class SampleReport
{
    private static readonly DateTimeOffset Morning = new(2031, 4, 5, 6, 7, 0, TimeSpan.FromHours(2));

    /// <summary>One page.</summary>
    /// <param name="say">Changes each word a page says before it goes in.</param>
    public static ReportDocument One(Func<string, string>? say = null) => new() { Pages = [Page(1, say ?? (text => text), Morning)] };

    /// <summary>A story of two pages, a third that comes close, and a failed one.</summary>
    /// <param name="say">Changes each word a page says before it goes in.</param>
    public static ReportDocument Several(Func<string, string>? say = null)
    {
        say ??= text => text;
        ReportPage first = Page(1, say, Morning);
        ReportPage second = Page(2, say, Morning.AddHours(5));
        ReportPage third = Page(3, say, published: null);
        var failed = new ReportPage(4, say("broken.html"), new NewsItem
        {
            Article = new Article { Text = "", Blocks = [], Status = ExtractionStatus.Empty },
            Error = new InvalidOperationException(say("a bug")),
        });
        StoryComparison comparison = SampleComparison.Full with
        {
            Evidence = [new(StoryEvidenceKind.Person, true, say("the same person: Ada Moor")), new(StoryEvidenceKind.Place, false, say("different places: Bergen / Oslo"))],
        };
        return new ReportDocument
        {
            Pages = [first, second, third, failed],
            Stories =
            [
                new ReportStory(
                    1,
                    [first, second],
                    [new ReportLink(first, second, comparison)],
                    [new ReportCopy(first, second, new CopyDifference { Cut = [new TextSpan(0, 8)], Added = [new TextSpan(9, 5)], Kept = 0.9, Taken = 0.95 })]),
            ],
            NearMisses = [new ReportLink(first, third, comparison with { Relation = StoryRelation.SameTopic, Evidence = [] })],
        };
    }

    public static ReportPage Page(int number, Func<string, string> say, DateTimeOffset? published)
    {
        var blocks = new SampleBlocks(say);
        blocks.Drop(BlockRole.Navigation, "Home News Sport");
        blocks.Drop(BlockRole.Title, "Ada Moor buys the ferry");
        blocks.Keep(BlockRole.Standfirst, "The captain pays a crown.");
        int lead = blocks.Keep(BlockRole.Body, "Ada Moor bought the ferry of Port Varrow on Monday for $3 million.", InlineMarkKind.Link);
        blocks.Keep(BlockRole.Subheading, "What comes next", kind: BlockKind.Heading);
        blocks.Keep(BlockRole.Quote, "We sail again, she said.", InlineMarkKind.Emphasis);
        blocks.Keep(BlockRole.ListItem, "07:30 to Bergen", kind: BlockKind.ListItem);
        blocks.Keep(BlockRole.ListItem, "12:15 to Oslo", kind: BlockKind.ListItem);
        blocks.Keep(BlockRole.Table, "Price\tone crown", InlineMarkKind.Strong, BlockKind.Table);
        blocks.Keep(BlockRole.Body, "ferry --sail", kind: BlockKind.Preformatted);
        blocks.Drop(BlockRole.Body, "Ada Moor bought the ferry of Port Varrow on Monday for $3 million.", isRepeat: true);
        int related = blocks.Drop(BlockRole.Related, "More ferries");

        Article article = blocks.ToArticle() with
        {
            Url = "https://quay.example/a",
            Facts = Facts(say, published),
            Quality = new ArticleQuality { Score = 0.91, ArticleShare = 0.5, Prose = 1, Completeness = 1, Distinctness = 0.75, Agreement = 0.999, Certainty = 0.004 },
            Images = [new ArticleImage { Url = "https://quay.example/ferry.jpg", Alternative = say("A ferry"), Caption = say("The ferry on Monday"), Credit = say("Bo Lind"), Width = 1200, Height = 800, IsLead = true, BlockOrder = lead }],
            LivePosts = [new LivePost { Order = 0, Title = say("Sold"), Author = say("Bo Lind"), TimeText = say("14:05"), Text = say("The deed is signed.\n\nThe crew cheers."), Blocks = [lead] }],
            Related = [new RelatedItem(say("More ferries"), "https://quay.example/more", related), new RelatedItem(say("A trap"), "javascript:alert(1)", related)],
            Notes = [new EditorNote(EditorNoteKind.Correction, say("The price was wrong."), new PageDate(Morning, DatePrecision.Day), 99)],
            EmbeddedPosts = [new EmbeddedPost(say("X"), "https://x.example/1", say("@ada"), say("Ahoy"), lead)],
        };
        return new ReportPage(number, say($"page {number}.html"), Names(article, say));
    }

    private static ArticleFacts Facts(Func<string, string> say, DateTimeOffset? published) => new()
    {
        Title = new(say("Ada Moor buys the ferry"), FactSource.LinkedData, 0.97),
        Authors = new([say("Bo Lind"), say("Ana Ruiz")], FactSource.VisibleText, 0.8),
        Published = published is { } time ? new(new PageDate(time, DatePrecision.Moment), FactSource.OpenGraph, 1) : null,
        Publisher = new(say("The Quay"), FactSource.Meta, 0.9),
        Agency = new(say("NWA"), FactSource.VisibleText, 0.7),
        Dateline = new(new Dateline("PORT VARROW", "NWA", say("PORT VARROW (NWA) –")), FactSource.VisibleText, 0.9),
        Language = new("en", FactSource.Markup, 1),
        CanonicalUrl = new("https://quay.example/a?b=1&c=2", FactSource.Markup, 1),
        Section = new(say("Harbour"), FactSource.Meta, 0.5),
        Keywords = new([say("ferry"), say("harbour")], FactSource.Meta, 0.5),
        Access = new(ArticleAccess.Open, FactSource.LinkedData, 0.5),
    };

    private static NewsItem Names(Article article, Func<string, string> say)
    {
        EntityMention person = Mention("Ada Moor", EntityType.Person);
        EntityMention headline = InTitle("Ada Moor", EntityType.Person);
        EntityMention port = Mention("Port Varrow", EntityType.Location);
        EntityMention bergen = Mention("Bergen", EntityType.Location);
        return new NewsItem
        {
            Article = article,
            Entities =
            [
                new Entity { Type = EntityType.Location, Name = say("Port Varrow"), Forms = [say("Port Varrow")], Mentions = [port], Salience = 0.25, RelatedCountry = say("Northmark") },
                new Entity { Type = EntityType.Person, Name = say("Ada Moor"), Forms = [say("Ada Moor"), say("Moor")], Mentions = [person], TitleMentions = [headline], Salience = 0.75, Roles = [say("captain")], Id = say("p1") },
                new Entity { Type = EntityType.Location, Name = say("Bergen"), Forms = [say("Bergen")], Mentions = [bergen] },
            ],
            TitleMentions = [headline, InTitle("ferry", EntityType.Product)],
            Mentions =
            [
                person, port, bergen,
                Mention("Monday", EntityType.Date) with { Value = new MentionValue { Timex = "2031-03-31" } },
                Mention("$3 million", EntityType.Money) with { Value = new MentionValue { Amount = 3e6, Unit = "USD" } },
            ],
        };

        EntityMention Mention(string words, EntityType type) => In(article.Text, words, type);

        EntityMention InTitle(string words, EntityType type) => In(article.Title!, words, type);

        static EntityMention In(string text, string words, EntityType type) => new()
        {
            Span = new(text.IndexOf(words, StringComparison.Ordinal), words.Length),
            Type = type,
            Text = words,
        };
    }
}
