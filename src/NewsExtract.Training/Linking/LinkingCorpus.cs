using System.Text;
using System.Text.Json;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Linking;

/// <summary>Reads documents with linked mentions: sentences of tokens with chains (GUM), or texts with spans and identifiers of Wikidata (News-Fair).</summary>
internal static class LinkingCorpus
{
    private const string SpanSet = "news_fair_linking";
    private static readonly string[] TokenSets = ["bio", "interview", "news"];

    // In the order they are tried: a mention may have several types.
    private static readonly (string Label, EntityType Type)[] Types =
    [
        ("person", EntityType.Person), ("Q215627", EntityType.Person),
        ("place", EntityType.Location), ("Q27096213", EntityType.Location),
        ("organization", EntityType.Organization), ("Q43229", EntityType.Organization),
        ("Q33829", EntityType.Nationality),
        ("event", EntityType.Event), ("Q1656682", EntityType.Event),
        ("Q2424752", EntityType.Product), ("Q17537576", EntityType.Work),
    ];

    /// <summary>All documents of a data folder.</summary>
    /// <exception cref="CorpusException">A file is missing or cannot be read.</exception>
    public static IReadOnlyList<LinkingText> Load(string data)
    {
        string folder = Path.Combine(data, "entities");
        List<LinkingText> texts = [];
        foreach (string set in TokenSets)
        {
            texts.AddRange(Read(Path.Combine(folder, "gum_linking", set + ".jsonl.gz"), line => ReadTokens(line, "gum_linking." + set)));
        }

        texts.AddRange(Read(Path.Combine(folder, SpanSet, "docs.jsonl.gz"), ReadSpans));
        return texts;
    }

    private static IEnumerable<LinkingText> Read(string path, Func<JsonElement, LinkingText> read)
    {
        if (!File.Exists(path))
        {
            throw new CorpusException($"No linked mentions: there is no file '{path}'; pass --data DIR, the folder that holds entities/.");
        }

        foreach (JsonElement line in GzipJsonLines.Read(path))
        {
            LinkingText text;
            try
            {
                text = read(line);
            }
            catch (Exception broken) when (broken is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException or IndexOutOfRangeException)
            {
                throw new CorpusException($"'{path}' has a line that is no document with linked mentions: {broken.Message}", broken);
            }

            yield return text;
        }
    }

    // The text is the tokens with a blank between, sentences on lines of their own.
    private static LinkingText ReadTokens(JsonElement document, string set)
    {
        StringBuilder text = new();
        List<List<(int Start, int End)>> places = [];
        foreach (JsonElement sentence in document.GetProperty("sents").EnumerateArray())
        {
            List<(int, int)> tokens = [];
            foreach (JsonElement token in sentence.EnumerateArray())
            {
                text.Append(tokens.Count > 0 ? " " : "");
                int start = text.Length;
                text.Append(token.GetString());
                tokens.Add((start, text.Length));
            }

            places.Add(tokens);
            text.Append('\n');
        }

        bool isTraining = set != "gum_linking.news" || document.GetProperty("split").GetString() == "train";
        return Of(set, document.GetProperty("doc").GetString()!, isTraining, text.ToString(), document.GetProperty("mentions").EnumerateArray().Select(mention =>
        {
            List<(int Start, int End)> sentence = places[mention.GetProperty("sent").GetInt32()];
            int start = sentence[mention.GetProperty("start").GetInt32()].Start;
            return (new TextSpan(start, sentence[mention.GetProperty("end").GetInt32() - 1].End - start), TypeOf(mention), mention.GetProperty("group").GetString());
        }));
    }

    private static LinkingText ReadSpans(JsonElement document)
    {
        string text = document.GetProperty("text").GetString()!;
        List<int> units = [];
        for (int i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !char.IsLowSurrogate(text[i]))
            {
                units.Add(i);
            }
        }

        string id = document.GetProperty("id").ToString();
        return Of(SpanSet, id, DomainFolds.StableHash(id) % 2 == 0, text, document.GetProperty("mentions").EnumerateArray()
            .Where(mention => mention.GetProperty("type").GetString() is not ("QUANTITY" or "DATETIME"))
            .Select(mention =>
            {
                int start = units[mention.GetProperty("start").GetInt32()];
                return (new TextSpan(start, units[mention.GetProperty("end").GetInt32()] - start), TypeOf(mention), Identifier(mention.GetProperty("entity").GetString()!));
            }));
    }

    private static LinkingText Of(string set, string id, bool isTraining, string text, IEnumerable<(TextSpan Span, EntityType Type, string? Gold)> mentions)
    {
        (TextSpan Span, EntityType Type, string? Gold)[] ordered =
            [.. mentions.DistinctBy(mention => mention.Span).OrderBy(mention => mention.Span.Start).ThenByDescending(mention => mention.Span.Length)];
        return new LinkingText(
            set,
            id,
            isTraining,
            text,
            [.. ordered.Select(mention => new EntityMention { Span = mention.Span, Type = mention.Type, Text = mention.Span.Of(text).ToString() })],
            [.. ordered.Select(mention => mention.Gold)]);
    }

    private static EntityType TypeOf(JsonElement mention)
    {
        string[] labels = mention.GetProperty("type").GetString()!.Split('|');
        foreach ((string label, EntityType type) in Types)
        {
            if (labels.Contains(label))
            {
                return type;
            }
        }

        return EntityType.Miscellaneous;
    }

    // Anything else is a name that Wikidata does not know.
    private static string? Identifier(string entity)
        => entity.Length > 1 && entity[0] == 'Q' && entity.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0 ? entity : null;
}
