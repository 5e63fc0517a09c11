namespace NewsExtract.Hostile.Checks;

/// <summary>What holds for every item of a pipeline: its mentions, entities and signature.</summary>
public static class ItemInvariants
{
    public static IEnumerable<string> Breaches(NewsItem item)
    {
        string text = item.Article.Text;
        int end = 0;
        foreach (EntityMention mention in item.Mentions)
        {
            TextSpan span = mention.Span;
            if (span.Start < end || span.Length <= 0 || span.Start > text.Length - span.Length || !text.AsSpan(span.Start, span.Length).SequenceEqual(mention.Text))
            {
                yield return $"a mention does not stand at ({span.Start}, {span.Length})";
            }

            if (mention.Confidence is not (>= 0 and <= 1))
            {
                yield return $"a mention has the confidence {mention.Confidence}";
            }

            end = span.End;
        }

        if (item.Entities.Any(entity => entity.Mentions.Count == 0))
        {
            yield return "an entity has no mentions";
        }

        if (item.Signature is { } signature)
        {
            byte[] bytes = signature.ToBytes();
            if (signature.Sketch.Length > 400 || signature.Profile.Length > 2048 || !StorySignature.FromBytes(bytes).ToBytes().AsSpan().SequenceEqual(bytes))
            {
                yield return $"the signature of {bytes.Length} bytes does not come back";
            }
        }
    }
}
