using System.Diagnostics;
using System.Text;
using FluentAssertions;
using Xunit;

namespace NewsExtract.Tests.Pipeline;

/// <summary>
/// Every stage stops soon when it is told to. A shared machine allows no bound in milliseconds: a call that is cancelled in its beginning must end by cancellation, in less
/// than half of the time that the whole takes.
/// </summary>
public class CancellationTests
{
    private const int Early = 20;

    private static readonly Lazy<string> Text = new(() => Prose(4_000_000));
    private static readonly Lazy<IReadOnlyList<EntityMention>> Mentions = new(() => new EntityTagger().Tag(Text.Value));

    public static TheoryData<string> Stages => [.. Calls.Keys.Order(StringComparer.Ordinal)];

    private static Dictionary<string, Func<Action<CancellationToken>>> Calls { get; } = new(StringComparer.Ordinal)
    {
        ["html"] = () =>
        {
            string page = Page(4_000_000);
            return token => new ArticleExtractor().ExtractHtml(page, null, token);
        },
        ["html in bytes"] = () =>
        {
            byte[] page = Encoding.UTF8.GetBytes(Page(4_000_000));
            return token => new ArticleExtractor().ExtractHtml(page, null, token);
        },
        ["plain text"] = () =>
        {
            string text = Prose(30_000_000);
            ArticleExtractor extractor = new(new ArticleOptions { Limits = new() { Length = int.MaxValue, Blocks = 1_000_000, Time = Timeout.InfiniteTimeSpan } });
            return token => extractor.ExtractPlainText(text, null, token);
        },
        ["tag"] = () => token => new EntityTagger().Tag(Text.Value, null, token),
        ["link"] = () =>
        {
            IReadOnlyList<EntityMention> mentions = Mentions.Value;
            return token => new EntityLinker().Link(Text.Value, mentions, token);
        },
        ["sign"] = () =>
        {
            var story = new StoryText { Text = Prose(30_000_000) };
            return token => new StorySigner().Sign(story, token);
        },
        ["pipeline"] = () =>
        {
            var pipeline = new NewsPipeline();
            NewsDocument document = NewsDocument.FromArticleText(Text.Value);
            return token => pipeline.Process(document, token);
        },
        ["stream"] = () =>
        {
            var pipeline = new NewsPipeline();
            NewsDocument document = NewsDocument.FromArticleText(Text.Value);
            return token => pipeline.ProcessAsync([document], token).ToBlockingEnumerable().Count().Should().Be(1);
        },
    };

    [Theory]
    [MemberData(nameof(Stages))]
    public void A_stage_stops_when_it_is_told_to(string stage)
    {
        Action<CancellationToken> call = Calls[stage]();
        call(CancellationToken.None);
        using var never = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        call(never.Token);
        TimeSpan whole = watch.Elapsed;

        TimeSpan cancelled = TimeWhenCancelled(call, whole / Early);

        cancelled.Should().BeLessThan(whole / 2, "the whole takes {0} and was cancelled after {1}", whole, whole / Early);
    }

    private static TimeSpan TimeWhenCancelled(Action<CancellationToken> call, TimeSpan after)
    {
        using var cancellation = new CancellationTokenSource();
        using var begun = new ManualResetEventSlim();

        // A thread of its own: timers wait for the pool, which other tests keep busy.
        var canceller = new Thread(() =>
        {
            begun.Wait();
            Thread.Sleep(after);
            cancellation.Cancel();
        });
        canceller.Start();
        begun.Set();
        var watch = Stopwatch.StartNew();
        FluentActions.Invoking(() => call(cancellation.Token)).Should().Throw<OperationCanceledException>();
        TimeSpan elapsed = watch.Elapsed;
        canceller.Join();
        return elapsed;
    }

    private static string Prose(int length)
    {
        var text = new StringBuilder(length + 200);
        for (int i = 0; text.Length < length; i++)
        {
            text.Append(Sentence(i)).Append(i % 4 == 3 ? '\n' : ' ');
        }

        return text.ToString();
    }

    private static string Page(int length)
    {
        var page = new StringBuilder("<html><head><title>All of it</title></head><body><main>", length + 400);
        for (int i = 0; page.Length < length; i++)
        {
            page.Append("<div class=\"story\"><p>").Append(Sentence(i)).Append("</p></div>");
        }

        return page.Append("</main></body></html>").ToString();
    }

    private static string Sentence(int number)
    {
        char first = (char)('a' + (number % 26));
        char second = (char)('a' + (number / 26 % 26));
        return $"President Maria Sil{first}{second} met the foreign minister in Oslo on Wednesday and pledged ${number % 900} million to {number % 700} farmers.";
    }
}
