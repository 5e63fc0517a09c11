namespace NewsExtract.Facts;

/// <summary>
/// Chooses the standfirst. The one that stands over the text is believed. A declared description is written for search engines as often as for
/// readers: it counts fully only where it stands on the page as a block of its own before the body, not at all where it repeats the beginning of the
/// text, and little otherwise.
/// </summary>
internal static class StandfirstFact
{
    private const double OnPage = 0.85;
    private const double DeclaredOnly = 0.35;

    /// <summary>A shorter description is a slogan or a list of keywords.</summary>
    private const int MinimumLength = 40;

    /// <summary>Pages cut their description at about this length or later; so much of it must be found again.</summary>
    private const int ComparedKey = 60;

    public static Fact<string>? Choose(PageFacts declared, Fact<string>? visible, IReadOnlyList<Block> blocks, string? title)
    {
        if (visible is not null)
        {
            return visible;
        }

        if (declared.Description is not { Length: >= MinimumLength } description)
        {
            return blocks.FirstOrDefault(block => block.Role == BlockRole.Standfirst) is { } block ? new Fact<string>(block.Text, FactSource.VisibleText, block.Probability) : null;
        }

        string key = Start(description);
        foreach (Block block in blocks)
        {
            if (block.Role is BlockRole.Standfirst or BlockRole.Body && Start(block.Text) == key)
            {
                return block.Role == BlockRole.Standfirst ? new Fact<string>(block.Text, FactSource.VisibleText, OnPage) : null;
            }
        }

        if (blocks.FirstOrDefault(block => block.Role == BlockRole.Standfirst) is { } standfirst)
        {
            return new Fact<string>(standfirst.Text, FactSource.VisibleText, standfirst.Probability);
        }

        return title is not null && TextCleaner.Key(title) == TextCleaner.Key(description) ? null : new Fact<string>(description, declared.DescriptionSource, DeclaredOnly);
    }

    private static string Start(string text)
    {
        string key = TextCleaner.Key(text.Length > ComparedKey * 3 ? text[..(ComparedKey * 3)] : text);
        return key.Length > ComparedKey ? key[..ComparedKey] : key;
    }
}
