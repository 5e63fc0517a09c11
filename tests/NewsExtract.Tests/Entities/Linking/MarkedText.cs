namespace NewsExtract.Tests.Entities.Linking;

/// <summary>A text with its mentions, written as one: "{P Barack Obama} met {P Obama}". P is a person, O an organisation, L a place, F a building, N a nationality, E an event, R a product, M anything else, D a date.</summary>
internal sealed class MarkedText
{
    private MarkedText(string text, EntityMention[] mentions)
    {
        Text = text;
        Mentions = mentions;
    }

    public string Text { get; }

    public EntityMention[] Mentions { get; }

    public static MarkedText Of(string marked)
    {
        System.Text.StringBuilder text = new();
        List<EntityMention> mentions = [];
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i] != '{')
            {
                text.Append(marked[i]);
                continue;
            }

            int end = marked.IndexOf('}', i);
            string name = marked[(i + 3)..end];
            mentions.Add(new EntityMention { Span = new TextSpan(text.Length, name.Length), Type = TypeOf(marked[i + 1]), Text = name });
            text.Append(name);
            i = end;
        }

        return new MarkedText(text.ToString(), [.. mentions]);
    }

    /// <summary>The entities of a marked text.</summary>
    public static IReadOnlyList<Entity> Link(string marked, EntityOptions? options = null)
    {
        MarkedText text = Of(marked);
        return new EntityLinker(options).Link(text.Text, text.Mentions);
    }

    /// <summary>The mentions of each entity, by their numbers: "0 1 3 | 2".</summary>
    public static string Clusters(string marked)
    {
        MarkedText text = Of(marked);
        return string.Join(" | ", new EntityLinker().Link(text.Text, text.Mentions)
            .Select(entity => string.Join(' ', entity.Mentions.Select(mention => Array.IndexOf(text.Mentions, mention)))));
    }

    private static EntityType TypeOf(char letter) => letter switch
    {
        'P' => EntityType.Person,
        'O' => EntityType.Organization,
        'L' => EntityType.Location,
        'F' => EntityType.Facility,
        'N' => EntityType.Nationality,
        'E' => EntityType.Event,
        'R' => EntityType.Product,
        'M' => EntityType.Miscellaneous,
        'D' => EntityType.Date,
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "no type"),
    };
}
