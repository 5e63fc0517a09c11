using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>What is wrong with an archive: however much it is, the user gets one line of it.</summary>
internal sealed class ArchiveTroubles
{
    private string? _first;
    private int _count;

    /// <summary>Adds what is wrong with a record.</summary>
    public void Add(int record, string reason)
    {
        _first ??= string.Create(CultureInfo.InvariantCulture, $"record {record}: {reason}");
        _count++;
    }

    /// <summary>One line; null when nothing is wrong.</summary>
    public string? Summary() => _count switch
    {
        0 => null,
        1 => $"{_first}; everything else was read",
        _ => string.Create(CultureInfo.InvariantCulture, $"{_first} (and {_count - 1} more); everything else was read"),
    };
}
