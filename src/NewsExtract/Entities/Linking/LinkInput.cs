namespace NewsExtract.Entities.Linking;

/// <summary>Checks and orders what the linker is given.</summary>
internal static class LinkInput
{
    /// <summary>The mentions of names, in order; of two that begin together the longer first.</summary>
    /// <exception cref="ArgumentException">A mention is empty, or lies outside of the text.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public static EntityMention[] Names(string text, IReadOnlyList<EntityMention> mentions, CancellationToken cancellation = default)
    {
        List<EntityMention> names = new(mentions.Count);
        for (int i = 0; i < mentions.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            EntityMention mention = mentions[i] ?? throw new ArgumentException($"Mention {i} is null; leave it out.", nameof(mentions));
            TextSpan span = mention.Span;
            if (span.Start < 0 || span.Length <= 0 || span.Start > text.Length - span.Length)
            {
                throw new ArgumentException(
                    $"Mention {i} ('{mention.Text}') has the span [{span.Start}, {(long)span.Start + span.Length}), which is empty or not inside the text of {text.Length} characters; pass the text that was tagged, and spans in UTF-16 code units.",
                    nameof(mentions));
            }

            if (IsName(mention.Type))
            {
                names.Add(mention);
            }
        }

        // OrderBy keeps the order of equals; Array.Sort does not.
        return [.. names.OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length)];
    }

    private static bool IsName(EntityType type)
        => type is not (EntityType.Date or EntityType.Time or EntityType.Money or EntityType.Percent or EntityType.Quantity);
}
