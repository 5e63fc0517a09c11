using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsExtract.Benchmarks.Inputs;

/// <summary>The pages that are measured: those of a data folder when there is one, and the sample pages of the tests.</summary>
internal static class PageSets
{
    private const string RepositoryMark = "NewsExtract.sln";
    private const string NewsSet = "articles/fundus-parsers";

    /// <summary>The sample pages in HTML; they are small.</summary>
    public static string[] SampleHtml() => Samples("page.html");

    /// <summary>The sample pages in plain text.</summary>
    public static string[] SampleText() => Samples("page.txt");

    /// <summary>Pages of news sites in HTML; the sample pages when there is no data folder.</summary>
    public static string[] NewsHtml() => DataFolder() is { } data ? NewsHtml(data) : SampleHtml();

    /// <summary>Pages of news sites of a data folder, in HTML.</summary>
    public static string[] NewsHtml(string data)
        => [.. Directory.EnumerateFiles(Path.Combine(data, NewsSet, "html"), "*.html.gz").Order(StringComparer.Ordinal).Select(file => PageDecoder.Decode(Unpack(file)).Text)];

    /// <summary>Pages of news sites as plain text, a line a block; the sample pages when there is no data folder.</summary>
    public static string[] NewsText() => DataFolder() is { } data ? NewsText(data) : SampleText();

    /// <summary>Pages of news sites of a data folder, as plain text.</summary>
    public static string[] NewsText(string data)
    {
        string lines = Encoding.UTF8.GetString(Unpack(Path.Combine(data, NewsSet, "flat.jsonl.gz")));
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
    }

    /// <summary>The folder that <c>NEWSEXTRACT_DATA</c> names, or <c>../shared/data</c> beside the repository; null when it has no news pages.</summary>
    public static string? DataFolder()
    {
        string folder = Environment.GetEnvironmentVariable("NEWSEXTRACT_DATA") ?? Path.Combine(RepositoryRoot(), "..", "shared", "data");
        return Directory.Exists(Path.Combine(folder, NewsSet, "html")) ? Path.GetFullPath(folder) : null;
    }

    private static string[] Samples(string name)
        => [.. Directory.EnumerateFiles(Path.Combine(RepositoryRoot(), "tests", "NewsExtract.Tests", "Pages"), name, SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => PageDecoder.Decode(File.ReadAllBytes(file)).Text)];

    private static byte[] Unpack(string path)
    {
        using GZipStream gzip = new(File.OpenRead(path), CompressionMode.Decompress);
        using MemoryStream bytes = new();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static string RepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RepositoryMark)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"'{AppContext.BaseDirectory}' lies in no folder with {RepositoryMark}: run the benchmarks from a checkout.");
    }
}
