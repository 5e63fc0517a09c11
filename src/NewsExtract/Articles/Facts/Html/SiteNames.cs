namespace NewsExtract.Facts;

/// <summary>The site under all its names: as it calls itself, and the parts of its host.</summary>
internal static class SiteNames
{
    /// <summary>The names as keys of <see cref="TextCleaner.Key"/>, also with the English article before them.</summary>
    public static HashSet<string> Keys(IReadOnlyList<string?> names, string? url)
    {
        HashSet<string> keys = [.. names.Select(TextCleaner.Key).Where(key => key.Length > 1)];
        keys.UnionWith(names.OfType<string>().Where(name => name.IndexOf('(') > 1).Select(name => TextCleaner.Key(name[..name.IndexOf('(')])));
        if (WebAddress.HostOf(url) is { } host)
        {
            keys.Add(TextCleaner.Key(host));
            keys.UnionWith(host.Split('.').SkipLast(1).Where(part => part.Length > 1 && part is not "com" and not "co").Select(TextCleaner.Key));
        }

        keys.UnionWith(keys.ToArray().Select(key => "the" + key));
        return keys;
    }
}
