namespace NewsExtract.Evaluation.Entities;

/// <summary>How the tokens of a set are written when they are tagged; the gold stays.</summary>
internal enum TextCase
{
    /// <summary>As the set has them.</summary>
    AsIs,

    /// <summary>All in capitals.</summary>
    Capitals,

    /// <summary>All in small letters.</summary>
    Small,
}

/// <summary>What can be done with a <see cref="TextCase"/>.</summary>
internal static class TextCases
{
    /// <summary>A token in a case.</summary>
    public static string Apply(this TextCase textCase, string token) => textCase switch
    {
        TextCase.Capitals => token.ToUpperInvariant(),
        TextCase.Small => token.ToLowerInvariant(),
        _ => token,
    };

    /// <summary>Its name in tables and metrics.</summary>
    public static string Label(this TextCase textCase) => textCase switch
    {
        TextCase.Capitals => "capitals",
        TextCase.Small => "small",
        _ => "as is",
    };
}
