using System.Diagnostics;
using System.Reflection;

namespace NewsExtract.Benchmarks.Measuring;

/// <summary>Starts this program once more.</summary>
internal static class OwnProcess
{
    /// <param name="arguments">The command line.</param>
    /// <param name="change">Changes how it is started; it shares input and output otherwise.</param>
    public static Process Start(IEnumerable<string> arguments, Action<ProcessStartInfo> change)
    {
        string program = Environment.ProcessPath ?? throw new InvalidOperationException("The path of this program is not known.");

        // Under "dotnet run" that is the program; under "dotnet NewsExtract.Benchmarks.dll" it is dotnet.
        bool isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        var start = new ProcessStartInfo(program, isHost ? [Assembly.GetExecutingAssembly().Location, .. arguments] : arguments);
        change(start);
        return Process.Start(start) ?? throw new InvalidOperationException($"'{program}' does not start.");
    }
}
