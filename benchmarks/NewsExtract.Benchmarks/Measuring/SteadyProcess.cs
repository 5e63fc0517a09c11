using System.Diagnostics;

namespace NewsExtract.Benchmarks.Measuring;

/// <summary>
/// Runs a command of this program in a process that compiles every method once, with all optimisations. With tiers and profiles, what is inlined, which objects live on the
/// stack and what is known of statics depends on the first moments, so that bytes and ratios differ from run to run (comparing signatures by half); without them,
/// bytes are the same to the last one. Where an application leaves the tiers on, most stages are somewhat faster, and the parse of HTML most of all.
/// </summary>
internal static class SteadyProcess
{
    private const string Off = "0";

    private static readonly string[] s_variables = ["DOTNET_TieredPGO", "DOTNET_TieredCompilation"];

    /// <summary>Whether this process is such a one.</summary>
    public static bool IsThis => Array.TrueForAll(s_variables, variable => Environment.GetEnvironmentVariable(variable) == Off);

    /// <summary>Runs the program with the same input and output.</summary>
    /// <param name="arguments">Its command line.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IEnumerable<string> arguments)
    {
        using Process process = OwnProcess.Start(arguments, start => Array.ForEach(s_variables, variable => start.Environment[variable] = Off));
        process.WaitForExit();
        return process.ExitCode;
    }
}
