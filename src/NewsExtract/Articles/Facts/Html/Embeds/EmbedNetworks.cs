using System.Collections.Frozen;

namespace NewsExtract.Facts;

/// <summary>The social networks whose posts are known, from a data file.</summary>
internal static class EmbedNetworks
{
    private static readonly FrozenDictionary<string, string[]> s_words = FactWords.Load("embed-networks.txt");
    private static readonly FrozenDictionary<string, string> s_byClass = Table("class-");
    private static readonly FrozenDictionary<string, string> s_byHost = Table("host-");
    private static readonly string[] s_post = s_words["post"];

    /// <summary>The network that a class attribute names, or null.</summary>
    public static string? OfClass(string? classes)
    {
        if (classes is null)
        {
            return null;
        }

        foreach (string name in classes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (s_byClass.TryGetValue(name, out string? network))
            {
                return network;
            }
        }

        return null;
    }

    /// <summary>The network that an absolute address leads to, or null.</summary>
    public static string? OfAddress(string address) => WebAddress.HostOf(address) is { } host ? s_byHost.GetValueOrDefault(host) : null;

    /// <summary>Whether an address is that of a single post.</summary>
    public static bool IsPost(string address) => s_post.Any(part => address.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, string> Table(string prefix)
        => s_words.Where(group => group.Key.StartsWith(prefix, StringComparison.Ordinal))
            .SelectMany(group => group.Value.Select(word => (Word: word, Network: group.Key[prefix.Length..])))
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Network, StringComparer.OrdinalIgnoreCase);
}
