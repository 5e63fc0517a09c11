using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace NewsExtract.Facts;

/// <summary>A <c>time</c> element of the page.</summary>
/// <param name="Value">Its <c>datetime</c>, or else its text.</param>
/// <param name="Kind">Which time its mark-up says it is.</param>
/// <param name="IsAfterHeading">Whether a first-rank heading stands before it.</param>
internal readonly record struct TimeMark(string Value, TimeMarkKind Kind, bool IsAfterHeading);

/// <summary>What the mark-up around a time says of it.</summary>
internal enum TimeMarkKind
{
    Unknown,
    Published,
    Modified,
}

/// <summary>Everything on a page that may state a fact, gathered from its elements one by one. Nothing is judged here.</summary>
internal sealed class HtmlSources
{
    /// <summary>Bylines come early; what is marked so later belongs to related articles and comments.</summary>
    private const int MaximumMarks = 16;

    /// <summary>Looking at the surroundings of an element costs a walk; a page with more marks than this is no page of news.</summary>
    private const int MaximumLooks = 200;

    private readonly Dictionary<string, List<string>> _metas = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> _items = new(StringComparer.Ordinal);

    private int _looks;

    private HtmlSources()
    {
    }

    public string? Language { get; private set; }

    public string? Canonical { get; private set; }

    public string? DocumentTitle { get; private set; }

    public List<string> Headings { get; } = [];

    public List<string> LinkedData { get; } = [];

    /// <summary>Texts of <c>rel=author</c>, then of elements whose class says byline or author, then of links to the pages of authors.</summary>
    public List<string>[] Bylines { get; } = [[], [], []];

    /// <summary>The times of the page that do not stand in comments or teasers, in page order.</summary>
    public List<TimeMark> Times { get; } = [];

    /// <param name="elements">The elements of the page in document order, the root first; the head stands for all that is inside it.</param>
    public static HtmlSources Gather(IReadOnlyList<IElement> elements)
    {
        var sources = new HtmlSources { Language = elements.Count > 0 ? elements[0].GetAttribute("lang") : null };
        for (int i = 0; i < elements.Count; i++)
        {
            if (elements[i] is IHtmlHeadElement head)
            {
                sources.AddHead(head);
            }
            else
            {
                sources.Add(elements[i]);
            }
        }

        return sources;
    }

    private void AddHead(IHtmlHeadElement head)
    {
        // A parser puts what does not belong into a head behind it, so that heads are flat but for templates and noscripts.
        foreach (INode node in head.ChildNodes)
        {
            if (node is IElement element)
            {
                Add(element);
            }
        }
    }

    /// <summary>The contents of the metas of this name, property or itemprop, in page order.</summary>
    public IReadOnlyList<string> Meta(string name) => _metas.TryGetValue(name, out List<string>? values) ? values : [];

    /// <summary>The first value of the first of these names that is there.</summary>
    public string? FirstMeta(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (Meta(name) is [string first, ..])
            {
                return first;
            }
        }

        return null;
    }

    /// <summary>What microdata or RDFa give for a property of the article, in page order.</summary>
    public IReadOnlyList<string> Item(string property) => _items.TryGetValue(property, out List<string>? values) ? values : [];

    private void Add(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta":
                AddMeta(element);
                return;
            case "link":
                if (Canonical is null && string.Equals(element.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase))
                {
                    Canonical = element.GetAttribute("href");
                }

                return;
            case "title":
                if (element is IHtmlTitleElement)
                {
                    DocumentTitle ??= ElementText.Short(element);
                }

                return;
            case "script":
                if (element.GetAttribute("type") is { } type && type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
                {
                    LinkedData.Add(element.TextContent);
                }

                return;
            case "h1":
                AddText(Headings, element);
                break;
            case "time":
                AddTime(element);
                break;
        }

        AddMarked(element);
    }

    private void AddMeta(IElement element)
    {
        string? content = element.GetAttribute("content");
        if (string.IsNullOrWhiteSpace(content))
        {
            return;
        }

        AddTo(_metas, element.GetAttribute("property"), content);
        AddTo(_metas, element.GetAttribute("name"), content);
        AddTo(_metas, element.GetAttribute("http-equiv"), content);
        if (element.GetAttribute("itemprop") is { } property && Microdata.IsOfArticle(element))
        {
            AddTo(_items, property, content);
        }
    }

    private void AddTime(IElement element)
    {
        if (Times.Count < MaximumMarks && ++_looks < MaximumLooks && (element.GetAttribute("datetime") ?? ElementText.Short(element)) is { Length: > 0 } value && !MarkupPlace.IsElsewhere(element))
        {
            Times.Add(new TimeMark(value, MarkupPlace.KindOfTime(element), Headings.Count > 0));
        }
    }

    /// <summary>One look at each attribute: asking for them by name costs a search each, on every element of the page.</summary>
    private void AddMarked(IElement element)
    {
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            IAttr attribute = attributes[i]!;
            switch (attribute.Name)
            {
                case "itemprop" or "property":
                    AddItem(element, attribute.Value);
                    break;
                case "rel" when attribute.Value.Contains("author", StringComparison.OrdinalIgnoreCase):
                    AddByline(Bylines[0], element);
                    break;
                case "class" when MarkupPlace.IsByline(attribute.Value):
                    AddByline(Bylines[1], element);
                    break;
                case "href" when IsAuthorPage(attribute.Value):
                    AddByline(Bylines[2], element);
                    break;
            }
        }
    }

    private void AddItem(IElement element, string properties)
    {
        if (Microdata.PropertyOf(properties) is { } property && Item(property).Count < MaximumMarks && ++_looks < MaximumLooks && Microdata.IsOfArticle(element))
        {
            AddTo(_items, property, Microdata.ValueOf(element, property));
        }
    }

    private static bool IsAuthorPage(string address)
        => address.Contains("/aut", StringComparison.OrdinalIgnoreCase)
            && (address.Contains("/author", StringComparison.OrdinalIgnoreCase) || address.Contains("/autor", StringComparison.OrdinalIgnoreCase));

    private static void AddTo(Dictionary<string, List<string>> lists, string? name, string? value)
    {
        if (string.IsNullOrWhiteSpace(name) || string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        if (!lists.TryGetValue(name, out List<string>? values))
        {
            lists[name] = values = [];
        }

        if (values.Count < MaximumMarks)
        {
            values.Add(value.Trim());
        }
    }

    private void AddByline(List<string> list, IElement element)
    {
        if (list.Count < MaximumMarks && ++_looks < MaximumLooks && !MarkupPlace.IsElsewhere(element))
        {
            AddText(list, element);
        }
    }

    private static void AddText(List<string> list, IElement element)
    {
        if (list.Count < MaximumMarks && ElementText.Short(element) is { } text)
        {
            list.Add(text);
        }
    }
}
