using System.Diagnostics;

namespace NewsExtract.Benchmarks.Measuring;

/// <summary>
/// Runs a command of this program in a process without profile-guided compilation. With it, what is inlined and which objects live on the stack depends on what
/// was counted in the first moments, so that bytes and ratios differ from run to run; without it, bytes are the same to the last one.
/// </summary>
internal static class SteadyProcess
{
    private const string Variable = "DOTNET_TieredPGO";
    private const string Off = "0";

    /// <summary>Whether this process is such a one.</summary>
    public static bool IsThis => Environment.GetEnvironmentVariable(Variable) == Off;

    /// <summary>Runs the program with the same input and output.</summary>
    /// <param name="arguments">Its command line.</param>
    /// <returns>The exit code.</returns>
    public static int Run(IEnumerable<string> arguments)
    {
        using Process process = OwnProcess.Start(arguments, start => start.Environment[Variable] = Off);
        process.WaitForExit();
        return process.ExitCode;
    }
}
