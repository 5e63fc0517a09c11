using Spectre.Console;

namespace NewsExtract.Tool;

/// <summary>
/// A line on the terminal with a bar, rate and time left; nothing for short runs. It is drawn between documents and taken away before anything else is written, since
/// results may go to the same terminal; a display that draws itself from a thread of its own would run into them.
/// </summary>
internal sealed class ProgressBar(ToolHost host, ProgressCount count) : RunProgress
{
    private const int WorthShowing = 20;
    private const int BarColumns = 24;

    /// <summary>Often enough for an eye.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private static readonly Style Done = new(Color.Green);
    private static readonly Style Left = new(Color.Grey);

    private readonly Lazy<IAnsiConsole> _console = new(() => Open(host));
    private TimeSpan _next;
    private bool _dirty;

    public override void Next(InputDocument document)
    {
        count.Next(document);
        bool isLast = count.Done == count.Total;
        if ((count.Total ?? count.Done) > WorthShowing && (isLast || count.Elapsed >= _next))
        {
            _next = count.Elapsed + Pause;
            Clear();
            Draw(document.Name);
            _dirty = true;
        }
    }

    public override void Clear()
    {
        if (_dirty)
        {
            host.Error.Write("\r\e[K");
            _dirty = false;
        }
    }

    private static IAnsiConsole Open(ToolHost host)
    {
        bool isPlain = !string.IsNullOrEmpty(host.Environment("NO_COLOR")) || host.Environment("TERM") == "dumb";
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(host.Error),
        });
        console.Profile.Width = host.Width;
        return console;
    }

    private void Draw(string name)
    {
        // The last column stays free: a terminal would begin a new line behind it.
        int columns = host.Width - 1;
        Paragraph line = new();
        if (count.Share is { } share)
        {
            int done = (int)(share * BarColumns);
            line.Append(new string('━', done), Done).Append(new string('━', BarColumns - done), Left).Append(" ");
            columns -= BarColumns + 1;
        }

        string pace = count.Pace;
        line.Append(DisplayText.Shorten($"{count.Count}{(pace.Length > 0 ? " " : "")}{pace} {DisplayText.OnOneLine(name)}", columns));
        _console.Value.Write(line);
    }
}
