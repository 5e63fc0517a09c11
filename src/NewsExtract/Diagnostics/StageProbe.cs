using System.Diagnostics;

namespace NewsExtract.Diagnostics;

/// <summary>Measures one stage of one document, from its making to its disposal; costs nothing where nobody listens.</summary>
internal readonly struct StageProbe : IDisposable
{
    public const string Extract = "extract";
    public const string Tag = "tag";
    public const string Link = "link";
    public const string Sign = "sign";

    private readonly string _stage;
    private readonly Activity? _activity;
    private readonly long _start;

    /// <param name="stage">One of the names above.</param>
    public StageProbe(string stage)
    {
        _stage = stage;
        _activity = Instruments.Source.HasListeners() ? Instruments.Source.StartActivity("newsextract." + stage) : null;
        _start = Instruments.StageDuration.Enabled ? Stopwatch.GetTimestamp() : 0;
    }

    public void Dispose()
    {
        if (_start != 0)
        {
            Instruments.StageDuration.Record(Stopwatch.GetElapsedTime(_start).TotalSeconds, new KeyValuePair<string, object?>("newsextract.stage", _stage));
        }

        _activity?.Dispose();
    }
}
