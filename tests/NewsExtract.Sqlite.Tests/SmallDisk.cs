using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace NewsExtract.Sqlite.Tests;

/// <summary>A disk of a few megabytes, in memory.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("newsextract-disk-").FullName;

    public SmallDisk(int megabytes)
    {
        if (!Run("mount", "-t", "tmpfs", "-o", string.Create(CultureInfo.InvariantCulture, $"size={megabytes}m"), "tmpfs", _path))
        {
            throw new IOException($"No disk can be mounted at '{_path}'.");
        }
    }

    /// <summary>Whether this process may mount a disk.</summary>
    public static bool CanBeMade()
    {
        try
        {
            new SmallDisk(1).Dispose();
            return true;
        }
        catch (Exception error) when (error is IOException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    public string File() => Path.Combine(_path, "stories.db");

    public void Dispose()
    {
        Run("umount", _path);
        Directory.Delete(_path);
    }

    private static bool Run(string command, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(command, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}

/// <summary>A test that mounts a disk.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class TmpfsFactAttribute : FactAttribute
{
    private static readonly Lazy<bool> CanMount = new(SmallDisk.CanBeMade);

    public override string? Skip => CanMount.Value ? null : "needs the right to mount a tmpfs";
}
