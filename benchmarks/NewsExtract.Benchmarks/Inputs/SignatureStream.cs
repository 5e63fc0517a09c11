using System.Text;

namespace NewsExtract.Benchmarks.Inputs;

/// <summary>
/// An endless stream of signatures like those of a busy month: events of one to some dozen articles that come within days of each other, each in words of its own, of its subject
/// and of all news. Made from the paragraphs of real articles, whose rarer words are told apart by event or subject; untagged. The same in every run. Not thread-safe.
/// </summary>
/// <param name="texts">The texts of the real articles; those of <see cref="StorySamples"/> when left out.</param>
internal sealed class SignatureStream(IEnumerable<string>? texts = null)
{
    private const int ParagraphsOfArticle = 14;
    private const int EventsOfSubject = 40;
    private const int EventsAtOnce = 400;
    private const int ArticlesOfDay = 3000;
    private const int ShortestRareWord = 5;

    private static readonly DateTimeOffset s_firstDay = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly StorySigner _signer = new();
    private readonly SplitMix _random = new(20261124);
    private readonly string[][] _articles = [.. (texts ?? StorySamples.Texts()).Select(text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Where(paragraphs => paragraphs.Length > 3)];
    private readonly StringBuilder _text = new();
    private int _events;
    private int _made;

    /// <summary>The next articles.</summary>
    public StoryIndexEntry[] Next(int count) => [.. Enumerable.Range(0, count).Select(_ => Next())];

    private StoryIndexEntry Next()
    {
        // Two of five articles tell of something new.
        bool isNew = _events == 0 || _random.Below(5) < 2;
        int number = isNew ? _events++ : Math.Max(0, _events - 1 - (_random.Below(EventsAtOnce) * _random.Below(EventsAtOnce) / EventsAtOnce));
        Write(number);
        DateTimeOffset time = s_firstDay.AddDays((double)_made / ArticlesOfDay).AddHours(_random.Between(-6, 5));
        return new StoryIndexEntry($"https://www.newspaper{number % 97}.example/world/2024/article-{++_made}", _signer.Sign(new StoryText { Text = _text.ToString(), Published = time }));
    }

    private void Write(int number)
    {
        string[] first = _articles[number % _articles.Length];
        string[] second = _articles[number / EventsOfSubject % _articles.Length];
        _text.Clear();
        for (int i = 0; i < ParagraphsOfArticle; i++)
        {
            string[] source = i % 2 == 0 ? first : second;
            Append(source[_random.Below(source.Length)], number);
            _text.Append('\n');
        }
    }

    /// <summary>Copies a paragraph; of its longer words a third are made the event's own, a third the subject's.</summary>
    private void Append(string paragraph, int number)
    {
        int start = 0;
        for (int i = 0; i <= paragraph.Length; i++)
        {
            if (i < paragraph.Length && char.IsLetter(paragraph[i]))
            {
                continue;
            }

            ReadOnlySpan<char> word = paragraph.AsSpan(start, i - start);
            _text.Append(word);
            if (word.Length >= ShortestRareWord)
            {
                int kind = (word[0] + (word[1] * 3) + (word[2] * 7) + word.Length) % 3;
                AppendLetters(kind == 0 ? number : kind == 1 ? number / EventsOfSubject : -1);
            }

            if (i < paragraph.Length)
            {
                _text.Append(paragraph[i]);
            }

            start = i + 1;
        }
    }

    private void AppendLetters(int number)
    {
        for (; number > 0; number /= 20)
        {
            _text.Append((char)('b' + (number % 20)));
        }
    }
}
