using System.CommandLine;
using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>The options of <c>newsextract pair</c> and what they mean.</summary>
internal static class PairCommand
{
    private const int MostWindow = 100_000;

    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = CommandOptions.Paths($"Lines of '{CommandLine.Name} sign', those of one key together; - or nothing for standard input.", "FILE|-", ArgumentArity.ZeroOrMore);
        Option<string?> score = new("--min-score") { Description = "Leave out pairs that are less likely of one event, 0 to 1; default: 0.5.", HelpName = "NUMBER" };
        Option<string?> window = new("--window") { Description = "Compare an article with so many others of a key, the ones before it; default: 64. More finds more where keys are frequent, and takes longer.", HelpName = "N" };
        score.Validators.Add(result => CommandOptions.Reject(result, value => CommandOptions.ParseShare(value) is null, "is no probability. Write a number from 0 to 1, such as 0.8."));
        window.Validators.Add(result => CommandOptions.Reject(result, value => ParseWindow(value) is null, $"is no number of articles. Write one from 1 to {MostWindow}."));

        Command command = new("pair", $"Pairs the articles of one event among the sorted lines of '{CommandLine.Name} sign': a line of JSON for each pair.")
        {
            paths, score, window,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            PairSettings defaults = new() { Paths = parsed.GetValue(paths) is { Length: > 0 } given ? given : [InputList.StandardInput] };
            return new PairRun(host, defaults with
            {
                MinimumScore = CommandOptions.ParseShare(parsed.GetValue(score)) ?? defaults.MinimumScore,
                Window = ParseWindow(parsed.GetValue(window)) ?? defaults.Window,
            }).RunAsync(cancellationToken);
        });
        return command;
    }

    private static int? ParseWindow(string? text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int window) && window is >= 1 and <= MostWindow ? window : null;
}
