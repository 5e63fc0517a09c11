using System.Buffers;

namespace NewsExtract;

/// <summary>The address of a page, to make its relative addresses absolute (RFC 3986, section 5). Works the same on every platform.</summary>
internal sealed class BaseAddress
{
    /// <summary>A page writes its own address and any number of links, so that a long one would be multiplied.</summary>
    private const int LongestPart = 256;

    /// <summary>What an output format may have to write as several characters, which would be multiplied as well.</summary>
    private static readonly SearchValues<char> Unwelcome = SearchValues.Create("&'\"<>`");

    private readonly string _scheme;
    private readonly string _origin;
    private readonly string _folder;

    private BaseAddress(string scheme, string origin, string folder) => (_scheme, _origin, _folder) = (scheme, origin, folder);

    /// <param name="address">An absolute address as <see cref="LinkTargets"/> accepts it.</param>
    /// <returns>Null when nothing can be resolved against it.</returns>
    public static BaseAddress? Of(string address)
    {
        int schemeEnd = address.IndexOf(':', StringComparison.Ordinal);
        int pathStart = EndOf(address, schemeEnd + 3, "/?#");
        int pathEnd = EndOf(address, pathStart, "?#");
        string origin = address[..pathStart];
        string path = address[pathStart..pathEnd];
        string folder = path.Length == 0 ? "/" : path[..(path.LastIndexOf('/') + 1)];
        bool isUsable = origin.Length <= LongestPart && folder.Length <= LongestPart
            && !origin.AsSpan().ContainsAny(Unwelcome) && !folder.AsSpan().ContainsAny(Unwelcome);
        return isUsable ? new BaseAddress(address[..(schemeEnd + 1)], origin, folder) : null;
    }

    /// <summary>Makes a relative address absolute.</summary>
    /// <param name="address">An address without scheme, neither empty nor only a place on the page.</param>
    public string Resolve(string address)
    {
        if (address.StartsWith("//", StringComparison.Ordinal))
        {
            return _scheme + address;
        }

        int pathEnd = EndOf(address, 0, "?#");
        string path = address[0] == '/' ? address[..pathEnd] : _folder + address[..pathEnd];
        return string.Concat(_origin, WithoutDots(path), address.AsSpan(pathEnd));
    }

    private static int EndOf(string text, int start, string ends)
    {
        int length = text.AsSpan(start).IndexOfAny(ends);
        return length < 0 ? text.Length : start + length;
    }

    private static string WithoutDots(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal))
        {
            return path;
        }

        char[] result = new char[path.Length];
        int length = 0;
        int start = 1;
        while (start <= path.Length)
        {
            int end = EndOf(path, start, "/");
            ReadOnlySpan<char> segment = path.AsSpan(start, end - start);
            bool isLast = end == path.Length;
            if (segment is "..")
            {
                length = Math.Max(0, result.AsSpan(0, length).LastIndexOf('/'));
            }
            else if (segment is not ".")
            {
                result[length++] = '/';
                segment.CopyTo(result.AsSpan(length));
                length += segment.Length;
            }

            if (isLast && segment is "." or "..")
            {
                result[length++] = '/';
            }

            start = end + 1;
        }

        return new string(result, 0, length);
    }
}
