namespace NewsExtract.Tests.Articles.Json;

/// <summary>An article in which nothing is left out, to see all of the schema.</summary>
internal static class FullArticle
{
    private static readonly PageDate Day = new(new DateTimeOffset(2031, 4, 5, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day);
    private static readonly PageDate LocalTime = new(new DateTimeOffset(2031, 4, 5, 18, 30, 0, TimeSpan.Zero), DatePrecision.LocalTime);
    private static readonly PageDate Moment = new(new DateTimeOffset(2031, 4, 5, 6, 7, 8, TimeSpan.FromHours(-3.5)), DatePrecision.Moment);

    public static Article Create() => new()
    {
        Text = "The ferry runs again.\n\n“Größe <7> & 東京 😀”",
        Status = ExtractionStatus.Truncated,
        BrokenLimits = [ExtractionLimit.Length, ExtractionLimit.DataDepth],
        Url = "https://quay.example/a?b=1&c=2",
        Facts = new ArticleFacts
        {
            Title = new("Ferry runs </script>", FactSource.LinkedData, 0.95),
            Standfirst = new("After eleven days.", FactSource.Markup, 0.7),
            Authors = new(["Ana Ruiz", "Bo Lind"], FactSource.VisibleText, 0.8),
            AuthorOrganisation = new("Quay Newsroom", FactSource.Meta, 0.6),
            Published = new(Moment, FactSource.OpenGraph, 1),
            Modified = new(LocalTime, FactSource.Meta, 0.5),
            Publisher = new("The Quay", FactSource.Microdata, 0.9),
            Agency = new("Northwire", FactSource.VisibleText, 0.6),
            Dateline = new(new Dateline("PORT VARROW", "Northwire", "PORT VARROW, April 5 (Northwire) -"), FactSource.VisibleText, 0.66667),
            Language = new("en-GB", FactSource.Derived, 0.99),
            CanonicalUrl = new("https://quay.example/a", FactSource.Address, 1),
            Section = new("Coast", FactSource.Caller, 1),
            Keywords = new(["ferry", "harbour"], FactSource.Meta, 0.9),
            Access = new(ArticleAccess.Metered, FactSource.LinkedData, 0.75),
        },
        Quality = new ArticleQuality { Score = 0.91239, ArticleShare = 0.5, Prose = 1, Completeness = 0.25, Distinctness = 1, Agreement = 0.8, Certainty = 0.7 },
        Images =
        [
            new ArticleImage { Url = "https://quay.example/1.jpg", IsLead = true, Caption = "The ferry.", Credit = "B. Lind", Alternative = "A ferry", Width = 1200, Height = 800, BlockOrder = 1 },
            new ArticleImage { Url = "https://quay.example/2.jpg" },
        ],
        LivePosts = [new LivePost { Order = 0, Title = "Under way", Author = "Ana Ruiz", Time = Day, TimeText = "06:07", Text = "It sails.", Blocks = [1, 2] }],
        Related = [new RelatedItem("The barge", "https://quay.example/barge", 4)],
        Notes = [new EditorNote(EditorNoteKind.Clarification, "An earlier version named another cape.", Day, 5)],
        EmbeddedPosts = [new EmbeddedPost("X", "https://x.example/1", "@quay", "She sails!", 3)],
        Blocks =
        [
            new Block { Order = 0, Text = "Home", Kind = BlockKind.ListItem, Role = BlockRole.Navigation, Probability = 0.98766, ArticleProbability = 0.00004 },
            new Block
            {
                Order = 1, Text = "The ferry runs again.", Kind = BlockKind.Heading, HeadingLevel = 2, Role = BlockRole.PostTitle, Probability = 0.5, ArticleProbability = 1,
                ArticleSpan = new TextSpan(0, 21), SourceSpan = new TextSpan(7, 21),
                Marks = [new InlineMark(InlineMarkKind.Link, new TextSpan(4, 5), "/ferry"), new InlineMark(InlineMarkKind.Strong, new TextSpan(4, 5))],
            },
            new Block
            {
                Order = 2, Text = "“Größe <7> & 東京 😀”", Kind = BlockKind.Quote, Role = BlockRole.Quote, Probability = 0.75, ArticleProbability = 0.75,
                ArticleSpan = new TextSpan(23, 19),
            },
            new Block { Order = 3, Text = "The ferry runs again.", Kind = BlockKind.Paragraph, Role = BlockRole.Body, Probability = 0.75, ArticleProbability = 0.75, IsRepeat = true },
        ],
    };
}
