namespace NewsExtract.Facts;

/// <summary>Addresses as pages write them. One that is none costs only itself.</summary>
internal static class WebAddress
{
    /// <summary>The longest address that is kept; longer ones are data, not addresses.</summary>
    private const int MaximumLength = 4096;

    /// <summary>The absolute form of an http or https address, or null.</summary>
    /// <param name="address">An address, absolute or relative.</param>
    /// <param name="page">The address it is relative to, if known.</param>
    public static string? Absolute(string? address, string? page)
    {
        if (string.IsNullOrWhiteSpace(address) || address.Length > MaximumLength)
        {
            return null;
        }

        // On Unix a path is itself an absolute address, of a file; so the page's address comes first for all that do not name their scheme.
        address = address.Trim();
        Uri? origin = null;
        bool isRelative = !address.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && !address.StartsWith("https:", StringComparison.OrdinalIgnoreCase) && Uri.TryCreate(page, UriKind.Absolute, out origin);
        bool isAddress = isRelative ? Uri.TryCreate(origin, address, out Uri? absolute) : Uri.TryCreate(address, UriKind.Absolute, out absolute);
        return isAddress && absolute!.Scheme is "http" or "https" && absolute.Host.Length > 0 ? absolute.AbsoluteUri : null;
    }

    /// <summary>The host without <c>www.</c>; null when the address has none.</summary>
    public static string? HostOf(string? address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? absolute) || absolute.Host.Length == 0)
        {
            return null;
        }

        return absolute.Host.StartsWith("www.", StringComparison.Ordinal) ? absolute.Host[4..] : absolute.Host;
    }

    /// <summary>True for the address of a site as a whole, which no article has.</summary>
    public static bool IsRoot(string address) => Uri.TryCreate(address, UriKind.Absolute, out Uri? absolute) && absolute.AbsolutePath.Length <= 1 && absolute.Query.Length == 0;
}
