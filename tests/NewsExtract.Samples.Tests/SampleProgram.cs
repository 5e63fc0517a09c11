using System.Diagnostics;
using NewsExtract.Tests.Architecture;

namespace NewsExtract.Samples.Tests;

/// <summary>A sample, run as its readers run it: in a process of its own.</summary>
internal static class SampleProgram
{
    /// <summary>Longest that a sample may take on a busy machine.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>A page of the tests by the name of its folder.</summary>
    public static string Page(string name) => Path.Combine(SourceTree.Root, "tests", "NewsExtract.Tests", "Pages", name, "page.html");

    public static Process Start(string sample, params string[] arguments)
    {
        // The configuration this test was built in: …/bin/Release/net10.0/
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string program = Path.Combine(SourceTree.Root, "src", "NewsExtract.Samples", sample, "bin", configuration, "net10.0", $"NewsExtract.Samples.{sample}.dll");
        ProcessStartInfo start = new("dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetDirectoryName(program)!,
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start");
    }

    /// <summary>Runs a sample to its end and gives what it wrote.</summary>
    public static async Task<string> RunAsync(string sample, params string[] arguments)
    {
        using Process process = Start(sample, arguments);
        using CancellationTokenSource patience = new(Patience);
        Task<string> errors = process.StandardError.ReadToEndAsync(patience.Token);
        string output = await process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"exit code {process.ExitCode}: {await errors}");
    }
}
