using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NewsExtract.Facts;

/// <summary>The JSON-LD of a page: the node that is the article, and what it says. A block that is no JSON even after repair is passed over.</summary>
internal sealed class LinkedData
{
    private const int MaximumDepth = 32;

    private static readonly JsonDocumentOptions s_options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MaximumDepth };

    private readonly Dictionary<string, JsonElement> _byId = [];
    private readonly List<JsonElement> _articles = [];
    private readonly List<JsonElement> _sites = [];
    private int _score = -1;

    private LinkedData()
    {
    }

    /// <summary>The article of the page, or null.</summary>
    public JsonElement? Article { get; private set; }

    /// <summary>Reads the blocks; of several articles the one with the page's address or headline is the page's own, else the first.</summary>
    public static LinkedData Read(IReadOnlyList<string> blocks, IReadOnlyList<string> addresses, IReadOnlyList<string> titles)
    {
        var data = new LinkedData();
        foreach (string block in blocks)
        {
            if (Parse(block) is { } root)
            {
                data.Visit(root, 0);
            }
        }

        var addressKeys = addresses.Select(AddressKey).ToHashSet();
        var titleKeys = titles.Select(TextCleaner.Key).ToHashSet();
        foreach (JsonElement article in data._articles)
        {
            int score = (data.Addresses(article).Any(a => addressKeys.Contains(AddressKey(a))) ? 2 : 0)
                + (titleKeys.Contains(TextCleaner.Key(data.Text(article, "headline"))) ? 1 : 0);
            if (data.Article is null || score > data._score)
            {
                data.Article = article;
                data._score = score;
            }
        }

        return data;
    }

    public bool IsLiveBlog => Article is { } article && Types(article).Contains("LiveBlogPosting");

    /// <summary>True when the article says it is news, not just any text; its metas are then written by journalists rather than for search engines.</summary>
    public bool IsNews => Article is { } article && Types(article).Any(type => type.EndsWith("NewsArticle", StringComparison.Ordinal) || type == "LiveBlogPosting");

    /// <summary>Name of the site, when a node says so.</summary>
    public string? SiteName => _sites.Select(site => Text(site, "name")).FirstOrDefault(name => name is not null);

    /// <summary>A field of the article as flat text; null when it is not there or no text.</summary>
    public string? Text(string field) => Article is { } article ? Text(article, field) : null;

    /// <summary>The text of the article with its line breaks.</summary>
    public string? Body => Article is { } article && article.TryGetProperty("articleBody", out JsonElement body) && body.ValueKind == JsonValueKind.String
        ? TextCleaner.StripMarkup(body.GetString()!)
        : null;

    /// <summary>Names in a field that holds a person or organisation, a list of them, or their names; optionally without organisations.</summary>
    public IReadOnlyList<string> Names(string field, bool peopleOnly = false)
    {
        var names = new List<string>();
        if (Article is { } article && article.TryGetProperty(field, out JsonElement value))
        {
            AddNames(value, names, peopleOnly, 0);
        }

        return names;
    }

    private void AddNames(JsonElement value, List<string> names, bool peopleOnly, int depth)
    {
        if (depth > 4)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                names.Add(TextCleaner.Flatten(value.GetString()!));
                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in value.EnumerateArray())
                {
                    AddNames(item, names, peopleOnly, depth + 1);
                }

                break;
            case JsonValueKind.Object:
                JsonElement node = value;
                if (!value.TryGetProperty("name", out _) && value.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String)
                {
                    node = _byId.GetValueOrDefault(id.GetString()!, value);
                }

                if (peopleOnly && Types(node).Any(type => type.EndsWith("Organization", StringComparison.Ordinal)))
                {
                    break;
                }

                if (node.TryGetProperty("name", out JsonElement name))
                {
                    AddNames(name, names, peopleOnly, depth + 1);
                }
                else if (Text(node, "familyName") is { } family)
                {
                    names.Add($"{Text(node, "givenName")} {family}".Trim());
                }

                break;
        }
    }

    private void Visit(JsonElement node, int depth)
    {
        if (depth > 6)
        {
            return;
        }

        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in node.EnumerateArray())
            {
                Visit(item, depth + 1);
            }
        }

        if (node.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        if (node.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String && node.TryGetProperty("name", out _))
        {
            _byId.TryAdd(id.GetString()!, node);
        }

        string[] types = [.. Types(node)];
        if (types.Any(type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) && type != "JobPosting" || type is "Report" or "Review"))
        {
            _articles.Add(node);
        }

        if (types.Contains("WebSite"))
        {
            _sites.Add(node);
        }

        foreach (string field in (ReadOnlySpan<string>)["@graph", "mainEntity", "mainEntityOfPage"])
        {
            if (node.TryGetProperty(field, out JsonElement inner))
            {
                Visit(inner, depth + 1);
            }
        }
    }

    private IEnumerable<string> Addresses(JsonElement article)
    {
        foreach (string field in (string[])["url", "mainEntityOfPage", "@id"])
        {
            if (article.TryGetProperty(field, out JsonElement value))
            {
                if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("@id", out JsonElement id))
                {
                    value = id;
                }

                if (value.ValueKind == JsonValueKind.String)
                {
                    yield return value.GetString()!;
                }
            }
        }
    }

    private string? Text(JsonElement node, string field)
    {
        if (!node.TryGetProperty(field, out JsonElement value))
        {
            return null;
        }

        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }

        string? text = value.ValueKind switch
        {
            JsonValueKind.String => TextCleaner.Flatten(TextCleaner.StripMarkup(value.GetString()!)),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static IEnumerable<string> Types(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out JsonElement type))
        {
            yield break;
        }

        if (type.ValueKind == JsonValueKind.String)
        {
            yield return LastPart(type.GetString()!);
        }
        else if (type.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement item in type.EnumerateArray())
            {
                if (item.ValueKind == JsonValueKind.String)
                {
                    yield return LastPart(item.GetString()!);
                }
            }
        }
    }

    private static string LastPart(string type) => type[(type.LastIndexOfAny(['/', ':', '#']) + 1)..];

    private static string AddressKey(string address)
    {
        int scheme = address.IndexOf("//", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = scheme < 0 ? address : address.AsSpan(scheme + 2);
        int end = rest.IndexOfAny('?', '#');
        rest = (end < 0 ? rest : rest[..end]).TrimEnd('/');
        return rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? rest[4..].ToString() : rest.ToString();
    }

    private static JsonElement? Parse(string block)
    {
        ReadOnlySpan<char> text = block;
        int section = text.IndexOf("<![CDATA[");
        if (section >= 0)
        {
            text = text[(section + "<![CDATA[".Length)..];
            int close = text.LastIndexOf("]]>");
            text = close < 0 ? text : text[..close];
        }

        int start = text.IndexOfAny('{', '[');
        int end = text.LastIndexOfAny('}', ']');
        if (start < 0 || end < start)
        {
            return null;
        }

        string json = WithoutHalfPairs(text[start..(end + 1)].ToString());
        return TryParse(json) ?? TryParse(Repair(json));
    }

    private static JsonElement? TryParse(string json)
    {
        try
        {
            // By way of bytes, because half a surrogate pair in a string is an error to the parser; here it becomes U+FFFD.
            using JsonDocument document = JsonDocument.Parse(Encoding.UTF8.GetBytes(json), s_options);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Puts U+FFFD for every escaped half of a surrogate pair without its other half: reading such a string would throw.</summary>
    private static string WithoutHalfPairs(string json)
    {
        char[]? repaired = null;
        for (int i = 0; (i = json.IndexOf("\\u", i, StringComparison.Ordinal)) >= 0;)
        {
            char first = EscapeAt(json, i);
            if (char.IsHighSurrogate(first) && char.IsLowSurrogate(EscapeAt(json, i + 6)))
            {
                i += 12;
                continue;
            }

            if (char.IsSurrogate(first))
            {
                repaired ??= json.ToCharArray();
                "FFFD".CopyTo(repaired.AsSpan(i + 2));
            }

            i += 2;
        }

        return repaired is null ? json : new string(repaired);
    }

    /// <summary>The UTF-16 unit that <c>\uXXXX</c> at this index stands for; NUL when there is none.</summary>
    private static char EscapeAt(string json, int index)
        => index + 6 <= json.Length && json[index] == '\\' && json[index + 1] == 'u'
            && ushort.TryParse(json.AsSpan(index + 2, 4), NumberStyles.AllowHexSpecifier, null, out ushort unit) ? (char)unit : '\0';

    /// <summary>Raw line breaks and tabs inside strings, and backslashes before what needs none, are what hand-made templates get wrong.</summary>
    private static string Repair(string json)
    {
        var repaired = new StringBuilder(json.Length);
        bool inString = false;
        for (int i = 0; i < json.Length; i++)
        {
            char c = json[i];
            if (inString && c == '\\' && i + 1 < json.Length)
            {
                bool isEscape = "\"\\/bfnrtu".Contains(json[i + 1]);
                repaired.Append(isEscape ? "\\" : "").Append(json[++i]);
                continue;
            }

            inString ^= c == '"';
            repaired.Append(inString && c < ' ' ? ' ' : c);
        }

        return repaired.ToString();
    }
}
