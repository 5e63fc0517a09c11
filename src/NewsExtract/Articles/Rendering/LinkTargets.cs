using System.Buffers;
using System.Globalization;
using System.Text;
using NewsExtract.Text;

namespace NewsExtract;

/// <summary>
/// Says where the links and pictures of an article may lead. Pages are not trusted: only addresses that do nothing but lead
/// somewhere (http, https, mailto) pass, read as a browser would read them, and nothing in them needs a second look by a parser.
/// </summary>
internal sealed class LinkTargets
{
    /// <summary>Longer ones are not links anybody follows; and one link around many blocks is written once for each.</summary>
    public const int LongestAddress = 2048;

    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#[]@!$&'()*+,;=%");

    private readonly BaseAddress? _base;
    private readonly bool _keepsRelative;

    /// <param name="url">The address of the page, if known.</param>
    /// <param name="keepsRelative">Whether a relative address stays when the page's is not known.</param>
    public LinkTargets(string? url, bool keepsRelative)
    {
        _base = Clean(url) is { } page && SchemeOf(page) is "http" or "https" && HasHost(page) ? BaseAddress.Of(page) : null;
        _keepsRelative = keepsRelative;
    }

    /// <summary>The address to link to; null when there must be no link.</summary>
    public string? Link(string? target) => Allowed(target, isMailAllowed: true);

    /// <summary>The address to show a picture from; null when it must not be shown.</summary>
    public string? Picture(string? target) => Allowed(target, isMailAllowed: false);

    private string? Allowed(string? target, bool isMailAllowed)
    {
        if (Clean(target) is not { } address)
        {
            return null;
        }

        return SchemeOf(address) switch
        {
            "http" or "https" => HasHost(address) ? address : null,
            "mailto" => isMailAllowed && address.Length > "mailto:".Length ? address : null,
            "" => Absolute(address),
            _ => null,
        };
    }

    /// <summary>A place on the page itself leads nowhere once the article stands elsewhere.</summary>
    private string? Absolute(string address)
    {
        if (address[0] is '#' or '?')
        {
            return null;
        }

        string? absolute = _base?.Resolve(address);
        return absolute is null ? (_keepsRelative ? address : null) : HasHost(absolute) ? absolute : null;
    }

    /// <summary>
    /// The address as a browser reads it: no control characters anywhere, no white space at the ends, slashes for backslashes; and
    /// what no address may contain is percent-encoded.
    /// </summary>
    private static string? Clean(string? target)
    {
        if (target is null || target.Length > LongestAddress)
        {
            return null;
        }

        if (!target.AsSpan().ContainsAnyExcept(Plain))
        {
            return target.Length == 0 ? null : target;
        }

        string visible = SafeText.Of(string.Concat(target.Where(c => !char.IsControl(c) && c is not ('\u2028' or '\u2029'))));
        ReadOnlySpan<char> trimmed = Trim(visible);
        var address = new StringBuilder(trimmed.Length);
        bool isPath = true;
        foreach (Rune rune in trimmed.EnumerateRunes())
        {
            isPath &= rune.Value is not ('?' or '#');
            if (rune.Value == '\\' && isPath)
            {
                address.Append('/');
            }
            else if (MustBeEncoded(rune))
            {
                Encode(address, rune);
            }
            else
            {
                address.Append(rune);
            }
        }

        return address.Length == 0 ? null : address.ToString();
    }

    private static ReadOnlySpan<char> Trim(string text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && CharClasses.IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && CharClasses.IsSpace(text[end - 1]))
        {
            end--;
        }

        return text.AsSpan(start, end - start);
    }

    // Invisible characters too: some of them turn the direction of the text around the address.
    private static bool MustBeEncoded(Rune rune) => rune.Value is ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'
        || Rune.IsWhiteSpace(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static void Encode(StringBuilder address, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (byte b in bytes[..rune.EncodeToUtf8(bytes)])
        {
            address.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The scheme in lower case; empty for a relative address.</summary>
    private static string SchemeOf(string address)
    {
        int end = address.AsSpan().IndexOfAny(":/?#");
        return end >= 0 && address[end] == ':' ? address[..end].ToLowerInvariant() : "";
    }

    private static bool HasHost(string address)
    {
        int start = address.IndexOf(':', StringComparison.Ordinal) + 1;
        return start > 0 && address.AsSpan(start).StartsWith("//") && start + 2 < address.Length && address[start + 2] is not ('/' or '?' or '#' or ':' or '@');
    }
}
