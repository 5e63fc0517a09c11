using System.Runtime.InteropServices;

namespace NewsExtract.Postgres.Storage;

/// <summary>Numbers of the articles of stories, ascending: those of the tables, and those that are being added. Not thread-safe.</summary>
internal sealed class MemberLists(IndexSession session, IndexSql sql)
{
    private readonly Dictionary<long, List<long>> _members = [];

    /// <summary>The articles of a story; see <see cref="Read"/>.</summary>
    public IReadOnlyList<long> this[long story] => _members[story];

    /// <summary>Reads what the tables have for stories, as far as it is not known.</summary>
    public void Read(IEnumerable<long> stories)
    {
        long[] wanted = [.. stories.Where(story => !_members.ContainsKey(story)).Distinct()];
        if (wanted.Length == 0)
        {
            return;
        }

        foreach (long story in wanted)
        {
            _members[story] = [];
        }

        session.Query(sql.Members, row => _members[row.GetInt64(0)].Add(row.GetInt64(1)), wanted);
    }

    /// <summary>Adds an article behind the others of a story, which is new or was read.</summary>
    public void Add(long story, long number)
    {
        ref List<long>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(_members, story, out _);
        (list ??= []).Add(number);
    }

    /// <summary>Puts all articles of a story into another; both were read.</summary>
    public void Merge(long goes, long stays)
    {
        List<long> gone = _members[goes];
        _members.Remove(goes);
        _members[stays].AddRange(gone);
        _members[stays].Sort();
    }
}
