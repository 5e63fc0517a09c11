namespace NewsExtract.Hostile.Checks;

/// <summary>Puts one document through everything and says what does not hold.</summary>
public static class Documents
{
    /// <summary>The time limit is off: results must not depend on the machine here.</summary>
    public static NewsPipeline Pipeline { get; } = new(NewsExtractOptions.Default with
    {
        Articles = new ArticleOptions { Limits = ExtractionLimits.Default with { Time = Timeout.InfiniteTimeSpan } },
        Entities = new EntityOptions { Accuracy = EntityAccuracy.Fast },
    });

    /// <summary>What does not hold for the document; empty when all is well.</summary>
    public static IReadOnlyList<string> Breaches(NewsDocument document)
    {
        try
        {
            NewsItem item = Pipeline.Process(document);
            if (item.Error is { } error)
            {
                return [$"{error.GetType().Name}: {error.Message} {error.StackTrace}"];
            }

            string? source = document.Kind == NewsDocumentKind.Html ? null : document.Text;
            bool isWhole = document.Text is null || TextShape.Fault(document.Text) is null;
            List<string> breaches =
                [.. ArticleInvariants.Breaches(item.Article, source, isWhole), .. ItemInvariants.Breaches(item), .. OutputInvariants.Breaches(item.Article)];
            NewsItem again = Pipeline.Process(document);
            if (again.Article.ToJson() != item.Article.ToJson() || !again.Mentions.SequenceEqual(item.Mentions)
                || !(again.Signature?.ToBytes() ?? []).AsSpan().SequenceEqual(item.Signature?.ToBytes() ?? []))
            {
                breaches.Add("a second extraction gives another result");
            }

            return breaches;
        }
        catch (Exception error)
        {
            return [$"{error.GetType().Name}: {error.Message} {error.StackTrace}"];
        }
    }
}
