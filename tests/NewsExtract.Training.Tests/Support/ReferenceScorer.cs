using System.Diagnostics;

namespace NewsExtract.Training.Tests.Support;

/// <summary>Runs the reference scorers, Python scripts that lie beside the corpora.</summary>
internal static class ReferenceScorer
{
    /// <summary>The interpreter.</summary>
    public const string Python = "python3";

    private static readonly string? Tools = SharedData.Folder is { } data ? Path.GetFullPath(Path.Combine(data, "..", "tools")) : null;

    /// <summary>True when the scorers can be run.</summary>
    public static bool IsAvailable { get; } = Tools is not null
        && File.Exists(Path.Combine(Tools, "score_articles.py"))
        && (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, Python)));

    /// <summary>Runs a script and gives what it prints.</summary>
    public static string Run(string script, params string[] arguments)
    {
        ProcessStartInfo start = new(Python) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PYTHONIOENCODING"] = "utf-8";
        start.Environment["PYTHONDONTWRITEBYTECODE"] = "1";
        start.ArgumentList.Add(Path.Combine(Tools!, script));
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{script}: {error.Result}");
    }
}
