using System.Text.Json;

namespace NewsExtract.Facts;

/// <summary>The JSON-LD of a page: the node that is the article, and what it says. A block that is no JSON even after repair is passed over.</summary>
internal sealed class LinkedData
{
    private const int MaximumDepth = 6;
    private const int MaximumNodes = 500;

    /// <summary>With all its mark-up; a longer text names nobody, and many nodes may refer to it.</summary>
    private const int LongestParty = 10_000;

    private static readonly string[] s_containers = ["@graph", "mainEntity", "mainEntityOfPage"];
    private static readonly string[] s_addresses = ["url", "mainEntityOfPage", "@id"];

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<JsonElement> _articles = [];
    private readonly List<JsonElement> _pages = [];
    private readonly List<JsonElement> _sites = [];

    /// <summary>The article, then the nodes that describe the same one.</summary>
    private readonly List<JsonElement> _own = [];
    private int _nodes;

    private LinkedData()
    {
    }

    /// <summary>The article of the page, or null.</summary>
    public JsonElement? Article { get; private set; }

    public bool IsLiveBlog => Article is { } article && LinkedNode.Types(article).Contains("LiveBlogPosting");

    /// <summary>True when the article says it is news, not just any text; its metas are then written by journalists rather than for search engines.</summary>
    public bool IsNews => Article is { } article && LinkedNode.Types(article).Exists(type => type.EndsWith("NewsArticle", StringComparison.Ordinal) || type == "LiveBlogPosting");

    /// <summary>Name of the site, when a node says so.</summary>
    public string? SiteName => _sites.Select(site => LinkedNode.Text(site, "name")).FirstOrDefault(name => name is not null);

    /// <summary>The text of the article with its line breaks.</summary>
    public string? Body => Article is { } article && article.TryGetProperty("articleBody", out JsonElement body) && body.ValueKind == JsonValueKind.String
        ? TextCleaner.StripMarkup(body.GetString()!)
        : null;

    /// <summary>Reads the blocks; of several articles the one with the page's address or headline is the page's own, else the first.</summary>
    public static LinkedData Read(IReadOnlyList<string> blocks, IReadOnlyList<string> addresses, IReadOnlyList<string> titles, LimitWatch limits, CancellationToken cancellation = default)
    {
        var data = new LinkedData();
        int room = limits.Limits.DataLength;
        foreach (string block in blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Length > room)
            {
                limits.Break(ExtractionLimit.DataLength);
                continue;
            }

            room -= block.Length;
            if (JsonBlock.Parse(block, limits) is { } root)
            {
                data.Visit(root, 0);
            }
        }

        data.Choose([.. addresses.Select(AddressKey)], [.. titles.Select(TextCleaner.Key)]);
        return data;
    }

    /// <summary>A field of the article as flat text; null when it is not there or no text.</summary>
    public string? Text(string field) => _own.Select(node => LinkedNode.Text(node, field)).FirstOrDefault(text => text is not null);

    /// <summary>The same of the page when there is no article: for what is as true of the one as of the other, like dates.</summary>
    public string? TextOfPage(string field) => Text(field) ?? _pages.Select(node => LinkedNode.Text(node, field)).FirstOrDefault(text => text is not null);

    /// <summary>All texts of a field that holds one or a list.</summary>
    public IReadOnlyList<string> Texts(string field)
    {
        foreach (JsonElement node in _own)
        {
            if (node.TryGetProperty(field, out JsonElement value) && LinkedNode.Texts(value).ToList() is { Count: > 0 } texts)
            {
                return texts;
            }
        }

        return [];
    }

    /// <summary>The values of a field of the article, or of the nodes that describe it too.</summary>
    public IEnumerable<JsonElement> Values(string field)
    {
        foreach (JsonElement node in _own)
        {
            if (node.TryGetProperty(field, out JsonElement value))
            {
                foreach (JsonElement item in LinkedNode.Items(value))
                {
                    yield return item;
                }
            }
        }
    }

    /// <summary>Who stands in a field that holds a person or organisation, a list of them, or their names.</summary>
    public IReadOnlyList<NamedParty> Parties(string field)
    {
        foreach (JsonElement node in _own.Count > 0 ? _own : _pages)
        {
            var parties = new List<NamedParty>();
            if (node.TryGetProperty(field, out JsonElement value))
            {
                AddParties(value, parties, false, 0);
            }

            if (parties.Count > 0)
            {
                return parties;
            }
        }

        return [];
    }

    private void AddParties(JsonElement value, List<NamedParty> parties, bool isOrganisation, int depth)
    {
        if (depth > 4)
        {
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                string raw = value.GetString()!;
                string text = raw.Length > LongestParty ? "" : TextCleaner.Flatten(TextCleaner.StripMarkup(raw));
                if (text.Length > 0)
                {
                    parties.Add(new NamedParty(text, isOrganisation));
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in LinkedNode.Items(value))
                {
                    AddParties(item, parties, isOrganisation, depth + 1);
                }

                break;
            case JsonValueKind.Object:
                JsonElement node = Resolve(value);
                isOrganisation = LinkedNode.Types(node).Exists(type => type.EndsWith("Organization", StringComparison.Ordinal));
                if (node.TryGetProperty("name", out JsonElement name))
                {
                    AddParties(name, parties, isOrganisation, depth + 1);
                }
                else if (LinkedNode.Text(node, "familyName") is { } family)
                {
                    parties.Add(new NamedParty($"{LinkedNode.Text(node, "givenName")} {family}".Trim(), isOrganisation));
                }

                break;
        }
    }

    /// <summary>A node that only refers to another one stands for that one.</summary>
    private JsonElement Resolve(JsonElement node)
        => !node.TryGetProperty("name", out _) && node.TryGetProperty("@id", out JsonElement id) && id.ValueKind == JsonValueKind.String
            ? _byId.GetValueOrDefault(id.GetString()!, node)
            : node;

    private void Visit(JsonElement node, int depth)
    {
        if (depth > MaximumDepth || ++_nodes > MaximumNodes)
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

        List<string> types = LinkedNode.Types(node);
        if (types.Exists(type => type.EndsWith("Article", StringComparison.Ordinal) || type.EndsWith("Posting", StringComparison.Ordinal) && type != "JobPosting" || type is "Report" or "Review"))
        {
            _articles.Add(node);
        }
        else if (types.Exists(type => type.EndsWith("WebPage", StringComparison.Ordinal)))
        {
            _pages.Add(node);
        }

        if (types.Contains("WebSite"))
        {
            _sites.Add(node);
        }

        foreach (string field in s_containers)
        {
            if (node.TryGetProperty(field, out JsonElement inner))
            {
                Visit(inner, depth + 1);
            }
        }
    }

    private void Choose(HashSet<string> addresses, HashSet<string> titles)
    {
        int best = -1;
        int chosenIndex = -1;
        for (int i = 0; i < _articles.Count; i++)
        {
            JsonElement article = _articles[i];
            int score = (Addresses(article).Any(address => addresses.Contains(AddressKey(address))) ? 2 : 0)
                + (titles.Contains(TextCleaner.Key(LinkedNode.Text(article, "headline"))) ? 1 : 0);
            if (score > best)
            {
                (chosenIndex, best) = (i, score);
            }
        }

        if (chosenIndex >= 0)
        {
            JsonElement chosen = _articles[chosenIndex];
            string headline = TextCleaner.Key(LinkedNode.Text(chosen, "headline"));
            Article = chosen;
            _own.Add(chosen);
            _own.AddRange(_articles.Where((article, i) => i != chosenIndex && headline.Length > 0 && TextCleaner.Key(LinkedNode.Text(article, "headline")) == headline));
        }
    }

    private static IEnumerable<string> Addresses(JsonElement article)
    {
        foreach (string field in s_addresses)
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

    private static string AddressKey(string address)
    {
        int scheme = address.IndexOf("//", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = scheme < 0 ? address : address.AsSpan(scheme + 2);
        int end = rest.IndexOfAny('?', '#');
        rest = (end < 0 ? rest : rest[..end]).TrimEnd('/');
        return rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? rest[4..].ToString() : rest.ToString();
    }
}
