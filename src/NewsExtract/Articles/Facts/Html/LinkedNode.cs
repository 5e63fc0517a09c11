using System.Text.Json;

namespace NewsExtract.Facts;

/// <summary>Somebody a page names in its data.</summary>
/// <param name="Name">The name as flat text; it may hold several.</param>
/// <param name="IsOrganisation">Whether the data say that it is an organisation.</param>
internal readonly record struct NamedParty(string Name, bool IsOrganisation);

/// <summary>Reads the values of one node of linked data.</summary>
internal static class LinkedNode
{
    /// <summary>More types, names or texts than this are no data about one article.</summary>
    private const int MaximumItems = 64;

    /// <summary>The types of a node, without their vocabulary.</summary>
    public static List<string> Types(JsonElement node)
    {
        var types = new List<string>();
        if (node.ValueKind == JsonValueKind.Object && node.TryGetProperty("@type", out JsonElement type))
        {
            foreach (JsonElement item in Items(type))
            {
                if (item.ValueKind == JsonValueKind.String)
                {
                    string name = item.GetString()!;
                    types.Add(name[(name.LastIndexOfAny(['/', ':', '#']) + 1)..]);
                }
            }
        }

        return types;
    }

    /// <summary>A field as flat text, the first one of a list; null when it is not there or no text.</summary>
    public static string? Text(JsonElement node, string field)
        => node.ValueKind == JsonValueKind.Object && node.TryGetProperty(field, out JsonElement value) ? Texts(value).FirstOrDefault() : null;

    /// <summary>The value, or the items of a list of values, as flat texts.</summary>
    public static IEnumerable<string> Texts(JsonElement value)
    {
        foreach (JsonElement item in Items(value))
        {
            string? text = item.ValueKind switch
            {
                JsonValueKind.String => TextCleaner.Flatten(TextCleaner.StripMarkup(item.GetString()!)),
                JsonValueKind.Number => item.GetRawText(),
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                JsonValueKind.Object => Text(item, "name") ?? Text(item, "@value"),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(text))
            {
                yield return text;
            }
        }
    }

    /// <summary>The value itself, or what the list holds; at most <see cref="MaximumItems"/>.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement value)
        => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Take(MaximumItems) : [value];

    /// <summary>Whether a text says yes or no, as <c>true</c>, <c>False</c> or <c>http://schema.org/True</c>; null for any other.</summary>
    public static bool? Truth(string? text) => text switch
    {
        null => null,
        _ when text.EndsWith("true", StringComparison.OrdinalIgnoreCase) => true,
        _ when text.EndsWith("false", StringComparison.OrdinalIgnoreCase) => false,
        _ => null,
    };
}
