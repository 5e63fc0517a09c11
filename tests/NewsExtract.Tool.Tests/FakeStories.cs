namespace NewsExtract.Tool.Tests;

/// <summary>Stories by the first word of a text: the same word is the same story. A text "x merges" takes the first story into that of x; "x copies KEY" is a copy.</summary>
internal sealed class FakeStories : IStoryStream
{
    private readonly StorySigner _signer = new();
    private readonly Dictionary<StorySignature, StoryText> _texts = [];
    private readonly Dictionary<string, long> _stories = new(StringComparer.Ordinal);

    /// <summary>What was signed, in order.</summary>
    public IEnumerable<StoryText> Signed => _texts.Values;

    /// <summary>Keys of what was put into stories, in order.</summary>
    public List<string> Keys { get; } = [];

    /// <summary>What comparing gives.</summary>
    public StoryComparison Comparison { get; set; } = SampleComparison.Full;

    public StoryEngine Engine() => new(Sign, (_, _) => Comparison, OpenStream);

    /// <summary>The file that was asked for.</summary>
    public string? Index { get; private set; }

    /// <summary>Whether the stories were closed.</summary>
    public bool IsClosed { get; private set; }

    public void Dispose() => IsClosed = true;

    private FakeStories OpenStream(string? index)
    {
        Index = index;
        return this;
    }

    private StorySignature Sign(Article article, CancellationToken cancellationToken)
    {
        StoryText text = StoryText.Of(article, [], []);
        if (text.Text == "throw stories")
        {
            throw new InvalidOperationException("a bug\nin two lines");
        }

        StorySignature signature = _signer.Sign(text);
        _texts.Add(signature, text);
        return signature;
    }

    public StoryPlace Add(string key, StorySignature article)
    {
        if (Keys.Contains(key))
        {
            throw new InputException($"'{key}' again");
        }

        Keys.Add(key);
        string[] words = _texts[article].Text.Split(' ');
        bool isNew = _stories.TryAdd(words[0], _stories.Count + 1);
        return new(
            _stories[words[0]],
            isNew,
            isNew ? 0 : 0.87654321,
            words is [_, "merges"] ? [1] : [],
            words is [_, "copies", var original] ? original : null);
    }
}
