using SQLitePCL;

namespace NewsExtract.Sqlite.Storage;

/// <summary>
/// A prepared statement. Bytes are read where SQLite has them, and nothing is allocated for a step: a look-up runs some hundred of them. Parameters are numbered from 1, columns
/// from 0. Disposing resets it for its next use. Not thread-safe.
/// </summary>
internal sealed class Statement(sqlite3 database, sqlite3_stmt statement, string path) : IDisposable
{
    public Statement Bind(int parameter, long value)
    {
        Check(raw.sqlite3_bind_int64(statement, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, long? value)
    {
        Check(value is { } number ? raw.sqlite3_bind_int64(statement, parameter, number) : raw.sqlite3_bind_null(statement, parameter));
        return this;
    }

    public Statement Bind(int parameter, string value)
    {
        Check(raw.sqlite3_bind_text(statement, parameter, value));
        return this;
    }

    public Statement Bind(int parameter, ReadOnlySpan<byte> value)
    {
        Check(raw.sqlite3_bind_blob(statement, parameter, value));
        return this;
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Step()
    {
        int code = raw.sqlite3_step(statement);
        if (code is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            SqliteErrors.Check(code, database, path);
        }

        return code == raw.SQLITE_ROW;
    }

    /// <summary>Runs a statement that gives no rows.</summary>
    public void Run()
    {
        try
        {
            while (Step())
            {
            }
        }
        finally
        {
            Dispose();
        }
    }

    /// <summary>The first column of all rows.</summary>
    public List<long> Longs()
    {
        List<long> values = [];
        try
        {
            while (Step())
            {
                values.Add(Long(0));
            }
        }
        finally
        {
            Dispose();
        }

        return values;
    }

    public long Long(int column) => raw.sqlite3_column_int64(statement, column);

    public long? LongOrNull(int column) => raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL ? null : Long(column);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    /// <summary>The bytes of a column, until the next step.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    /// <summary>Makes it ready for its next use.</summary>
    public void Dispose() => raw.sqlite3_reset(statement);

    /// <summary>Ends it for good.</summary>
    public void Close() => statement.Dispose();

    private void Check(int code)
    {
        if (code != raw.SQLITE_OK)
        {
            SqliteErrors.Check(code, database, path);
        }
    }
}
