using System.Text.Json;

namespace NewsExtract.Evaluation.Entities.Corpora;

/// <summary>Reads a document with linked mentions in either of two forms: sentences of tokens with chains, or a text with spans and identifiers of Wikidata.</summary>
internal sealed class LinkingReader(LabelMap labels, string setName)
{
    /// <summary>Reads one document.</summary>
    public LinkingDocument Read(JsonElement document)
        => document.TryGetProperty("sents", out JsonElement sentences) ? ReadTokens(document, sentences) : ReadText(document);

    // The text is the tokens with a blank between, sentences on lines of their own.
    private LinkingDocument ReadTokens(JsonElement document, JsonElement sentences)
    {
        string[][] words = [.. sentences.EnumerateArray().Select(sentence => sentence.EnumerateArray().Select(word => word.GetString()!).ToArray())];
        JoinedText joined = new(words);
        return new()
        {
            Id = document.GetProperty("doc"),
            Text = joined.Text,
            Annotated = new(0, joined.Text.Length),
            Mentions = [.. document.GetProperty("mentions").EnumerateArray().Select(mention =>
            {
                TokenPlace place = new(mention.GetProperty("sent").GetInt32(), mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32());
                return new GoldMention(joined.SpanOf(place), TypeOf(mention), mention.GetProperty("group").GetString(), place);
            })],
        };
    }

    private LinkingDocument ReadText(JsonElement document)
    {
        string text = document.GetProperty("text").GetString()!;
        CodePoints points = new(text);
        return new()
        {
            Id = document.GetProperty("id"),
            Text = text,
            Annotated = document.TryGetProperty("evaluation_span", out JsonElement span) ? points.ToUtf16(span[0].GetInt32(), span[1].GetInt32()) : new(0, text.Length),
            Mentions = [.. document.GetProperty("mentions").EnumerateArray().Select(mention => new GoldMention(
                points.ToUtf16(mention.GetProperty("start").GetInt32(), mention.GetProperty("end").GetInt32()),
                TypeOf(mention),
                Identifier(mention.GetProperty("entity").GetString()),
                null))],
        };
    }

    private EntityType TypeOf(JsonElement mention)
        => labels.FirstOf(setName, mention.GetProperty("type").GetString()!.Split('|')) ?? EntityType.Miscellaneous;

    // Anything else is a name that Wikidata does not know, a number or a date.
    private static string? Identifier(string? entity)
        => entity is ['Q', _, ..] && entity.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? entity : null;
}
