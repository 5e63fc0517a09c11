namespace NewsExtract.Hostile.Checks;

/// <summary>What holds for every article, whatever the page was. Each breach is a line of text.</summary>
public static class ArticleInvariants
{
    /// <param name="article">The article.</param>
    /// <param name="source">The text it was made of; null for HTML.</param>
    /// <param name="isWhole">Whether all characters of the source came in pairs, so that none of the article may stand alone.</param>
    public static IEnumerable<string> Breaches(Article article, string? source, bool isWhole)
        => [.. OfBlocks(article, source), .. OfLists(article), .. OfText(article, isWhole), .. OfNumbers(article)];

    private static IEnumerable<string> OfBlocks(Article article, string? source)
    {
        int end = 0;
        for (int i = 0; i < article.Blocks.Count; i++)
        {
            Block block = article.Blocks[i];
            if (block.Order != i || block.Text.Length == 0)
            {
                yield return $"block {i} has the order {block.Order} and {block.Text.Length} characters";
            }

            if (block.ArticleSpan is { } kept)
            {
                if (kept.Start < end || !IsInside(kept, article.Text) || !article.Text.AsSpan(kept.Start, kept.Length).SequenceEqual(block.Text))
                {
                    yield return $"block {i} does not stand at ({kept.Start}, {kept.Length}) of the article";
                }

                end = kept.End;
            }

            if (block.SourceSpan is { } place && (source is null || !IsInside(place, source) || !IsMadeOf(block.Text, source.AsSpan(place.Start, place.Length))))
            {
                yield return $"block {i} is not made of ({place.Start}, {place.Length}) of the source";
            }

            foreach (InlineMark mark in block.Marks)
            {
                if (!IsInside(mark.Span, block.Text))
                {
                    yield return $"block {i} has a mark at ({mark.Span.Start}, {mark.Span.Length})";
                }
            }

            if (!IsShare(block.Probability) || !IsShare(block.ArticleProbability))
            {
                yield return $"block {i} has the probabilities {block.Probability} and {block.ArticleProbability}";
            }
        }
    }

    private static IEnumerable<string> OfLists(Article article)
    {
        int count = article.Blocks.Count;
        foreach (LivePost post in article.LivePosts)
        {
            if (post.Blocks.Count == 0 || post.Blocks.Any(order => order < 0 || order >= count))
            {
                yield return $"live post {post.Order} has blocks that are none";
            }
        }

        foreach (int order in article.Related.Select(item => item.BlockOrder).Concat(article.Notes.Select(note => note.BlockOrder)))
        {
            if (order < 0 || order >= count)
            {
                yield return $"a related item or a note stands in block {order} of {count}";
            }
        }

        foreach (string url in article.Images.Select(image => image.Url).Concat(article.Related.Select(item => item.Url).OfType<string>()))
        {
            if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? address) || address.Scheme is not ("http" or "https"))
            {
                yield return $"an address leads elsewhere: {url}";
            }
        }

        if (article.Images.Select(image => image.Url).Distinct(StringComparer.Ordinal).Count() != article.Images.Count || article.Images.Count(image => image.IsLead) > 1)
        {
            yield return "a picture stands there twice, or two lead";
        }

        if (!article.BrokenLimits.SequenceEqual(article.BrokenLimits.Distinct().Order()))
        {
            yield return "the broken limits are not in order";
        }
    }

    private static IEnumerable<string> OfText(Article article, bool isWhole)
    {
        ArticleFacts facts = article.Facts;
        IEnumerable<string?> lines = [facts.Title?.Value, facts.Publisher?.Value, facts.Agency?.Value, facts.Section?.Value, .. article.Authors, .. facts.Keywords?.Value ?? []];
        foreach (string line in lines.OfType<string>())
        {
            if (string.IsNullOrWhiteSpace(line) || line.Any(char.IsControl))
            {
                yield return $"a fact is no line of text: {line}";
            }
        }

        if (isWhole && (TextShape.Fault(article.Text) ?? lines.OfType<string>().Select(TextShape.Fault).FirstOrDefault(fault => fault is not null)) is { } fault)
        {
            yield return $"the article has {fault}";
        }
    }

    private static IEnumerable<string> OfNumbers(Article article)
    {
        ArticleQuality quality = article.Quality;
        double[] shares = [quality.Score, quality.ArticleShare, quality.Prose, quality.Completeness, quality.Distinctness, quality.Agreement, quality.Certainty];
        if (!shares.All(IsShare) || article.WordCount < 0)
        {
            yield return $"a quality is out of range: {quality}";
        }
    }

    private static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.Length >= 0 && span.Start <= text.Length - span.Length;

    private static bool IsShare(double value) => value is >= 0 and <= 1.0001;

    /// <summary>Whether the text, blanks and controls aside, is characters of the source in their order.</summary>
    private static bool IsMadeOf(string text, ReadOnlySpan<char> source)
    {
        int at = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                continue;
            }

            while (at < source.Length && source[at] != c)
            {
                at++;
            }

            if (at++ == source.Length)
            {
                return false;
            }
        }

        return true;
    }
}
