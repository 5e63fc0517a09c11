using System.Diagnostics;
using Microsoft.Data.Sqlite;
using NewsExtract.Stories.Indexing;
using SQLitePCL;

namespace NewsExtract.Sqlite.Storage;

/// <summary>A connection to the file of an index, with its statements prepared once. Not thread-safe.</summary>
internal sealed class Database : IDisposable
{
    /// <summary>
    /// A signature is longer than a page of so many bytes takes whole, so it lies in one page of its own that it fills, while its row's other columns share pages: next to nothing is
    /// wasted, a story is read without its signatures, and adding an article writes few bytes.
    /// </summary>
    private const int PageSize = 2048;

    private const int ShortestPage = 512;

    private const int CachedKilobytes = 32 * 1024;

    /// <summary>Pages in the log before they are carried over: 8 MB.</summary>
    private const int PagesOfLog = 4000;

    /// <summary>A log that a large write has stretched is cut to this size again.</summary>
    private const int BytesOfLog = 64 * 1024 * 1024;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(10);

    private readonly Dictionary<string, Statement> _statements = new(StringComparer.Ordinal);
    private readonly SqliteConnection _connection;
    private readonly sqlite3 _handle;
    private readonly TimeSpan _writerWait;

    static Database() => Batteries_V2.Init();

    /// <summary>Opens a file, or begins one.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">How it is kept.</param>
    /// <param name="creates">Whether it may be begun.</param>
    public Database(string path, SqliteStoryOptions options, bool creates)
    {
        Path = path;
        _writerWait = options.WriterWait;
        RefuseStump(path);
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = creates ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            Pooling = false,
        }.ToString());
        try
        {
            _connection.Open();
            _handle = _connection.Handle!;
            raw.sqlite3_extended_result_codes(_handle, 1);
            WaitForOthers(_writerWait);
            _connection.CreateFunction("place_of", (long number, long story, long copies) => Checksum.OfPlace(number, story, copies), isDeterministic: true);
            Configure(options, creates);
        }
        catch (SqliteException error)
        {
            Dispose();
            throw SqliteErrors.Of(error, path);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public string Path { get; }

    /// <summary>Whether a transaction is open.</summary>
    public bool IsInTransaction => raw.sqlite3_get_autocommit(_handle) == 0;

    /// <summary>A statement that is prepared once; only one use of it at a time.</summary>
    public Statement Query(string sql)
    {
        if (!_statements.TryGetValue(sql, out Statement? statement))
        {
            _statements[sql] = statement = Prepare(sql);
        }

        return statement;
    }

    /// <summary>A statement of the caller's own, to be closed.</summary>
    public Statement Prepare(string sql)
    {
        SqliteErrors.Check(raw.sqlite3_prepare_v2(_handle, sql, out sqlite3_stmt statement), _handle, Path);
        return new Statement(_handle, statement, Path);
    }

    /// <summary>Runs a statement once and forgets it.</summary>
    public void Execute(string sql)
    {
        Statement statement = Prepare(sql);
        try
        {
            statement.Run();
        }
        finally
        {
            statement.Close();
        }
    }

    /// <summary>The one number that a statement gives.</summary>
    public long Number(string sql)
    {
        Statement statement = Prepare(sql);
        try
        {
            return statement.Step() ? statement.Long(0) : 0;
        }
        finally
        {
            statement.Close();
        }
    }

    /// <summary>Begins a transaction. Where another process writes, it waits for it as long as the options say, or as the caller wants.</summary>
    public void Begin(string begin, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!cancellationToken.CanBeCanceled)
        {
            Query(begin).Run();
            return;
        }

        // SQLite cannot be told to stop waiting, so it waits a little at a time.
        long start = Stopwatch.GetTimestamp();
        WaitForOthers(TurnWait.Slice);
        try
        {
            while (!HasBegun(begin, start))
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
        finally
        {
            WaitForOthers(_writerWait);
        }
    }

    /// <summary>Runs statements that the caller may stop.</summary>
    /// <exception cref="OperationCanceledException">They were stopped.</exception>
    public T Interruptible<T>(Func<T> work, CancellationToken cancellationToken)
    {
        using CancellationTokenRegistration stop = cancellationToken.UnsafeRegister(static handle => raw.sqlite3_interrupt((sqlite3)handle!), _handle);
        try
        {
            T result = work();

            // It may have been between two statements, of which none was stopped.
            cancellationToken.ThrowIfCancellationRequested();
            return result;
        }
        catch (SqliteStoryException error) when (error.Failure is SqliteStoryFailure.Other && cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException($"Work on the story index '{Path}' was stopped.", error, cancellationToken);
        }
    }

    public void Rollback()
    {
        if (IsInTransaction)
        {
            // A full disk may have undone it already; whatever fails here has failed before.
            raw.sqlite3_exec(_handle, "ROLLBACK");
        }
    }

    public void Dispose()
    {
        foreach (Statement statement in _statements.Values)
        {
            statement.Close();
        }

        _statements.Clear();
        _connection.Dispose();
    }

    private bool HasBegun(string begin, long start)
    {
        try
        {
            Query(begin).Run();
            return true;
        }
        catch (SqliteStoryException busy) when (busy.Failure is SqliteStoryFailure.Busy && Stopwatch.GetElapsedTime(start) < _writerWait)
        {
            return false;
        }
    }

    private void WaitForOthers(TimeSpan most) => raw.sqlite3_busy_timeout(_handle, (int)Math.Min(int.MaxValue, most.TotalMilliseconds));

    /// <summary>SQLite takes a file that is shorter than any page for one without pages, and would begin it anew.</summary>
    private static void RefuseStump(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: > 0 and < ShortestPage } file)
        {
            throw new StoryFormatException($"'{path}' has {file.Length} bytes: it is no story index, or one that was cut short. Use a copy of the file, or add the articles to a new one.");
        }
    }

    private void Configure(SqliteStoryOptions options, bool creates)
    {
        if (creates)
        {
            Schema.RefuseForeign(this);

            // Both take hold only in a file without pages.
            Execute($"PRAGMA page_size = {PageSize}");
            Execute("PRAGMA auto_vacuum = INCREMENTAL");
            BeginLog(options.WriterWait);
        }

        Execute($"PRAGMA cache_size = -{CachedKilobytes}");
        Execute($"PRAGMA wal_autocheckpoint = {PagesOfLog}");
        Execute($"PRAGMA journal_size_limit = {BytesOfLog}");
        Execute($"PRAGMA synchronous = {(options.Durability is SqliteDurability.PowerLoss ? "FULL" : "NORMAL")}");
        if (options.MostBytes is { } most)
        {
            Execute($"PRAGMA max_page_count = {Math.Max(1, most / PageSize)}");
        }
    }

    /// <summary>Of two processes that begin a file at once one is refused without waiting, so it has to try again.</summary>
    private void BeginLog(TimeSpan wait)
    {
        for (TimeSpan waited = TimeSpan.Zero; ; waited += BetweenTries)
        {
            try
            {
                Execute("PRAGMA journal_mode = WAL");
                return;
            }
            catch (SqliteStoryException busy) when (busy.Failure is SqliteStoryFailure.Busy && waited < wait)
            {
                Thread.Sleep(BetweenTries);
            }
        }
    }
}
