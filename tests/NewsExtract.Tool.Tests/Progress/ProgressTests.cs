using FluentAssertions;
using Xunit;

namespace NewsExtract.Tool.Tests.Progress;

/// <summary>Progress is for someone who waits, and for nobody else.</summary>
public sealed class ProgressTests : IDisposable
{
    private readonly ToolHarness _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData(25, true, true)]
    [InlineData(25, false, false)]
    [InlineData(20, true, false)]
    public async Task A_bar_is_shown_for_long_runs_on_a_terminal(int pages, bool terminal, bool expected)
    {
        await Run(pages, host => host with { ErrorIsTerminal = terminal });

        _tool.Error.Contains("25/25 ", StringComparison.Ordinal).Should().Be(expected);
        _tool.Error.Should().Match(error => expected ? error.EndsWith("\r\e[K", StringComparison.Ordinal) : error.Length == 0);
        _tool.Output.Should().NotContain("\e");
    }

    [Fact]
    public async Task The_bar_tells_share_count_rate_and_time_left()
    {
        await Run(40, host => host with { ErrorIsTerminal = true, Time = new SteppingClock(TimeSpan.FromSeconds(2)), Environment = Variables(("NO_COLOR", "1")) });

        // The clock goes on by two seconds whenever it is looked at; what matters is that the numbers fit together.
        _tool.Error.Should().MatchRegex(@"━{24} 10/40 0\.\d/s, \d+ (s|min) left \S*/09\.txt\r");
        _tool.Error.Should().NotContain("\e[3", "NO_COLOR is set");
    }

    [Fact]
    public async Task The_bar_has_colours_where_nobody_objects()
    {
        await Run(25, host => host with { ErrorIsTerminal = true });

        _tool.Error.Should().Contain("\e[32m━");
    }

    [Fact]
    public async Task The_bar_fits_the_terminal()
    {
        await Run(25, host => host with { ErrorIsTerminal = true, Width = 50, Environment = Variables(("NO_COLOR", "1")) });

        _tool.Error.Split("\r\e[K").Should().OnlyContain(line => line.Length < 50);
    }

    [Fact]
    public async Task An_error_takes_the_place_of_the_bar()
    {
        await Run(25, host => host with { ErrorIsTerminal = true, Time = new SteppingClock(TimeSpan.FromSeconds(1)) }, failing: 7);

        _tool.Error.Should().Contain("\r\e[Knewsextract: ");
    }

    [Fact]
    public async Task A_log_gets_a_line_a_minute()
    {
        await Run(90, host => host with { Time = new SteppingClock(TimeSpan.FromSeconds(1)) });

        _tool.ErrorLines.Should().HaveCountGreaterThan(0).And.HaveCountLessThan(10);
        _tool.ErrorLines[0].Should().MatchRegex(@"^newsextract: \d+/90 documents \(\d+ %\), \d\.\d/s, \d+ (s|min) left$");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_wants_quiet_gets_it(bool terminal)
    {
        await Run(90, host => host with { ErrorIsTerminal = terminal, Time = new SteppingClock(TimeSpan.FromSeconds(30)) }, failing: 7, "--quiet");

        _tool.ErrorLines.Should().ContainSingle().Which.Should().Contain("07.txt: internal error");
    }

    private static Func<string, string?> Variables(params (string Name, string Value)[] variables)
        => name => variables.FirstOrDefault(variable => variable.Name == name).Value;

    private Task Run(int pages, Func<ToolHost, ToolHost> change, int failing = -1, params string[] options)
    {
        for (int i = 0; i < pages; i++)
        {
            _tool.Write($"in/{i:00}.txt", i == failing ? "throw" : "x");
        }

        return _tool.RunAsync(change, ["extract", Path.Combine(_tool.Folder, "in"), .. options]);
    }

    /// <summary>A clock that goes on by the same step whenever somebody looks.</summary>
    private sealed class SteppingClock(TimeSpan step) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now += step.Ticks;
    }
}
