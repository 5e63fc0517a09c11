using System.Text.Json;

namespace NewsExtract.Evaluation.Entities.Corpora;

/// <summary>A document of which it is known which mentions are one entity.</summary>
internal sealed record LinkingDocument
{
    /// <summary>Its identifier as the set writes it, a string or a number.</summary>
    public required JsonElement Id { get; init; }

    /// <summary>The text that all spans point into, in UTF-16 code units.</summary>
    public required string Text { get; init; }

    /// <summary>The mentions in the order of the set; some lie inside others.</summary>
    public required IReadOnlyList<GoldMention> Mentions { get; init; }

    /// <summary>The stretch of the text in which all mentions are annotated.</summary>
    public required TextSpan Annotated { get; init; }
}

/// <summary>A mention of the gold.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Type">Its type in our own terms.</param>
/// <param name="Cluster">What it is; null when the gold does not know, so that it is not scored.</param>
/// <param name="Tokens">Sentence and tokens, where the set counts in tokens.</param>
internal sealed record GoldMention(TextSpan Span, EntityType Type, string? Cluster, TokenPlace? Tokens);

/// <summary>A run of tokens of a sentence, half-open.</summary>
internal readonly record struct TokenPlace(int Sentence, int Start, int End);
