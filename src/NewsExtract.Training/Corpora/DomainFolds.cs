using System.Text;

namespace NewsExtract.Training.Corpora;

/// <summary>
/// Splits sites into folds for cross-validation, so that no site stands on both sides. The domains are dealt out in turn in the
/// order of a hash of their names: the folds hold equally many domains, and the same domains give the same folds on any machine.
/// </summary>
public sealed class DomainFolds
{
    private readonly Dictionary<string, int> _foldOfDomain = new(StringComparer.Ordinal);

    /// <summary>Deals out <paramref name="domains"/>; a domain may be named any number of times.</summary>
    public DomainFolds(IEnumerable<string> domains, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        Count = count;
        IEnumerable<string> ordered = domains.Distinct(StringComparer.Ordinal)
            .OrderBy(StableHash).ThenBy(domain => domain, StringComparer.Ordinal);
        foreach (string domain in ordered)
        {
            _foldOfDomain.Add(domain, _foldOfDomain.Count % count);
        }
    }

    /// <summary>Number of folds.</summary>
    public int Count { get; }

    /// <summary>The fold, from 0, of a domain that was dealt out.</summary>
    public int FoldOf(string domain) => _foldOfDomain[domain];

    /// <summary>FNV-1a, 64 bits, over the UTF-8 bytes: unlike <see cref="string.GetHashCode()"/> the same in every process.</summary>
    internal static ulong StableHash(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (byte unit in Encoding.UTF8.GetBytes(text))
        {
            hash = (hash ^ unit) * 1099511628211;
        }

        return hash;
    }
}
