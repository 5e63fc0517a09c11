using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>What a word near a date says of it.</summary>
internal enum DateLabel : byte
{
    /// <summary>Nothing: it may stand in any date line.</summary>
    Aside,
    Published,
    Updated,

    /// <summary>The date is of something else: a copyright, a birth.</summary>
    Other,
}

/// <summary>The words for published, updated and the like in many languages, from a data file. Immutable and thread-safe.</summary>
internal static class DateLabels
{
    private const string ResourceName = "date-labels.txt";

    private static readonly Lazy<WordTable<DateLabel>> s_embedded = new(Load);

    public static WordTable<DateLabel> Embedded => s_embedded.Value;

    /// <summary>What a text that is a label and nothing else, such as "Last updated:", says of the date behind it; <see cref="DateLabel.Aside"/> when it is none.</summary>
    public static DateLabel Of(ReadOnlySpan<char> text)
    {
        text = text.Trim(" :");
        DateLabel label = DateLabel.Aside;
        bool isLabel = !text.IsEmpty && PhraseLookup.LongestAt(Embedded, text, 0, out label) == text.Length;
        return isLabel && label != DateLabel.Other ? label : DateLabel.Aside;
    }

    private static WordTable<DateLabel> Load()
    {
        var labels = new Dictionary<string, DateLabel>(StringComparer.Ordinal);
        foreach (string line in EmbeddedLines.Of(ResourceName))
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is not (> 0 and int colon))
            {
                continue;
            }

            DateLabel label = line[..colon] switch
            {
                "published" => DateLabel.Published,
                "updated" => DateLabel.Updated,
                "other" => DateLabel.Other,
                "aside" => DateLabel.Aside,
                _ => throw new InvalidOperationException($"{ResourceName} has a group of an unknown name: {line[..colon]}."),
            };
            foreach (string word in line[(colon + 1)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                labels.TryAdd(WordFold.Of(word), label);
            }
        }

        return new WordTable<DateLabel>(labels);
    }
}
