using System.Collections.Concurrent;

namespace NewsExtract.Postgres.Storage;

/// <summary>
/// Makes tables of days before articles of them come, in transactions of their own, since a new table keeps readers waiting for a moment. Thread-safe.
/// </summary>
internal sealed class KnownDays(IndexConnections connections)
{
    private readonly ConcurrentDictionary<int, bool> _made = new();

    public void Make(IEnumerable<int> days, CancellationToken cancellationToken)
    {
        foreach (int day in days.Where(day => day != ArticleRow.NoDay && !_made.ContainsKey(day)).Order())
        {
            connections.Write(session => session.Scalar(connections.Sql.AddDay, day), cancellationToken);
            _made.TryAdd(day, true);
        }
    }

    public void Clear() => _made.Clear();
}
