using System.Diagnostics;
using Npgsql;

namespace NewsExtract.Postgres.Tests.Servers;

/// <summary>A server of one's own, started by tests/postgres/server.sh; it ends with the process that started it.</summary>
internal sealed class PostgresServer : IDisposable
{
    private static readonly Lazy<string?> Missing = new(FindWhatIsMissing);

    private readonly Process _script;

    private PostgresServer(string[] settings)
    {
        _script = Run(settings);
        Folder = Answer("folder ");
        Answer("ready");
        ConnectionString = new NpgsqlConnectionStringBuilder { Host = Folder, Username = "postgres", Database = "postgres", Timeout = 5, MaxPoolSize = 40 }.ConnectionString;
    }

    /// <summary>Why no server can be started; null when one can.</summary>
    public static string? SkipReason => Missing.Value;

    /// <summary>Where its socket is.</summary>
    public string Folder { get; }

    public string ConnectionString { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="settings">Settings of its configuration, as <c>name=value</c>.</param>
    public static PostgresServer Start(params string[] settings) => new(settings);

    /// <summary>Runs statements, several at once where there are no parameters.</summary>
    public void Execute(string statements)
    {
        using var source = NpgsqlDataSource.Create(ConnectionString);
        using NpgsqlCommand command = source.CreateCommand(statements);
        command.ExecuteNonQuery();
    }

    public long Number(string statement)
    {
        using var source = NpgsqlDataSource.Create(ConnectionString);
        using NpgsqlCommand command = source.CreateCommand(statement);
        return Convert.ToInt64(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Stop() => Tell("stop", "stopped");

    /// <summary>Ends it as a power cut would, but for what the operating system has taken.</summary>
    public void Crash() => Tell("crash", "stopped");

    public void StartAgain() => Tell("start", "ready");

    public void Dispose()
    {
        _script.StandardInput.Close();
        _script.WaitForExit(TimeSpan.FromSeconds(30));
        _script.Dispose();
    }

    private static string? FindWhatIsMissing()
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
        {
            return "the script that starts a server needs a shell of Unix";
        }

        using Process script = Run(["--check"]);
        string answer = script.StandardOutput.ReadToEnd().Trim();
        return answer == "available" ? null : answer;
    }

    private static Process Run(string[] arguments)
    {
        var start = new ProcessStartInfo(NewsExtract.Tests.Architecture.SourceTree.PathOf("tests/postgres/server.sh"), arguments) { RedirectStandardInput = true, RedirectStandardOutput = true };
        return Process.Start(start) ?? throw new InvalidOperationException("The script server.sh could not be started.");
    }

    private void Tell(string command, string answer)
    {
        _script.StandardInput.WriteLine(command);
        _script.StandardInput.Flush();
        Answer(answer);
    }

    private string Answer(string prefix)
    {
        string? line = _script.StandardOutput.ReadLine();
        return line is not null && line.StartsWith(prefix, StringComparison.Ordinal)
            ? line[prefix.Length..]
            : throw new InvalidOperationException($"The script server.sh said '{line ?? "nothing"}', not '{prefix}'. Its errors are above.");
    }
}
