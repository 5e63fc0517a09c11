namespace NewsExtract.Entities.Linking;

/// <summary>Where the mentions of a text stand: in which paragraph, and whether in the line of the title.</summary>
internal sealed class DocumentPlaces
{
    private const int LongestTitle = 200;

    private readonly int[] _paragraphs;

    public DocumentPlaces(string text, IReadOnlyList<EntityMention> mentions)
    {
        Mentions = mentions;
        TitleEnd = TitleEndOf(text);
        _paragraphs = new int[mentions.Count];
        int paragraph = 0;
        int place = 0;
        for (int i = 0; i < mentions.Count; i++)
        {
            int start = mentions[i].Span.Start;
            if (start > place)
            {
                paragraph += text.AsSpan(place, start - place).Count('\n');
                place = start;
            }

            _paragraphs[i] = paragraph;
        }
    }

    public IReadOnlyList<EntityMention> Mentions { get; }

    /// <summary>End of the line of the title; 0 without one.</summary>
    public int TitleEnd { get; }

    /// <summary>End of the first line of a text when it may be a title; else 0.</summary>
    public static int TitleEndOf(ReadOnlySpan<char> text) => text.IndexOf('\n') is > 0 and <= LongestTitle and int end ? end : 0;

    /// <summary>Number of the line a mention stands in.</summary>
    public int Paragraph(int mention) => _paragraphs[mention];

    public bool IsInTitle(int mention) => Mentions[mention].Span.Start < TitleEnd;

    /// <summary>The first of some mentions that is not in the title; titles name people by surname before the text introduces them.</summary>
    public int FirstInBody(NameGroup group)
    {
        foreach (int mention in group.Mentions)
        {
            if (!IsInTitle(mention))
            {
                return mention;
            }
        }

        return int.MaxValue;
    }
}
