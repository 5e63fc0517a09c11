using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsExtract.Diagnostics;

/// <summary>The activities and instruments of <see cref="NewsDiagnostics"/>. Thread-safe.</summary>
internal static class Instruments
{
    private static readonly string? s_version = typeof(NewsDiagnostics).Assembly.GetName().Version?.ToString(3);
    private static readonly Meter s_meter = new(NewsDiagnostics.SourceName, s_version);

    public static ActivitySource Source { get; } = new(NewsDiagnostics.SourceName, s_version);

    public static Counter<long> Documents { get; } = s_meter.CreateCounter<long>("newsextract.documents", "{document}", "Documents that were processed.");

    public static Counter<long> Blocks { get; } = s_meter.CreateCounter<long>("newsextract.blocks", "{block}", "Blocks of the pages that were processed.");

    public static Counter<long> Mentions { get; } = s_meter.CreateCounter<long>("newsextract.mentions", "{mention}", "Mentions that were found.");

    public static Counter<long> Limits { get; } = s_meter.CreateCounter<long>("newsextract.limits", "{hit}", "Documents that a limit of the options cut.");

    public static Histogram<double> DocumentDuration { get; } = Seconds("newsextract.document.duration", "How long a document took.");

    public static Histogram<double> StageDuration { get; } = Seconds("newsextract.stage.duration", "How long a stage of a document took.");

    /// <summary>Whether someone listens to an instrument of whole documents.</summary>
    public static bool AnyOfDocuments => Documents.Enabled || Blocks.Enabled || Mentions.Enabled || Limits.Enabled || DocumentDuration.Enabled;

    private static Histogram<double> Seconds(string name, string description)
#if NET9_0_OR_GREATER
        => s_meter.CreateHistogram(
            name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] });
#else
        => s_meter.CreateHistogram<double>(name, "s", description);
#endif
}
