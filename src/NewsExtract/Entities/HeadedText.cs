using NewsExtract.Entities.Linking;

namespace NewsExtract;

/// <summary>
/// A headline and the text below it, read as one: headlines name people by surname and places by short names, which only the text tells in full.
/// What is found is given back in places of the string it stands in. Salience is that of the text, so that it does not depend on whether a headline is known.
/// </summary>
internal sealed class HeadedText
{
    private const string Separator = "\n\n";

    /// <summary>Where the headline ends in <see cref="Joined"/>; 0 without one.</summary>
    private readonly int _titleEnd;

    /// <param name="title">The headline; null when unknown.</param>
    /// <param name="text">The text, of which the headline may be the first line.</param>
    public HeadedText(string? title, string text)
    {
        _titleEnd = string.IsNullOrWhiteSpace(title) ? 0 : title.Length;
        TextStart = StartOfText(title, text);
        Joined = TextStart > 0 ? title + Separator + text : text;
    }

    /// <summary>What is to be tagged and linked: headline and text, or the text alone where there is no headline but its own first line.</summary>
    public string Joined { get; }

    /// <summary>Where the text starts in <see cref="Joined"/>.</summary>
    public int TextStart { get; }

    /// <summary>How long the two are together.</summary>
    public static int LengthOf(string? title, string text) => StartOfText(title, text) + text.Length;

    /// <summary>Tags and links in one go.</summary>
    /// <param name="tagger">Finds the mentions.</param>
    /// <param name="linker">Joins those of one thing.</param>
    /// <param name="published">The day the text was published.</param>
    /// <param name="cancellation">Stops the work.</param>
    public HeadedNames Find(EntityTagger tagger, EntityLinker linker, DateOnly? published, CancellationToken cancellation = default)
    {
        IReadOnlyList<EntityMention> mentions = tagger.Tag(Joined, published, cancellation);
        return Divide(mentions, linker.LinkUpTo(Joined, TextStart, mentions, int.MaxValue, out _, cancellation));
    }

    /// <summary>Gives back what was found in <see cref="Joined"/>, each mention in places of the headline or of the text. No mention reaches over the end of a line.</summary>
    /// <param name="mentions">The mentions, as the tagger gives them.</param>
    /// <param name="entities">Their entities, as the linker gives them.</param>
    public HeadedNames Divide(IReadOnlyList<EntityMention> mentions, IReadOnlyList<Entity> entities)
    {
        IReadOnlyList<EntityMention> inTitle = InTitle(mentions);
        if (TextStart > 0)
        {
            Dictionary<EntityMention, EntityMention> moved = Move(mentions);
            return new HeadedNames([.. moved.Values], NamedInText(entities, moved), inTitle);
        }

        return new HeadedNames(mentions, inTitle.Count == 0 ? entities : [.. entities.Select(entity => entity with { TitleMentions = InTitle(entity.Mentions) })], inTitle);
    }

    private static int StartOfText(string? title, string text) => string.IsNullOrWhiteSpace(title) || IsFirstLine(title, text) ? 0 : title.Length + Separator.Length;

    private static bool IsFirstLine(string title, string text)
        => text.StartsWith(title, StringComparison.Ordinal) && (text.Length == title.Length || text[title.Length] is '\n' or '\r');

    private EntityMention[] InTitle(IReadOnlyList<EntityMention> mentions)
    {
        int count = 0;
        while (count < mentions.Count && mentions[count].Span.End <= _titleEnd)
        {
            count++;
        }

        return count == 0 ? [] : [.. mentions.Take(count)];
    }

    /// <summary>The mentions in the text, in order, by what they are in <see cref="Joined"/>: an entity holds the very mentions that the list holds.</summary>
    private Dictionary<EntityMention, EntityMention> Move(IReadOnlyList<EntityMention> mentions)
    {
        Dictionary<EntityMention, EntityMention> moved = new(mentions.Count, ReferenceEqualityComparer.Instance);
        foreach (EntityMention mention in mentions)
        {
            if (mention.Span.Start >= TextStart)
            {
                moved.Add(mention, mention with { Span = new TextSpan(mention.Span.Start - TextStart, mention.Span.Length) });
            }
        }

        return moved;
    }

    /// <summary>The entities less those of the headline alone, by their first mentions in the text and with their shares of it.</summary>
    private Entity[] NamedInText(IReadOnlyList<Entity> entities, Dictionary<EntityMention, EntityMention> moved)
    {
        int firstLineEnd = DocumentPlaces.TitleEndOf(Joined.AsSpan(TextStart));
        List<Entity> named = new(entities.Count);
        double total = 0;
        foreach (Entity entity in entities)
        {
            EntityMention[] inTitle = InTitle(entity.Mentions);
            if (inTitle.Length == entity.Mentions.Count)
            {
                continue;
            }

            EntityMention[] inText = [.. entity.Mentions.Skip(inTitle.Length).Select(mention => moved[mention])];
            double weight = inText.Sum(mention => MentionWeight.Of(mention.Span.Start, firstLineEnd));
            total += weight;
            named.Add(entity with { Mentions = inText, TitleMentions = inTitle, Salience = weight });
        }

        return [.. named.Select(entity => entity with { Salience = entity.Salience / total }).OrderBy(entity => entity.FirstMention.Span.Start)];
    }
}
