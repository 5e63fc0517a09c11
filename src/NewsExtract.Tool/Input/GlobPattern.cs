using System.IO.Enumeration;

namespace NewsExtract.Tool;

/// <summary>
/// A path with wildcards, for shells that leave them as they are: <c>*</c> stands for any characters of a name, <c>?</c> for one, <c>**</c> for any folders or none.
/// As in shells, wildcards do not match names that begin with a point.
/// </summary>
internal sealed class GlobPattern
{
    private const string AnyFolders = "**";

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private readonly string[] _parts;

    public GlobPattern(string pattern)
    {
        Text = pattern;
        int wildcard = pattern.IndexOfAny(['*', '?']);
        int end = pattern.LastIndexOfAny(Separators, wildcard) + 1;
        Root = end == 0 ? "" : pattern[..end];
        _parts = pattern[end..].Split(Separators, StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>The pattern as it was given.</summary>
    public string Text { get; }

    /// <summary>The folder before the first wildcard, with its separator; empty for the current one.</summary>
    public string Root { get; }

    /// <summary>Whether folders below the root can hold matches at a depth that the pattern does not limit.</summary>
    public int MostFolders => _parts.Contains(AnyFolders) ? int.MaxValue : _parts.Length - 1;

    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>Whether a path below <see cref="Root"/> matches.</summary>
    public bool Matches(string relative)
    {
        string[] names = relative.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

        // As for wildcards in names: after a mismatch the last ** takes one folder more. Linear in memory, and no pattern can make it slower than names × parts.
        int name = 0;
        int part = 0;
        int retryPart = -1;
        int retryName = 0;
        while (name < names.Length)
        {
            if (part < _parts.Length && _parts[part] == AnyFolders)
            {
                retryPart = ++part;
                retryName = name;
            }
            else if (part < _parts.Length && MatchesName(_parts[part], names[name]))
            {
                part++;
                name++;
            }
            else if (retryPart >= 0 && !IsHidden(names[retryName]))
            {
                part = retryPart;
                name = ++retryName;
            }
            else
            {
                return false;
            }
        }

        return part == _parts.Length || (part == _parts.Length - 1 && _parts[part] == AnyFolders);
    }

    private static bool MatchesName(string part, string name)
        => (!IsHidden(name) || part[0] == '.') && FileSystemName.MatchesSimpleExpression(part.Replace("\\", "\\\\", StringComparison.Ordinal), name, ignoreCase: OperatingSystem.IsWindows());

    private static bool IsHidden(string name) => name[0] == '.';
}
