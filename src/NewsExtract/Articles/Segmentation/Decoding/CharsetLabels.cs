using System.Collections.Frozen;
using System.Text;

namespace NewsExtract.Segmentation;

/// <summary>Charset names by the rules of the WHATWG Encoding Standard, and the label a page carries inside.</summary>
internal static class CharsetLabels
{
    /// <summary>Browsers look at 1024 bytes; real pages put scripts before the label.</summary>
    private const int PrescanLength = 4096;

    /// <summary>A label is impossible when more than one character in this many cannot be read under it.</summary>
    private const int CharactersPerError = 50;

    private static readonly FrozenDictionary<string, int> s_codePages = new Dictionary<string, int>
    {
        ["ibm866"] = 866,
        ["iso-8859-2"] = 28592,
        ["iso-8859-3"] = 28593,
        ["iso-8859-4"] = 28594,
        ["iso-8859-5"] = 28595,
        ["iso-8859-6"] = 28596,
        ["iso-8859-7"] = 28597,
        ["iso-8859-8"] = 28598,
        ["iso-8859-13"] = 28603,
        ["iso-8859-15"] = 28605,
        ["koi8-r"] = 20866,
        ["koi8-u"] = 21866,
        ["macintosh"] = 10000,
        ["x-mac-cyrillic"] = 10007,
        ["windows-874"] = 874,
        ["windows-1250"] = 1250,
        ["windows-1251"] = 1251,
        ["windows-1252"] = 1252,
        ["windows-1253"] = 1253,
        ["windows-1254"] = 1254,
        ["windows-1255"] = 1255,
        ["windows-1256"] = 1256,
        ["windows-1257"] = 1257,
        ["windows-1258"] = 1258,
        ["gbk"] = 54936,
        ["gb18030"] = 54936,
        ["big5"] = 950,
        ["euc-jp"] = 51932,
        ["iso-2022-jp"] = 50220,
        ["shift_jis"] = 932,
        ["euc-kr"] = 949,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> s_names = BuildNames();

    /// <summary>The encoding of a name that <see cref="Find"/> returned; what it cannot read becomes U+FFFD.</summary>
    public static Encoding GetEncoding(string name) => name switch
    {
        "utf-8" => Encoding.UTF8,
        "utf-16le" => Encoding.Unicode,
        "utf-16be" => Encoding.BigEndianUnicode,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(s_codePages[name], EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!,
    };

    /// <summary>The WHATWG name for a label, or null when the label is unknown.</summary>
    public static string? Find(string? label)
        => label is null ? null : s_names.GetValueOrDefault(label.Trim(' ', '\t', '\n', '\f', '\r', '"', '\'').ToLowerInvariant());

    /// <summary>The charset that a <c>meta</c> element or an XML declaration near the start of the page names, or null.</summary>
    public static string? FindInPage(ReadOnlySpan<byte> bytes)
    {
        string head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanLength)]);
        if (head.StartsWith("<?xml", StringComparison.Ordinal))
        {
            string declaration = head[..Math.Max(0, head.IndexOf("?>", StringComparison.Ordinal))];
            if (Find(ValueBehind(declaration, "encoding")) is { } declared)
            {
                return Readable(declared);
            }
        }

        for (int position = 0; (position = head.IndexOf('<', position)) >= 0;)
        {
            if (head.AsSpan(position).StartsWith("<!--"))
            {
                int close = head.IndexOf("-->", position + 2, StringComparison.Ordinal);
                position = close < 0 ? head.Length : close;
                continue;
            }

            int end = head.IndexOf('>', position);
            if (end < 0)
            {
                return null;
            }

            if (head.AsSpan(position).StartsWith("<meta", StringComparison.OrdinalIgnoreCase)
                && Find(ValueBehind(head[position..end], "charset")) is { } name)
            {
                return Readable(name);
            }

            position++;
        }

        return null;
    }

    /// <summary>True when the bytes read under this name make sense but for a few.</summary>
    public static bool CanRead(string name, ReadOnlySpan<byte> bytes)
    {
        string text = GetEncoding(name).GetString(bytes);
        int errors = 0;
        int characters = 0;
        foreach (char c in text)
        {
            characters += c >= 0x80 ? 1 : 0;
            errors += c == '\uFFFD' ? 1 : 0;
        }

        return errors == 0 || errors * CharactersPerError < characters;
    }

    /// <summary>Whoever could read a label byte by byte was not reading UTF-16: the standard takes such a label for UTF-8.</summary>
    private static string Readable(string name) => name.StartsWith("utf-16", StringComparison.Ordinal) ? "utf-8" : name;

    private static string? ValueBehind(string markup, string attribute)
    {
        int at = markup.IndexOf(attribute, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = markup.AsSpan(at + attribute.Length).TrimStart();
        if (!rest.StartsWith("="))
        {
            return null;
        }

        rest = rest[1..].TrimStart().TrimStart("\"'");
        int end = rest.IndexOfAny("\"'; \t\n\r>/?");
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    private static FrozenDictionary<string, string> BuildNames()
    {
        var names = new Dictionary<string, string>();
        Add("utf-8", "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf8 x-unicode20utf8");
        Add("utf-16le", "utf-16 utf16 csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff");
        Add("utf-16be", "unicodefffe");
        Add("ibm866", "866 cp866 csibm866");
        Add("iso-8859-2", "csisolatin2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2");
        Add("iso-8859-3", "csisolatin3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 l3 latin3");
        Add("iso-8859-4", "csisolatin4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 l4 latin4");
        Add("iso-8859-5", "csisolatincyrillic cyrillic iso-ir-144 iso8859-5 iso88595 iso_8859-5");
        Add("iso-8859-6", "arabic asmo-708 csisolatinarabic ecma-114 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6");
        Add("iso-8859-7", "csisolatingreek ecma-118 elot_928 greek greek8 iso-ir-126 iso8859-7 iso88597 iso_8859-7 sun_eu_greek");
        Add("iso-8859-8", "csisolatinhebrew hebrew iso-8859-8-e iso-8859-8-i csiso88598i logical iso-ir-138 iso8859-8 iso88598 iso_8859-8 visual");
        Add("iso-8859-13", "iso8859-13 iso885913");
        Add("iso-8859-15", "csisolatin9 iso8859-15 iso885915 iso_8859-15 l9");
        Add("koi8-r", "cskoi8r koi koi8 koi8_r");
        Add("koi8-u", "koi8-ru");
        Add("macintosh", "csmacintosh mac x-mac-roman");
        Add("x-mac-cyrillic", "x-mac-ukrainian");
        Add("windows-874", "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620");
        Add("windows-1250", "cp1250 x-cp1250");
        Add("windows-1251", "cp1251 x-cp1251");
        Add("windows-1252", "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1"
            + " iso_8859-1:1987 l1 latin1 us-ascii x-cp1252 x-user-defined");
        Add("windows-1253", "cp1253 x-cp1253");
        Add("windows-1254", "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 l5 latin5 x-cp1254");
        Add("windows-1255", "cp1255 x-cp1255");
        Add("windows-1256", "cp1256 x-cp1256");
        Add("windows-1257", "cp1257 x-cp1257");
        Add("windows-1258", "cp1258 x-cp1258");
        Add("gbk", "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 iso-ir-58 x-gbk cp936");
        Add("gb18030", "");
        Add("big5", "big5-hkscs cn-big5 csbig5 x-x-big5");
        Add("euc-jp", "cseucpkdfmtjapanese x-euc-jp");
        Add("iso-2022-jp", "csiso2022jp");
        Add("shift_jis", "csshiftjis ms932 ms_kanji shift-jis sjis windows-31j x-sjis");
        Add("euc-kr", "cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ks_c_5601 ksc5601 ksc_5601 windows-949 cp949");
        return names.ToFrozenDictionary();

        void Add(string name, string labels)
        {
            names[name] = name;
            foreach (string label in labels.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                names[label] = name;
            }
        }
    }
}
