using System.Text.RegularExpressions;

namespace NewsExtract.Tests.Architecture;

/// <summary>Which folder of the library may know which; the arrows of src/DESIGN.md as code.</summary>
internal static partial class DependencyRules
{
    private const string HtmlPackage = "AngleSharp";

    // A folder that is not named here may see every other: News, NewsPipeline and the like sit on top.
    private static readonly Dictionary<string, string[]> AllowedFolders = new(StringComparer.Ordinal)
    {
        ["Text"] = [],
        ["Models"] = [],
        ["Articles"] = ["Text", "Models"],
        ["Entities"] = ["Text", "Models"],
        ["Stories"] = ["Text", "Models"],
        ["Diagnostics"] = [],
    };

    private static readonly string[] AllFolders = [.. AllowedFolders.Keys];

    /// <summary>What <paramref name="text"/> of the file at <paramref name="path"/> (relative to src/NewsExtract) does that it must not.</summary>
    public static IEnumerable<string> Violations(string path, string text)
    {
        string code = WithoutProse(text);
        string folder = path.Split('/')[0];
        if (AllowedFolders.TryGetValue(folder, out string[]? allowed))
        {
            foreach (string target in NamespaceOfLibrary().Matches(code).Select(match => match.Groups["folder"].Value).Distinct())
            {
                if (AllFolders.Contains(target) && target != folder && !allowed.Contains(target))
                {
                    yield return $"{path}: {folder} must not know {target}";
                }
            }
        }

        if (code.Contains(HtmlPackage, StringComparison.Ordinal) && !MayParseHtml(path))
        {
            yield return $"{path}: only Articles/Segmentation/Html and Articles/Facts/Html* may know {HtmlPackage}";
        }
    }

    /// <summary>The code of a source file, its comments and strings left out.</summary>
    public static string WithoutProse(string text) => CommentOrString().Replace(text, "");

    private static bool MayParseHtml(string path)
        => path.StartsWith("Articles/Segmentation/Html/", StringComparison.Ordinal)
        || path.StartsWith("Articles/Facts/Html", StringComparison.Ordinal)
        || path.EndsWith("/LeanHtmlParser.cs", StringComparison.Ordinal);

    // Matches using lines, namespace lines and names written out in full alike.
    [GeneratedRegex(@"\bNewsExtract\.(?<folder>\w+)")]
    private static partial Regex NamespaceOfLibrary();

    // Prose may name what code may not. Raw strings first, or their quotes would open ordinary ones.
    [GeneratedRegex(""""//[^\n]*|/\*.*?\*/|"""(?s:.*?)"""|@"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+'"""", RegexOptions.Singleline)]
    private static partial Regex CommentOrString();
}
