using System.Security.Cryptography;
using System.Text;

namespace NewsExtract.Tool;

/// <summary>The fixed parts of every report, from files inside the program.</summary>
internal static class ReportAssets
{
    private const string Prefix = "Report.";

    /// <summary>The document around the content; <c>{{name}}</c> marks what goes in.</summary>
    public static string Shell { get; } = Read("report.html");

    public static string Style { get; } = "\n" + Read("colors.css") + Read("report.css");

    public static string Script { get; } = "\n" + Read("report.js");

    /// <summary>Nothing may be loaded or sent, and only this style and this script run: a page that smuggled in another would smuggle in text.</summary>
    public static string Policy { get; } =
        $"default-src 'none'; style-src '{Hash(Style)}'; script-src '{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    private static string Hash(string content) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}";

    // A browser hashes what its parser made of the element, and that has line feeds only.
    private static string Read(string name)
    {
        using Stream stream = typeof(ReportAssets).Assembly.GetManifestResourceStream(Prefix + name)
            ?? throw new InvalidOperationException($"The resource '{Prefix + name}' is missing from this program.");
        using StreamReader reader = new(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
