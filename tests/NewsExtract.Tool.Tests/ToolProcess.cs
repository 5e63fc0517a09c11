using System.Diagnostics;

namespace NewsExtract.Tool.Tests;

/// <summary>The tool as a process of its own, as users run it.</summary>
internal static class ToolProcess
{
    /// <summary>The program, which the build puts beside the tests.</summary>
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "NewsExtract.Tool.dll");

    /// <summary>The command that runs it.</summary>
    public static string Command { get; } = $"{DotNet} {Program}";

    private static string DotNet => Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>Starts the tool as a shell does for somebody at a terminal: a script that runs in the background hands down that Ctrl-C is to be ignored.</summary>
    public static Process Start(string folder, params string[] arguments) => OperatingSystem.IsLinux()
        ? StartOther(folder, "env", ["--default-signal=INT", DotNet, Program, .. arguments])
        : StartOther(folder, DotNet, [Program, .. arguments]);

    public static Process StartOther(string folder, string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>Runs a script of the shell and gives what it writes.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> ShellAsync(string folder, string script)
    {
        using Process shell = StartOther(folder, "bash", "-c", $"set -euo pipefail; {script}");
        shell.StandardInput.Close();
        Task<string> output = shell.StandardOutput.ReadToEndAsync();
        Task<string> error = shell.StandardError.ReadToEndAsync();
        await shell.WaitForExitAsync();
        return (shell.ExitCode, await output, await error);
    }
}
