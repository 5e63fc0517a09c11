using NewsExtract.Evaluation.Entities.Tagging;

namespace NewsExtract.Training.Tests.Evaluation.Entities;

/// <summary>Finds capitalised words, runs of them joined, as people; links what ends in the same word.</summary>
internal static class FakeEngines
{
    public static EntityEngines Create() => new(new JoinedTextTagger(Tag), Tag, Link);

    private static IReadOnlyList<EntityMention> Tag(string text)
    {
        List<EntityMention> mentions = [];
        for (int start = 0; start < text.Length; start++)
        {
            int end = start;
            while (char.IsAsciiLetterUpper(text[start]) && end < text.Length && (char.IsAsciiLetter(text[end]) || (text[end] == ' ' && end + 1 < text.Length && char.IsAsciiLetterUpper(text[end + 1]))))
            {
                end++;
            }

            if (end > start)
            {
                mentions.Add(new() { Span = new(start, end - start), Type = EntityType.Person, Text = text[start..end], Confidence = 0.75 });
                start = end;
            }
        }

        return mentions;
    }

    private static IReadOnlyList<Entity> Link(string text, IReadOnlyList<EntityMention> mentions) =>
    [
        .. mentions.GroupBy(mention => mention.Span.Of(text).ToString().Split(' ')[^1]).Select(group => new Entity
        {
            Type = EntityType.Person, Name = group.Key, Forms = [group.Key], Mentions = [.. group],
        }),
    ];
}
