using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace NewsExtract.Sqlite.Tests.Crashes;

/// <summary>Starts the program that works on an index, and kills it.</summary>
internal static class CrashingProcess
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(60);

    /// <summary>Kills the program some time after it has begun, so that nothing of it gets to run again.</summary>
    /// <returns>How many articles it said it had added.</returns>
    public static int Kill(string command, string path, int seed, int articles, TimeSpan after)
    {
        using Process process = Start(command, path, seed, articles);
        using var reading = new CancellationTokenSource(LongestStart);
        using CancellationTokenRegistration ends = reading.Token.Register(() => process.Kill());
        string? line = process.StandardOutput.ReadLine();
        if (line != CrashingProgram.Ready)
        {
            throw new InvalidOperationException($"The program ended with '{line}': {process.StandardError.ReadToEnd()}");
        }

        int done = 0;
        var reader = new Thread(() =>
        {
            while (process.StandardOutput.ReadLine() is { Length: > 0 } said)
            {
                done = int.Parse(said, CultureInfo.InvariantCulture);
            }
        });
        reader.Start();
        Thread.Sleep(after);

        // SIGKILL on Unix.
        process.Kill();
        process.WaitForExit();
        reader.Join();
        return done;
    }

    /// <summary>Starts the program.</summary>
    public static Process Start(string command, string path, int seed, int articles)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string argument in (string[])[Assembly.GetExecutingAssembly().Location, command, path, Number(seed), Number(articles)])
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started.");
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
