using NewsExtract.Entities.Linking;

namespace NewsExtract;

/// <summary>
/// A headline and the text below it: headlines name people by surname and places by short names, which only the text tells in full. The text is tagged as if nothing were known of
/// its headline, the headline with the beginning of the text below it; both are linked as one, and what is found is given back in places of the string it stands in. Salience is that of
/// the text, so that it does not depend on whether a headline is known.
/// </summary>
internal sealed class HeadedText
{
    private const string Separator = "\n\n";

    /// <summary>So much of the text tells what the names of the headline are.</summary>
    private const int ContextLength = 600;

    /// <summary>Texts with more are no articles, and not worth linking once more for their headline.</summary>
    private const int MostMentions = 2000;

    private readonly string _text;

    /// <summary>Where the headline ends in <see cref="Joined"/>; 0 without one.</summary>
    private readonly int _titleEnd;

    /// <param name="title">The headline; null when unknown.</param>
    /// <param name="text">The text, of which the headline may be the first line.</param>
    public HeadedText(string? title, string text)
    {
        _text = text;
        _titleEnd = string.IsNullOrWhiteSpace(title) ? 0 : title.Length;
        TextStart = StartOfText(title, text);
        Joined = TextStart > 0 ? title + Separator + text : text;
    }

    /// <summary>What is linked: headline and text, or the text alone where there is no headline but its own first line.</summary>
    public string Joined { get; }

    /// <summary>Where the text starts in <see cref="Joined"/>; 0 when its own first line is the headline, or there is none.</summary>
    public int TextStart { get; }

    /// <summary>Tags and links in one go.</summary>
    /// <param name="tagger">Finds the mentions.</param>
    /// <param name="linker">Joins those of one thing.</param>
    /// <param name="published">The day the text was published.</param>
    /// <param name="cancellation">Stops the work.</param>
    public HeadedNames Find(EntityTagger tagger, EntityLinker linker, DateOnly? published, CancellationToken cancellation = default)
    {
        IReadOnlyList<EntityMention> mentions = Tag(tagger, published, int.MaxValue, out IReadOnlyList<EntityMention> inTitle, out _, cancellation);
        return Link(linker, mentions, inTitle, int.MaxValue, out _, cancellation);
    }

    /// <summary>Finds the mentions in the text, in places of the text.</summary>
    /// <param name="tagger">Finds them.</param>
    /// <param name="published">The day the text was published.</param>
    /// <param name="most">Most mentions of the text, and of the headline.</param>
    /// <param name="inTitle">Those in the headline, in places of the headline.</param>
    /// <param name="isCut">Whether there were more.</param>
    /// <param name="cancellation">Stops the work.</param>
    public IReadOnlyList<EntityMention> Tag(
        EntityTagger tagger, DateOnly? published, int most, out IReadOnlyList<EntityMention> inTitle, out bool isCut, CancellationToken cancellation)
    {
        IReadOnlyList<EntityMention> mentions = tagger.TagUpTo(_text, published, most, out isCut, cancellation);
        if (TextStart == 0)
        {
            inTitle = InTitle(mentions);
            return mentions;
        }

        string head = Joined[..Math.Min(Joined.Length, TextStart + ContextLength)];
        inTitle = InTitle(tagger.TagUpTo(head, published, most, out bool isHeadCut, cancellation));
        isCut |= isHeadCut && inTitle.Count == most;
        return mentions;
    }

    /// <summary>Joins the mentions of headline and text that name one thing.</summary>
    /// <param name="linker">Joins them.</param>
    /// <param name="mentions">Those in the text, in places of the text.</param>
    /// <param name="inTitle">Those in the headline, in places of the headline.</param>
    /// <param name="mostCandidates">Most candidates.</param>
    /// <param name="isCut">Whether there were more.</param>
    /// <param name="cancellation">Stops the work.</param>
    public HeadedNames Link(
        EntityLinker linker, IReadOnlyList<EntityMention> mentions, IReadOnlyList<EntityMention> inTitle, int mostCandidates, out bool isCut, CancellationToken cancellation)
    {
        IReadOnlyList<Entity> alone = linker.LinkUpTo(_text, 0, mentions, mostCandidates, out isCut, cancellation);
        if (inTitle.Count == 0 || mentions.Count > MostMentions)
        {
            return new HeadedNames(mentions, alone, inTitle, alone);
        }

        if (TextStart == 0)
        {
            return new HeadedNames(mentions, [.. alone.Select(entity => entity with { TitleMentions = InTitle(entity.Mentions) })], inTitle, alone);
        }

        Dictionary<EntityMention, EntityMention> originals = Move(mentions);
        IReadOnlyList<Entity> entities = linker.LinkUpTo(Joined, TextStart, [.. inTitle, .. originals.Keys], mostCandidates, out bool isJoinedCut, cancellation);
        isCut |= isJoinedCut;
        return new HeadedNames(mentions, NamedInText(entities, originals), inTitle, alone);
    }

    /// <summary>Those of the mentions that stand in the headline, in order.</summary>
    public EntityMention[] InTitle(IReadOnlyList<EntityMention> mentions)
    {
        int count = 0;
        while (count < mentions.Count && mentions[count].Span.End <= _titleEnd)
        {
            count++;
        }

        return count == 0 ? [] : [.. mentions.Take(count)];
    }

    private static int StartOfText(string? title, string text) => string.IsNullOrWhiteSpace(title) || IsFirstLine(title, text) ? 0 : title.Length + Separator.Length;

    private static bool IsFirstLine(string title, string text)
        => text.StartsWith(title, StringComparison.Ordinal) && (text.Length == title.Length || text[title.Length] is '\n' or '\r');

    /// <summary>The mentions of the text in places of <see cref="Joined"/>, in order, with what they were: an entity holds the very mentions that the list holds.</summary>
    private Dictionary<EntityMention, EntityMention> Move(IReadOnlyList<EntityMention> mentions)
    {
        Dictionary<EntityMention, EntityMention> originals = new(mentions.Count, ReferenceEqualityComparer.Instance);
        foreach (EntityMention mention in mentions)
        {
            originals.Add(mention with { Span = new TextSpan(mention.Span.Start + TextStart, mention.Span.Length) }, mention);
        }

        return originals;
    }

    /// <summary>The entities less those of the headline alone, by their first mentions in the text and with their shares of it.</summary>
    private Entity[] NamedInText(IReadOnlyList<Entity> entities, Dictionary<EntityMention, EntityMention> originals)
    {
        int firstLineEnd = DocumentPlaces.TitleEndOf(_text);
        List<Entity> named = new(entities.Count);
        double total = 0;
        foreach (Entity entity in entities)
        {
            EntityMention[] inTitle = InTitle(entity.Mentions);
            if (inTitle.Length == entity.Mentions.Count)
            {
                continue;
            }

            EntityMention[] inText = [.. entity.Mentions.Skip(inTitle.Length).Select(mention => originals[mention])];
            double weight = inText.Sum(mention => MentionWeight.Of(mention.Span.Start, firstLineEnd));
            total += weight;
            named.Add(entity with { Mentions = inText, TitleMentions = inTitle, Salience = weight });
        }

        return [.. named.Select(entity => entity with { Salience = entity.Salience / total }).OrderBy(entity => entity.FirstMention.Span.Start)];
    }
}
