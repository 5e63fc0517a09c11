namespace NewsExtract.Tool;

/// <summary>Where the names, dates and amounts of an article stand in its headline and its blocks.</summary>
internal sealed class PageHighlights
{
    private readonly ReportPage _page;
    private readonly Dictionary<int, List<TextAnnotation>> _byBlock = [];
    private readonly HashSet<int> _anchored = [];
    private readonly Block[] _kept;

    public PageHighlights(ReportPage page)
    {
        _page = page;
        _kept = [.. page.Article.KeptBlocks.OrderBy(block => block.ArticleSpan!.Value.Start)];
        Entities = [.. page.Item.Entities.Where(entity => entity.Mentions.Count > 0).OrderByDescending(entity => entity.Salience).ThenBy(entity => entity.FirstMention.Span.Start)];
        InHeadline = ArticleLayout.TitleOf(page.Article) is null ? [] : Headline();
        var linked = new HashSet<(TextSpan, EntityType)>();
        for (int number = 0; number < Entities.Count; number++)
        {
            foreach (EntityMention mention in Entities[number].Mentions)
            {
                linked.Add((mention.Span, mention.Type));
                Place(mention, Entities[number].Type, Entities[number].Name, number);
            }
        }

        Expressions = [.. page.Item.Mentions.Where(mention => !linked.Contains((mention.Span, mention.Type)))];
        foreach (EntityMention mention in Expressions)
        {
            Place(mention, mention.Type, ValueOf(mention), number: null);
        }
    }

    /// <summary>The entities, the most salient first.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>What is mentioned and belongs to no entity: dates, times, amounts.</summary>
    public IReadOnlyList<EntityMention> Expressions { get; }

    /// <summary>What stands in the headline that is shown above the text, in places of the headline; none where the text has it.</summary>
    public IReadOnlyList<TextAnnotation> InHeadline { get; }

    /// <summary>What stands in a block, in places of its text.</summary>
    public IEnumerable<TextAnnotation> In(Block block) => _byBlock.GetValueOrDefault(block.Order) ?? [];

    /// <summary>The id of the first mention of an entity; null when it is not in the text that is shown.</summary>
    public string? AnchorOf(int entity) => _anchored.Contains(entity) ? Id(entity) : null;

    /// <summary>What a date or an amount comes to; empty when it is not certain.</summary>
    public static string ValueOf(EntityMention mention) => mention.Value switch
    {
        { Timex: { } timex } => timex,
        { Amount: { } amount } value => Amount(amount, value.UpperAmount, value.Unit),
        _ => "",
    };

    private static string Amount(double amount, double? upper, string? unit)
    {
        string range = upper is { } end ? FormattableString.Invariant($"{amount:#,0.####}{ReportText.Dash}{end:#,0.####}") : FormattableString.Invariant($"{amount:#,0.####}");
        return unit is null or "%" ? range + unit : $"{range} {unit}";
    }

    private string Id(int entity) => $"{_page.IdPrefix}e{ReportText.Digits(entity)}";

    // A mention that reaches over several blocks is marked in each.
    private void Place(EntityMention mention, EntityType type, string name, int? number)
    {
        for (int i = FirstBlockWith(mention.Span.Start); i < _kept.Length && _kept[i].ArticleSpan!.Value.Start < mention.Span.End; i++)
        {
            TextSpan block = _kept[i].ArticleSpan!.Value;
            TextAnnotation annotation = Mark(Math.Max(mention.Span.Start, block.Start) - block.Start, Math.Min(mention.Span.End, block.End) - block.Start, type, name, number);
            if (!_byBlock.TryGetValue(_kept[i].Order, out List<TextAnnotation>? inBlock))
            {
                _byBlock.Add(_kept[i].Order, inBlock = []);
            }

            inBlock.Add(annotation);
        }
    }

    private List<TextAnnotation> Headline()
    {
        List<TextAnnotation> marks = [];
        var linked = new HashSet<(TextSpan, EntityType)>();
        for (int number = 0; number < Entities.Count; number++)
        {
            foreach (EntityMention mention in Entities[number].TitleMentions)
            {
                linked.Add((mention.Span, mention.Type));
                marks.Add(Mark(mention.Span.Start, mention.Span.End, Entities[number].Type, Entities[number].Name, number));
            }
        }

        marks.AddRange(_page.Item.TitleMentions
            .Where(mention => !linked.Contains((mention.Span, mention.Type)))
            .Select(mention => Mark(mention.Span.Start, mention.Span.End, mention.Type, ValueOf(mention), number: null)));
        return marks;
    }

    private TextAnnotation Mark(int start, int end, EntityType type, string name, int? number)
    {
        string? id = number is { } entity && _anchored.Add(entity) ? Id(entity) : null;
        string title = ReportText.Title(type) + (name.Length > 0 ? $": {name}" : "");
        return new TextAnnotation(
            start, end, "mark", [("class", $"t-{EntityTypeNames.Of(type)}"), ("data-entity", number is { } index ? ReportText.Digits(index) : null), ("title", title)], id);
    }

    private int FirstBlockWith(int place)
    {
        int low = 0;
        int high = _kept.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _kept[middle].ArticleSpan!.Value.End <= place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
