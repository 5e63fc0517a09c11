using System.Net;
using System.Reflection;

namespace NewsExtract.Training.Corpora;

/// <summary>The part of a host name that one owner registered: <c>example.co.uk</c> of <c>https://news.example.co.uk/a</c>.</summary>
public static class RegistrableDomain
{
    private static readonly Lazy<HashSet<string>> TwoLabelSuffixes = new(ReadSuffixes);

    /// <summary>The registrable domain of an address, lower-case; null when the address has no host.</summary>
    public static string? Of(string url)
    {
        if (HostOf(url) is not { Length: > 0 } host)
        {
            return null;
        }

        string[] labels = host.Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (labels.Length <= 2 || IPAddress.TryParse(host, out _))
        {
            return host;
        }

        bool longSuffix = TwoLabelSuffixes.Value.Contains($"{labels[^2]}.{labels[^1]}");
        return string.Join('.', labels[^(longSuffix ? 3 : 2)..]);
    }

    private static string? HostOf(string url)
    {
        // Addresses without a scheme are common in lists of pages.
        string absolute = url.Contains("://", StringComparison.Ordinal) ? url : "http://" + url.TrimStart('/');
        return Uri.TryCreate(absolute, UriKind.Absolute, out Uri? uri) ? uri.IdnHost.ToLowerInvariant().TrimEnd('.') : null;
    }

    private static HashSet<string> ReadSuffixes()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("public-suffixes.txt")!;
        using StreamReader reader = new(stream);
        HashSet<string> suffixes = new(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            suffixes.UnionWith(parts.Skip(1).Select(secondLevel => $"{secondLevel}.{parts[0]}"));
        }

        return suffixes;
    }
}
