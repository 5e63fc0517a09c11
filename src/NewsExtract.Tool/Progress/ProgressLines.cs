using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>A line a minute, for logs.</summary>
internal sealed class ProgressLines(ToolHost host, ProgressCount count) : RunProgress
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private TimeSpan _next = Pause;

    public override void Next(InputDocument document)
    {
        count.Next(document);
        TimeSpan elapsed = count.Elapsed;
        if (elapsed >= _next)
        {
            _next = elapsed + Pause;
            string share = count.Share is { } part ? string.Create(CultureInfo.InvariantCulture, $" ({Math.Floor(part * 100)} %)") : "";
            host.Error.WriteLine($"{CommandLine.Name}: {count.Count} documents{share}, {count.Pace}");
        }
    }
}
