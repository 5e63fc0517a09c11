using System.Text.RegularExpressions;

namespace NewsExtract.Tests.Architecture;

/// <summary>What the library must not call, and why.</summary>
internal static partial class BannedApis
{
    private const string Opens = "the library opens nothing: no socket, no file, no process";
    private const string Quadratic = "it is quadratic on flat pages";
    private const string Culture = "its answer depends on the culture of the machine";

    private static readonly (Regex Sign, string Reason)[] s_banned =
    [
        (Network(), Opens),
        (Files(), Opens),
        (Siblings(), Quadratic),
        (CultureDependent(), Culture),
        (UnboundedRegex(), "a regular expression needs RegexOptions.NonBacktracking, or better none at all"),
        (ProcessHash(), "string hashes differ from process to process"),
        (Clock(), "results do not depend on the day or the time zone of the machine"),
    ];

    /// <summary>The files that may, and what.</summary>
    private static readonly Dictionary<string, string> s_allowed = new(StringComparer.Ordinal)
    {
        // Stream clustering keys a table in memory by the names of articles.
        ["Stories/Indexing/IndexStore.cs"] = "GetHashCode",
    };

    /// <summary>What <paramref name="text"/> of the file at <paramref name="path"/> calls that it must not.</summary>
    public static IEnumerable<string> Uses(string path, string text)
    {
        string code = DependencyRules.WithoutProse(text);
        foreach ((Regex sign, string reason) in s_banned)
        {
            foreach (Match match in sign.Matches(code))
            {
                if (!s_allowed.TryGetValue(path, out string? allowed) || !match.Value.Contains(allowed, StringComparison.Ordinal))
                {
                    yield return $"{path}: '{match.Value}': {reason}";
                }
            }
        }
    }

    [GeneratedRegex(@"\bSystem\.Net\.(?!WebUtility)\w+|\b(HttpClient|WebClient|HttpRequestMessage|TcpClient|UdpClient|Socket|Dns|Process\.Start|WithDefaultLoader|IDocumentLoader)\b|\.OpenAsync\(")]
    private static partial Regex Network();

    [GeneratedRegex(@"\b(File|Directory|FileStream|StreamReader\(""|FileInfo|DirectoryInfo|Path)\.(?!Combine)[A-Z]\w+|\bnew (FileStream|FileInfo|DirectoryInfo)\b")]
    private static partial Regex Files();

    [GeneratedRegex(@"\.(NextSibling|PreviousSibling|NextElementSibling|PreviousElementSibling|OuterHtml|InnerHtml|ToHtml\((?=document|element|node))|\bTreeWalker\b|\bCreateTreeWalker\b|(?<!top)\.Children\[|QuerySelector(All)?\([^)]*:nth")]
    private static partial Regex Siblings();

    [GeneratedRegex(@"\.(ToLower|ToUpper)\(\)|\bCultureInfo\.(CurrentCulture|CurrentUICulture|GetCultureInfo)\b|\bStringComparison\.(Current|Invariant)\w+|\bStringComparer\.(Current|Invariant)\w+|\bToString\(""[^""]*""\)")]
    private static partial Regex CultureDependent();

    [GeneratedRegex(@"\bnew Regex\((?![^;]*NonBacktracking)|\[GeneratedRegex\((?![^\]]*NonBacktracking)|\bRegex\.(Match|IsMatch|Replace|Split)\w*\(")]
    private static partial Regex UnboundedRegex();

    [GeneratedRegex(@"(?<!override int )\bGetHashCode\(\)|\bHashCode\.(Combine|Add)\b")]
    private static partial Regex ProcessHash();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b|\bTimeZoneInfo\.Local\b|\.ToLocalTime\(")]
    private static partial Regex Clock();
}
