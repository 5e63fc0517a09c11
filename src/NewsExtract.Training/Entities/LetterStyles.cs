namespace NewsExtract.Training.Entities;

/// <summary>Copies of documents as headlines in capitals and careless writers have them.</summary>
internal static class LetterStyles
{
    public static ConllDocument InCapitals(ConllDocument document) => With(document, token => token.ToUpperInvariant());

    public static ConllDocument InSmallLetters(ConllDocument document) => With(document, token => token.ToLowerInvariant());

    private static ConllDocument With(ConllDocument document, Func<string, string> change)
        => new([.. document.Sentences.Select(sentence => sentence with { Tokens = [.. sentence.Tokens.Select(change)] })]);
}
