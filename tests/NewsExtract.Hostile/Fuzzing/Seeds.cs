using System.Text.Json;
using NewsExtract.Hostile.Cases;

namespace NewsExtract.Hostile.Fuzzing;

/// <summary>What fuzzing and long runs begin with: the pages of the tests, small hostile cases and, where they are, the inputs of html5lib's tests and the pages of the corpora.</summary>
internal static class Seeds
{
    private const int SizeOfCase = 2000;

    /// <summary>Pages of the tests, as HTML or as text, by their paths.</summary>
    public static List<(string Name, NewsDocument Document)> OwnPages(string root)
    {
        string folder = Path.Combine(root, "tests", "NewsExtract.Tests", "Pages");
        return
        [
            .. Directory.EnumerateFiles(folder, "page.*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => (Path.GetRelativePath(folder, path), path.EndsWith(".txt", StringComparison.Ordinal) ? NewsDocument.FromPlainText(File.ReadAllText(path)) : NewsDocument.FromHtml(File.ReadAllText(path)))),
        ];
    }

    public static List<string> Texts(string root, string data) =>
    [
        .. OwnPages(root).Select(page => page.Document.Text!),
        .. HostileCases.All.Where(hostile => hostile.Form != InputForm.Bytes).Select(hostile => hostile.Make(SizeOfCase)),
        .. Html5Lib(data).Select(input => input.Text),
    ];

    /// <summary>The inputs of html5lib's tests; none where they are not.</summary>
    public static IEnumerable<(string Name, string Text)> Html5Lib(string data)
    {
        string folder = Path.Combine(data, "hostile", "html5lib-tests");
        if (!Directory.Exists(folder))
        {
            yield break;
        }

        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string name = Path.GetRelativePath(folder, path);
            int number = 0;
            foreach (string input in path.EndsWith(".dat", StringComparison.Ordinal) ? Trees(path) : path.EndsWith(".test", StringComparison.Ordinal) ? Tokens(path) : [])
            {
                yield return ($"{name}:{number++}", input);
            }
        }
    }

    /// <summary>Where the pages of the corpora are, compressed; none where they are not. All of them at once would take more memory than what is measured beside them.</summary>
    public static List<string> CorpusPages(string data)
    {
        string folder = Path.Combine(data, "articles");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*.html.gz", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
    }

    private static IEnumerable<string> Trees(string path) => File.ReadAllText(path).Split("#data\n").Skip(1).Select(part => part.Split("\n#")[0]);

    private static List<string> Tokens(string path)
    {
        List<string> inputs = [];
        using JsonDocument file = JsonDocument.Parse(File.ReadAllText(path));
        foreach (JsonElement test in file.RootElement.EnumerateObject().Where(group => group.Value.ValueKind == JsonValueKind.Array).SelectMany(group => group.Value.EnumerateArray()))
        {
            if (test.TryGetProperty("input", out JsonElement input))
            {
                // Some are token lists, some spell halves of pairs, which JSON text cannot give back: both are read as they are written.
                string raw = input.GetRawText();
                inputs.Add(input.ValueKind == JsonValueKind.String && !raw.Contains("\\u", StringComparison.Ordinal) ? input.GetString()! : Unescape(raw));
            }
        }

        return inputs;
    }

    private static string Unescape(string raw)
    {
        string[] parts = raw.Split("\\u");
        return string.Concat(parts.Select((part, i) => i > 0 && part.Length >= 4 && ushort.TryParse(part.AsSpan(0, 4), System.Globalization.NumberStyles.HexNumber, null, out ushort unit) ? (char)unit + part[4..] : part));
    }
}
