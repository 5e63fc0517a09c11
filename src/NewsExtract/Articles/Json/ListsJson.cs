namespace NewsExtract;

/// <summary>A picture in JSON.</summary>
internal sealed record ImageJson(string Url, bool IsLead, string? Caption, string? Credit, string? Alternative, int? Width, int? Height, int? BlockOrder)
{
    public static ImageJson From(ArticleImage image) => new(
        image.Url, image.IsLead, image.Caption, image.Credit, image.Alternative, image.Width, image.Height, image.BlockOrder);

    public ArticleImage ToImage() => new()
    {
        Url = JsonCheck.Given(Url, "url"),
        IsLead = IsLead,
        Caption = Caption,
        Credit = Credit,
        Alternative = Alternative,
        Width = Width,
        Height = Height,
        BlockOrder = BlockOrder,
    };
}

/// <summary>A post of a live blog in JSON.</summary>
internal sealed record LivePostJson(int Order, string? Title, string? Author, PageDate? Time, string? TimeText, string Text, IReadOnlyList<int> Blocks)
{
    public static LivePostJson From(LivePost post) => new(post.Order, post.Title, post.Author, post.Time, post.TimeText, post.Text, post.Blocks);

    public LivePost ToPost() => new()
    {
        Order = Order,
        Title = Title,
        Author = Author,
        Time = Time,
        TimeText = TimeText,
        Text = JsonCheck.Given(Text, "text"),
        Blocks = JsonCheck.Given(Blocks, "blocks"),
    };
}

/// <summary>An article the page offers, in JSON.</summary>
internal sealed record RelatedJson(string Title, string? Url, int BlockOrder)
{
    public static RelatedJson From(RelatedItem item) => new(item.Title, item.Url, item.BlockOrder);

    public RelatedItem ToItem() => new(JsonCheck.Given(Title, "title"), Url, BlockOrder);
}

/// <summary>A note of the editors in JSON.</summary>
internal sealed record NoteJson(EditorNoteKind Kind, PageDate? Time, string Text, int BlockOrder)
{
    public static NoteJson From(EditorNote note) => new(note.Kind, note.Time, note.Text, note.BlockOrder);

    public EditorNote ToNote() => new(Kind, JsonCheck.Given(Text, "text"), Time, BlockOrder);
}

/// <summary>A post of a social network in JSON.</summary>
internal sealed record EmbeddedPostJson(string Network, string? Url, string? Author, string Text, int? BlockOrder)
{
    public static EmbeddedPostJson From(EmbeddedPost post) => new(post.Network, post.Url, post.Author, post.Text, post.BlockOrder);

    public EmbeddedPost ToPost() => new(JsonCheck.Given(Network, "network"), Url, Author, JsonCheck.Given(Text, "text"), BlockOrder);
}
