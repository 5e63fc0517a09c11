namespace NewsExtract.Tool;

/// <summary>A line on the terminal that says how far a long run is; nothing for short runs or when nobody looks.</summary>
internal sealed class ProgressLine(ToolHost host, int total)
{
    private const int WorthShowing = 20;

    private readonly bool _shown = host.ErrorIsTerminal && total > WorthShowing;
    private int _done;
    private bool _dirty;

    public void Next(string name)
    {
        _done++;
        if (_shown)
        {
            Clear();
            host.Error.Write(DisplayText.Shorten($"{_done}/{total} {name}", host.Width - 1));
            _dirty = true;
        }
    }

    public void Clear()
    {
        if (_dirty)
        {
            host.Error.Write("\r\e[K");
            _dirty = false;
        }
    }
}
