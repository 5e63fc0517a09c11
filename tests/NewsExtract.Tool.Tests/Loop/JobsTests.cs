using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Loop;

/// <summary>Several documents at once give what one after the other gives.</summary>
public sealed class JobsTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("extract")]
    [InlineData("entities")]
    public async Task Results_and_troubles_come_in_the_order_of_the_documents(string command)
    {
        string[] paths = [.. Enumerable.Range(0, 60).Select(i => _tool.Write($"{i:00}.html", (i % 7) switch { 3 => "throw", 5 => "empty", _ => $"page {i}" }))];

        (await _tool.RunAsync(Slowly, [command, .. paths, "--jobs", "1"])).Should().Be(ExitCode.InputFailed);
        (string output, string error) = (_tool.Output, _tool.Error);
        (await _tool.RunAsync(Slowly, [command, .. paths, "--jobs", "7"])).Should().Be(ExitCode.InputFailed);

        _tool.Output.Should().Be(output);
        _tool.Error.Should().Be(error);
        _tool.ErrorLines.Should().HaveCountGreaterThan(10);

        ToolHost Slowly(ToolHost host) => host with
        {
            Engine = _ => (page, _, _, _) =>
            {
                Thread.Sleep(page.Length * 7 % 5);
                return page switch
                {
                    "throw" => throw new InvalidOperationException("a bug"),
                    "empty" => new Article { Text = "", Blocks = [], Status = ExtractionStatus.Empty },
                    _ => SampleArticle.Of(page),
                };
            },
            EntityEngine = _ => (article, _) => SampleEntities.Of(article.Text),
        };
    }

    [Fact]
    public async Task No_more_are_worked_on_than_were_asked_for_and_no_more_wait_than_a_few()
    {
        int atOnce = 0, most = 0, read = 0, done = 0, mostAhead = 0;
        IEnumerable<int> source = Enumerable.Range(0, 500).Select(i =>
        {
            mostAhead = Math.Max(mostAhead, ++read - Volatile.Read(ref done));
            return i;
        });

        List<int> results = [];
        await foreach (int result in ParallelWork.SelectAsync(source, Work, new LoopSettings { Jobs = 3 }, CancellationToken.None))
        {
            results.Add(result);
            Interlocked.Increment(ref done);
        }

        results.Should().Equal(Enumerable.Range(0, 500));
        most.Should().BeInRange(2, 3);
        mostAhead.Should().BeLessThan(30);

        int Work(int item)
        {
            int now = Interlocked.Increment(ref atOnce);
            most = Math.Max(most, now);
            Thread.Sleep(item % 50 == 0 ? 30 : 1);
            Interlocked.Decrement(ref atOnce);
            return item;
        }
    }

    [Fact]
    public async Task Without_order_a_slow_one_keeps_nobody_waiting()
    {
        using ManualResetEventSlim last = new();
        List<int> results = [];

        await foreach (int result in ParallelWork.SelectAsync(Enumerable.Range(0, 40), Work, new LoopSettings { Jobs = 2, KeepsOrder = false }, CancellationToken.None))
        {
            results.Add(result);
            if (results.Count == 39)
            {
                last.Set();
            }
        }

        results.Should().BeEquivalentTo(Enumerable.Range(0, 40));
        results[^1].Should().Be(0);

        int Work(int item)
        {
            if (item == 0)
            {
                last.Wait(TimeSpan.FromSeconds(30));
            }

            return item;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task An_error_of_the_source_is_not_swallowed(int jobs)
    {
        IEnumerable<int> source = Enumerable.Range(0, 10).Select(i => i < 5 ? i : throw new InvalidOperationException("broken source"));

        Func<Task> run = async () =>
        {
            await foreach (int _ in ParallelWork.SelectAsync(source, i => i, new LoopSettings { Jobs = jobs }, CancellationToken.None))
            {
            }
        };

        await run.Should().ThrowAsync<InvalidOperationException>().WithMessage("broken source");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("two")]
    [InlineData("100000")]
    public async Task A_number_of_jobs_that_is_none_is_refused(string jobs)
    {
        (await _tool.RunAsync("extract", _tool.Write("a.txt", "x"), "--jobs", jobs)).Should().Be(ExitCode.Usage);

        _tool.ErrorLines[0].Should().Be($"newsextract: '{jobs}' is no number of jobs. Write one from 1 to 1024.");
    }
}
