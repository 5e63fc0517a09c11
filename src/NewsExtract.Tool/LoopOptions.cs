using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>The options that say how a command goes through its documents.</summary>
internal sealed class LoopOptions
{
    private const int MostJobs = 1024;

    private readonly ToolHost _host;
    private readonly Option<string?> _jobs = new("--jobs") { Description = "Documents to work on at once; default: as many as there are processors.", HelpName = "N" };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Do not say how far the run is. Errors and warnings are written all the same." };

    public LoopOptions(ToolHost host)
    {
        _host = host;
        _jobs.Validators.Add(result => CommandOptions.Reject(result, value => ParseJobs(value) is null, $"is no number of jobs. Write one from 1 to {MostJobs}."));
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_jobs);
        command.Options.Add(_quiet);
    }

    public LoopSettings Read(ParseResult parsed) => new() { Jobs = ParseJobs(parsed.GetValue(_jobs)) ?? _host.Processors, IsQuiet = parsed.GetValue(_quiet) };

    private static int? ParseJobs(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs is >= 1 and <= MostJobs ? jobs : null;
}
