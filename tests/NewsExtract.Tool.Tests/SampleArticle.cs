namespace NewsExtract.Tool.Tests;

/// <summary>Articles made by hand.</summary>
internal static class SampleArticle
{
    /// <summary>A menu, the given text, a repeat of it and an advertisement.</summary>
    public static Article Of(string text) => new()
    {
        Text = text,
        Status = ExtractionStatus.Complete,
        Quality = new ArticleQuality { Score = 0.9, ArticleShare = 0.5, Prose = 1, Completeness = 1, Distinctness = 1, Agreement = 1, Certainty = 0.8 },
        Facts = new ArticleFacts
        {
            Title = new("A <title>", FactSource.LinkedData, 1),
            Authors = new(["Ana Ruiz", "Bo Lind"], FactSource.LinkedData, 1),
            Published = new(new PageDate(new DateTimeOffset(2031, 4, 5, 6, 7, 8, TimeSpan.FromHours(2)), DatePrecision.Moment), FactSource.LinkedData, 1),
            Publisher = new("The Quay", FactSource.LinkedData, 1),
            Language = new("en", FactSource.Markup, 1),
        },
        Url = "https://quay.example/a?b=1&c=2",
        Blocks =
        [
            Dropped(0, BlockRole.Navigation, "Home Politics"),
            new Block
            {
                Order = 1,
                Kind = BlockKind.ListItem,
                Role = BlockRole.ListItem,
                Text = text,
                Probability = 0.98766,
                ArticleProbability = 0.5,
                ArticleSpan = new TextSpan(0, text.Length),
                SourceSpan = new TextSpan(20, text.Length),
            },
            Dropped(2, BlockRole.PostTitle, text) with { IsRepeat = true },
            Dropped(3, BlockRole.Advertisement, "Buy\nnow\u001b[2J"),
        ],
    };

    private static Block Dropped(int order, BlockRole role, string text) => new()
    {
        Order = order,
        Kind = BlockKind.Paragraph,
        Role = role,
        Text = text,
        Probability = 0.75,
        ArticleProbability = 0.25,
    };
}
