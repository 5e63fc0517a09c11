using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace NewsExtract;

/// <summary>Refuses JSON that is well formed and yet no article, before anything is built of it that breaks its own promises.</summary>
internal static class JsonCheck
{
    public static T Given<T>([NotNull] T? value, string name)
        => value ?? throw new JsonException($"The property \"{name}\" of the article is missing or null.");

    /// <summary>A list made of what was read; none when the property was left out.</summary>
    public static TResult[] Each<T, TResult>(IReadOnlyList<T>? items, string name, Func<T, TResult> convert)
        => [.. (items ?? []).Select(item => convert(Given(item, name)))];

    public static TextSpan Inside(TextSpan span, string text, string name)
        => span.Start >= 0 && span.Length >= 0 && span.Start <= text.Length - span.Length
            ? span
            : throw new JsonException($"The span \"{name}\" ({span.Start}, {span.Length}) does not lie in its text of length {text.Length}.");
}
