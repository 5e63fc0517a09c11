using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Tagging;

/// <summary>The buffers of one call. Not thread-safe.</summary>
internal sealed class TaggerWorkspace(TaggerModel model, int longestSentence = NameTagger.LongestSentence)
{
    /// <summary>Buffers of a longer text are let go: they would keep more than a mebibyte.</summary>
    private const int MostTokens = 50_000;

    public TokenList Tokens { get; } = new();

    public NameTagger Names { get; } = new(model, longestSentence);

    /// <summary>What the model and the rules found.</summary>
    public List<FoundMention> Found { get; } = [];

    /// <summary>What of it is reported.</summary>
    public List<SelectedMention> Selected { get; } = [];

    public bool IsWorthKeeping => Tokens.Count <= MostTokens;
}
