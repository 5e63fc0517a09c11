using System.Text.Json;

namespace NewsExtract.Training.Tests.Linking;

/// <summary>Links the mentions of a seed page that an exact search for the forms of its gold finds, the longest first.</summary>
internal static class SeedLinks
{
    /// <summary>How many entities of the gold have all their forms, and no form of another, in one entity of their type.</summary>
    public static int CountRight(JsonElement page)
    {
        string text = page.GetProperty("text").GetString()!;
        (EntityType Type, string[] Forms)[] gold = [.. page.GetProperty("entities").EnumerateArray()
            .Select(entity => (TypeOf(entity.GetProperty("type").GetString()!), entity.GetProperty("forms").EnumerateArray().Select(form => form.GetString()!).ToArray()))];
        IReadOnlyList<Entity> found = new EntityLinker().Link(text, Mentions(text, gold));
        return gold.Count(entity => found.Any(one => Merged(one.Type) == Merged(entity.Type)
            && entity.Forms.All(one.Forms.Contains)
            && !gold.Where(other => other != entity).SelectMany(other => other.Forms).Any(one.Forms.Contains)));
    }

    private static List<EntityMention> Mentions(string text, (EntityType Type, string[] Forms)[] gold)
    {
        bool[] taken = new bool[text.Length];
        List<EntityMention> mentions = [];
        foreach ((string form, EntityType type) in gold.SelectMany(entity => entity.Forms.Select(form => (form, entity.Type))).OrderByDescending(form => form.form.Length))
        {
            for (int i = text.IndexOf(form, StringComparison.Ordinal); i >= 0; i = text.IndexOf(form, i + 1, StringComparison.Ordinal))
            {
                if (IsWhole(text, i, form.Length) && !taken.AsSpan(i, form.Length).Contains(true))
                {
                    taken.AsSpan(i, form.Length).Fill(true);
                    mentions.Add(new EntityMention { Span = new TextSpan(i, form.Length), Type = type, Text = form });
                }
            }
        }

        return mentions;
    }

    private static bool IsWhole(string text, int start, int length)
        => (start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (start + length == text.Length || !char.IsLetterOrDigit(text[start + length]));

    private static EntityType TypeOf(string label) => label switch
    {
        "PERSON" => EntityType.Person,
        "ORGANIZATION" => EntityType.Organization,
        "FACILITY" => EntityType.Facility,
        _ => EntityType.Location,
    };

    // Where a place ends and a building begins is a matter of taste.
    private static EntityType Merged(EntityType type) => type == EntityType.Facility ? EntityType.Location : type;
}
