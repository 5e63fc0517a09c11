namespace NewsExtract.Tool;

/// <summary>Puts the pages of a report into stories and finds out why they belong there.</summary>
internal sealed class StoryFinder : IDisposable
{
    private const int Neighbours = 6;

    private readonly StoryComparer _comparer = new();
    private readonly StoryIndex _index = new();
    private readonly Dictionary<string, ReportPage> _pages = new(StringComparer.Ordinal);
    private readonly List<ReportPage> _inOrder = [];

    public void Add(ReportPage page)
    {
        _inOrder.Add(page);
        if (page.Item.Signature is { } signature)
        {
            // Two files may have one name; their numbers differ.
            string id = ReportText.Digits(page.Number);
            _pages.Add(id, page);
            _index.Add(id, signature);
        }
    }

    public ReportDocument Finish(CancellationToken cancellationToken)
    {
        List<ReportStory> stories = [];
        foreach (Story story in _index.GetStories().Where(story => story.Articles.Count > 1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReportPage[] pages = [.. story.Articles.Select(id => _pages[id])];
            stories.Add(new ReportStory(stories.Count + 1, pages, Links(pages), Copies(story)));
        }

        return new ReportDocument { Pages = [.. _inOrder], Stories = stories, NearMisses = NearMisses(cancellationToken) };
    }

    public void Dispose() => _index.Dispose();

    /// <summary>For each page but the first, the page before it that it is closest to.</summary>
    private List<ReportLink> Links(ReportPage[] pages)
    {
        List<ReportLink> links = [];
        for (int i = 1; i < pages.Length && links.Count < ReportLimits.Links; i++)
        {
            ReportPage page = pages[i];
            ReportPage closest = pages[Math.Max(0, i - ReportLimits.Compared)..i].MaxBy(earlier => _comparer.Score(earlier.Item.Signature!, page.Item.Signature!))!;
            links.Add(new ReportLink(closest, page, _comparer.Compare(closest.Item.Signature!, page.Item.Signature!)));
        }

        return links;
    }

    private List<ReportCopy> Copies(Story story)
    {
        List<ReportCopy> copies = [];
        foreach (StoryCopies group in story.Copies)
        {
            ReportPage original = _pages[group.Earliest];
            foreach (string id in group.Articles.Where(id => id != group.Earliest))
            {
                ReportPage copy = _pages[id];
                copies.Add(new ReportCopy(original, copy, CopyDifference.Between(original.Article.Text, copy.Article.Text)));
            }
        }

        return copies;
    }

    private List<ReportLink> NearMisses(CancellationToken cancellationToken)
    {
        Dictionary<(int, int), (ReportPage First, ReportPage Second, double Score)> pairs = [];
        foreach ((string id, ReportPage page) in _pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            long? story = _index.StoryOf(id);
            foreach (StoryMatch match in _index.FindSimilar(page.Item.Signature!, Neighbours).Where(match => match.StoryId != story && match.Relation >= StoryRelation.SameTopic))
            {
                ReportPage other = _pages[match.Id];
                (ReportPage first, ReportPage second) = page.Number < other.Number ? (page, other) : (other, page);
                pairs.TryAdd((first.Number, second.Number), (first, second, match.Score));
            }
        }

        return
        [
            .. pairs.OrderByDescending(pair => pair.Value.Score).ThenBy(pair => pair.Key).Take(ReportLimits.NearMisses)
                .Select(pair => new ReportLink(pair.Value.First, pair.Value.Second, _comparer.Compare(pair.Value.First.Item.Signature!, pair.Value.Second.Item.Signature!))),
        ];
    }
}
