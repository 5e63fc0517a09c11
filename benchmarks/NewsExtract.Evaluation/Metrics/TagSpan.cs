namespace NewsExtract.Evaluation.Metrics;

/// <summary>A run of tokens of a sentence with a label, half-open.</summary>
internal readonly record struct TagSpan(int Start, int End, string Label);

/// <summary>Reads spans out of tags as conlleval does: IOB1, IOB2 and BIOES (also as BILOU) alike, odd sequences included.</summary>
internal static class TagSpans
{
    private const string Outside = "O";

    /// <summary>The spans of a sentence, in order.</summary>
    public static IReadOnlyList<TagSpan> Of(IReadOnlyList<string> tags)
    {
        List<TagSpan> spans = [];
        (string Prefix, string Label) previous = (Outside, "");
        (int Start, string Label)? open = null;
        for (int i = 0; i <= tags.Count; i++)
        {
            (string Prefix, string Label) tag = i < tags.Count ? Read(tags[i]) : (Outside, "");
            if (open is { } span && (tag.Prefix == Outside || Starts(previous, tag)))
            {
                spans.Add(new(span.Start, i, span.Label));
                open = null;
            }

            if (tag.Prefix != Outside)
            {
                open ??= (i, tag.Label);
            }

            previous = tag;
        }

        return spans;
    }

    /// <summary>IOB2 tags of spans that do not overlap.</summary>
    public static string[] ToTags(int tokens, IEnumerable<TagSpan> spans)
    {
        string[] tags = new string[tokens];
        Array.Fill(tags, Outside);
        foreach (TagSpan span in spans)
        {
            for (int i = span.Start; i < span.End; i++)
            {
                tags[i] = (i == span.Start ? "B-" : "I-") + span.Label;
            }
        }

        return tags;
    }

    // A tag without a hyphen is a label of its own, as in files that write plain classes.
    private static (string Prefix, string Label) Read(string tag)
    {
        if (tag is Outside or "_" or "")
        {
            return (Outside, "");
        }

        int hyphen = tag.IndexOf('-', StringComparison.Ordinal);
        return hyphen < 0 || hyphen == tag.Length - 1
            ? ("I", tag)
            : (tag[..hyphen] switch { "L" => "E", "U" or "" => "S", var prefix => prefix }, tag[(hyphen + 1)..]);
    }

    // conlleval's startOfChunk for a tag that is not outside.
    private static bool Starts((string Prefix, string Label) previous, (string Prefix, string Label) tag)
        => tag.Prefix is "B" or "S"
        || previous.Prefix is Outside or "E" or "S"
        || previous.Label != tag.Label;
}
