using System.CommandLine;

namespace NewsExtract.Tool;

/// <summary>The options of <c>newsextract report</c> and what they mean.</summary>
internal static class ReportCommand
{
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = CommandOptions.Paths();
        Option<string> from = CommandOptions.From();
        Option<string?> charset = CommandOptions.Charset();
        LoopOptions loop = new(host);
        Option<string?> output = new("--out") { Description = "File to write the report to; default: standard output.", HelpName = "FILE" };
        output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } path && (path.Length == 0 || Directory.Exists(path)))
            {
                result.AddError($"--out is the file of the report, and '{path}' is {(path.Length == 0 ? "no name" : "a folder")}.");
            }
        });

        Command command = new("report", "Shows in one HTML page what was read from each page: article, names, facts, every block with its role; and the stories of several pages.")
        {
            paths, from, charset, output,
        };
        loop.AddTo(command);
        command.SetAction((parsed, cancellationToken) => new ReportRun(host, new ReportSettings
        {
            Paths = parsed.GetRequiredValue(paths),
            From = CommandOptions.FormOf(parsed.GetValue(from)),
            Charset = parsed.GetValue(charset),
            Loop = loop.Read(parsed),
            OutputFile = parsed.GetValue(output),
        }).RunAsync(cancellationToken));
        return command;
    }
}
