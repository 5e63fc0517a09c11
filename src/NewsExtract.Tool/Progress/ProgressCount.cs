using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>How far a run is, how fast it goes and how long it will take.</summary>
internal sealed class ProgressCount(TimeProvider time, InputList inputs)
{
    private readonly long _start = time.GetTimestamp();
    private readonly int? _total = inputs.Files.All(file => file.Path is { } path && InputKinds.LooksLikePage(path)) ? inputs.Files.Count : null;
    private readonly bool _isMeasurable = inputs.Files.All(file => file.Path is not null);
    private InputFile? _file;
    private int _files;

    public int Done { get; private set; }

    /// <summary>How many documents there will be; null when only the end will tell.</summary>
    public int? Total => _total;

    /// <summary>How much is done, 0 to 1; null when nobody knows.</summary>
    public double? Share { get; private set; }

    public TimeSpan Elapsed => time.GetElapsedTime(_start);

    /// <summary>The count in words, such as <c>12/40</c>.</summary>
    public string Count => Format($"{Done}{(_total is { } total ? $"/{total}" : "")}");

    /// <summary>Rate and time left in words, as far as they are known.</summary>
    public string Pace
    {
        get
        {
            double seconds = Elapsed.TotalSeconds;
            string rate = seconds > 0 ? Format($"{Done / seconds:0.0}/s") : "";
            return Share is > 0 and < 1 and { } share && seconds > 0 ? $"{rate}, {Duration(TimeSpan.FromSeconds(seconds * (1 - share) / share))} left" : rate;
        }
    }

    public void Next(InputDocument document)
    {
        Done++;
        if (document.File != _file)
        {
            _file = document.File;
            _files++;
        }

        Share = _isMeasurable ? Math.Min(1, (_files - 1 + document.ShareRead) / inputs.Files.Count) : null;
    }

    /// <summary>A duration for people: <c>42 s</c>, <c>5 min</c>, <c>3 h 20 min</c>.</summary>
    private static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 90 } => Format($"{Math.Ceiling(time.TotalSeconds)} s"),
        { TotalMinutes: < 90 } => Format($"{Math.Ceiling(time.TotalMinutes)} min"),
        _ => Format($"{Math.Floor(time.TotalHours)} h {time.Minutes} min"),
    };

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
