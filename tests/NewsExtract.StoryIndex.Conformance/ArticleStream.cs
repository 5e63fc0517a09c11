using System.Globalization;
using NewsExtract.Tests.Stories;

namespace NewsExtract.Tests.Conformance;

/// <summary>
/// Makes steps from a seed: stories that begin, grow, touch each other and grow old, with copies, excerpts and revisions, times that are missing, ids that resemble each other or
/// come again, and removals. The same seed gives the same steps.
/// </summary>
/// <param name="seed">The seed.</param>
/// <param name="articlesPerDay">How fast time goes.</param>
internal sealed class ArticleStream(int seed, int articlesPerDay = 20)
{
    private const int RecentStories = 12;
    private const int StoryWords = 24;

    private readonly Random _random = new(seed);
    private readonly List<string> _subjects = [];
    private readonly List<(string Id, string[] Words)> _articles = [];
    private readonly List<string> _removed = [];
    private int _made;

    /// <summary>Steps that add <paramref name="articles"/> articles or a few more.</summary>
    public IEnumerable<StreamStep> Steps(int articles)
    {
        while (_made < articles)
        {
            yield return _random.Next(100) switch
            {
                < 6 when _articles.Count > 0 => Remove(),
                6 when _made > 40 => new StreamStep.Forget(Now.AddDays(-12)),
                7 => new StreamStep.Reopen(),
                < 12 => new StreamStep.AddRange([.. Enumerable.Range(0, _random.Next(1, 24)).Select(_ => Article())]),
                12 when _articles.Count > 3 => Resumed(),
                < 18 => new StreamStep.Find(Article().Signature, _random.Next(1, 60)),
                < 21 => new StreamStep.Get(_random.Next(1, _subjects.Count + 2)),
                _ => new StreamStep.Add(Article()),
            };
        }
    }

    /// <summary>Articles alone.</summary>
    public StoryIndexEntry[] Articles(int count) => [.. Enumerable.Range(0, count).Select(_ => Article())];

    private DateTimeOffset Now => InventedStories.Day(0).AddHours(24.0 * _made / articlesPerDay);

    private StreamStep.Remove Remove()
    {
        string id = _articles[_random.Next(_articles.Count)].Id;
        _removed.Add(id);
        return new StreamStep.Remove(id);
    }

    /// <summary>What a load that was cut short adds again, and some that are new.</summary>
    private StreamStep.AddMissing Resumed()
    {
        StorySignature again = InventedStories.Sign(_articles[^1].Words);
        return new StreamStep.AddMissing([new StoryIndexEntry(_articles[^1].Id, again), new StoryIndexEntry(_articles[^2].Id, again), Article(), Article()]);
    }

    private StoryIndexEntry Article()
    {
        _made++;
        string[] words = Words();
        string id = Id();
        _articles.Add((id, words));
        DateTimeOffset time = Now.AddHours(_random.Next(-30, 30));
        return _random.Next(10) switch
        {
            0 => new StoryIndexEntry(id, InventedStories.Sign(words)),
            1 => new StoryIndexEntry(id, InventedStories.Sign(words), time.ToOffset(TimeSpan.FromHours(5))),
            2 => new StoryIndexEntry(id, InventedStories.Sign(words, time), time.AddDays(40)),
            _ => new StoryIndexEntry(id, InventedStories.Sign(words, time)),
        };
    }

    private string[] Words()
    {
        switch (_random.Next(20))
        {
            case < 5:
                return Of(NewSubject());
            case < 10 when _articles.Count > 0:
                return Copy(_articles[^_random.Next(1, Math.Min(_articles.Count, 60) + 1)].Words);
            case < 13 when _subjects.Count > 1:
                // Words of several stories: they may become one.
                return [.. Enumerable.Range(0, _random.Next(2, 4)).SelectMany(_ => Of(Recent()).Take(StoryWords))];
            case 13:
                return [.. Of(Recent()).Take(_random.Next(0, 9))];
            default:
                return Of(Recent());
        }
    }

    private string[] Of(string subject)
        => [.. InventedStories.Words(subject, 0, StoryWords), .. InventedStories.Words($"{subject}own{_random.Next(100_000)}".Replace('0', 'o'), 0, _random.Next(4, 16))];

    private string[] Copy(string[] words)
    {
        int skipped = _random.Next(0, (words.Length / 3) + 1);
        string[] copy = [.. words.Skip(skipped)];
        for (int changed = _random.Next(0, 4); changed > 0 && copy.Length > 0; changed--)
        {
            copy[_random.Next(copy.Length)] = InventedStories.Words("revised", _random.Next(1000), 1).Single();
        }

        return copy;
    }

    private string Recent() => _subjects.Count == 0 ? NewSubject() : _subjects[^_random.Next(1, Math.Min(_subjects.Count, RecentStories) + 1)];

    private string NewSubject()
    {
        string subject = InventedStories.Words("subject", _subjects.Count, 1).Single();
        _subjects.Add(subject);
        return subject;
    }

    private string Id()
    {
        if (_removed.Count > 0 && _random.Next(3) == 0)
        {
            string again = _removed[^1];
            _removed.RemoveAt(_removed.Count - 1);
            return $"{again}/again{_made.ToString(CultureInfo.InvariantCulture)}";
        }

        string number = _made.ToString(CultureInfo.InvariantCulture);
        return _random.Next(12) switch
        {
            0 => $"https://One.example/{number}",
            1 => $"HTTPS://one.example/{number} ",
            2 => $"日本語/{number}",
            3 => $"\uD800{number}",
            4 => $"'; DROP TABLE articles; --{number}\0",
            5 => new string('x', 300) + number,
            _ => $"https://one.example/{number}",
        };
    }
}
