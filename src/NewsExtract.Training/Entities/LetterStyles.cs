namespace NewsExtract.Training.Entities;

/// <summary>Copies of documents as headlines in capitals and careless writers have them.</summary>
internal static class LetterStyles
{
    /// <summary>A document, and of one in <paramref name="every"/> a copy in capitals, of another one in small letters.</summary>
    public static IEnumerable<ConllDocument> Of(ConllDocument document, int number, int every)
    {
        yield return document;
        if (number % every == 0)
        {
            yield return InCapitals(document);
        }
        else if (number % every == every / 2)
        {
            yield return InSmallLetters(document);
        }
    }

    public static ConllDocument InCapitals(ConllDocument document) => With(document, token => token.ToUpperInvariant());

    public static ConllDocument InSmallLetters(ConllDocument document) => With(document, token => token.ToLowerInvariant());

    private static ConllDocument With(ConllDocument document, Func<string, string> change)
        => new([.. document.Sentences.Select(sentence => sentence with { Tokens = [.. sentence.Tokens.Select(change)] })]);
}
