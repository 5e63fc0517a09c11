namespace NewsExtract.Tool;

/// <summary>A line on the terminal that says how far a long run is; nothing for short runs or when nobody looks.</summary>
/// <param name="host">The world outside.</param>
/// <param name="total">How much there is to do; null when only the end will tell.</param>
internal sealed class ProgressLine(ToolHost host, int? total)
{
    private const int WorthShowing = 20;

    private int _done;
    private bool _dirty;

    public void Next(string name)
    {
        _done++;
        if (host.ErrorIsTerminal && (total ?? _done) > WorthShowing)
        {
            Clear();
            host.Error.Write(DisplayText.Shorten(total is null ? $"{_done} {name}" : $"{_done}/{total} {name}", host.Width - 1));
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
