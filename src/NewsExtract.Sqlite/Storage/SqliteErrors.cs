using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NewsExtract.Sqlite.Storage;

/// <summary>Says in the words of an index what SQLite says in numbers.</summary>
internal static class SqliteErrors
{
    private const int PrimaryCode = 0xFF;

    public static void Check(int code, sqlite3 database, string path)
    {
        if (code is not (raw.SQLITE_OK or raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            throw Of(code, raw.sqlite3_errmsg(database).utf8_to_string(), path);
        }
    }

    public static Exception Of(SqliteException error, string path) => Of(error.SqliteErrorCode, error.Message, path, error);

    public static StoryFormatException Damaged(string path, string why)
        => new($"The story index '{path}' is damaged: {why}. Use a copy of the file, or add the articles to a new one.");

    private static Exception Of(int code, string said, string path, Exception? inner = null) => (code & PrimaryCode) switch
    {
        raw.SQLITE_BUSY or raw.SQLITE_LOCKED => new SqliteStoryException(
            SqliteStoryFailure.Busy, $"The story index '{path}' is being written by another process. Try again, or wait longer ({nameof(SqliteStoryOptions)}.{nameof(SqliteStoryOptions.WriterWait)}).", inner),
        raw.SQLITE_FULL => new SqliteStoryException(
            SqliteStoryFailure.Full, $"There is no room for the story index '{path}' to grow: the disk is full, or {nameof(SqliteStoryOptions)}.{nameof(SqliteStoryOptions.MostBytes)} is reached. Make room, or forget old articles; nothing of this call was written.", inner),
        raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM or raw.SQLITE_AUTH => new SqliteStoryException(
            SqliteStoryFailure.NoAccess, $"The story index '{path}' cannot be opened or may not be written ({said}). See that its folder is there and that both may be written.", inner),
        raw.SQLITE_IOERR => new SqliteStoryException(
            SqliteStoryFailure.Disk, $"The disk failed under the story index '{path}' ({said}). Nothing of this call was written; see to the disk before going on.", inner),
        raw.SQLITE_NOTADB => new StoryFormatException($"'{path}' is no story index: it is no SQLite database. Give the path of an index, or of a file that is not there yet."),
        raw.SQLITE_CORRUPT or raw.SQLITE_FORMAT or raw.SQLITE_MISMATCH or raw.SQLITE_CONSTRAINT or raw.SQLITE_ERROR => Damaged(path, said),
        _ => new SqliteStoryException(SqliteStoryFailure.Other, $"SQLite refused to read or write the story index '{path}': {said} (code {code}).", inner),
    };
}
