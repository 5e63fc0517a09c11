using System.Globalization;
using System.Text;

namespace NewsExtract.Benchmarks.Inputs;

/// <summary>Writes sentences from patterns whose slots, such as <c>{place}</c>, take words of the lists or members of a cast. Not thread-safe.</summary>
internal sealed class Prose(SplitMix random, Cast cast)
{
    private static readonly string[] s_months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
    private static readonly string[] s_weekdays = CultureInfo.InvariantCulture.DateTimeFormat.DayNames;

    /// <summary>A paragraph of two to five sentences.</summary>
    public string Paragraph()
    {
        var text = new StringBuilder();
        int sentences = random.Between(2, 5);
        for (int i = 0; i < sentences; i++)
        {
            text.Append(i == 0 ? "" : " ").Append(Line(WordLists.Sentences));
        }

        return text.ToString();
    }

    /// <summary>A line made from one of some patterns; it begins with a capital.</summary>
    public string Line(IReadOnlyList<string> patterns)
    {
        string pattern = random.Pick(patterns);
        var text = new StringBuilder();
        for (int i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '{')
            {
                text.Append(pattern[i]);
                continue;
            }

            int end = pattern.IndexOf('}', i);
            text.Append(Fill(pattern[(i + 1)..end]));
            i = end;
        }

        text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    public string Date() => Invariant($"{random.Between(1, 28)} {s_months[random.Below(12)]} {Year()}");

    private string Fill(string slot) => slot switch
    {
        "person" => Full(random.Pick(cast.People)),
        "name" => random.Pick(cast.People).Family,
        "place" => random.Pick(cast.Places),
        "org" => random.Pick(cast.Organisations),
        "company" => random.Pick(cast.Companies),
        "role" => random.Pick(WordLists.Roles),
        "noun" => random.Pick(WordLists.Nouns),
        "adj" => random.Pick(WordLists.Adjectives),
        "Adj" => random.Pick(WordLists.Adjectives),
        "verb" => random.Pick(WordLists.Verbs),
        "date" => Date(),
        "year" => Year(),
        "weekday" => random.Pick(s_weekdays),
        "time" => Invariant($"{random.Between(1, 12)}:{random.Below(6)}0 {(random.Chance(50) ? "a.m." : "p.m.")}"),
        "number" => Invariant($"{random.Between(2, 40)}"),
        "count" => Invariant($"{random.Between(1_000, 90_000):N0}"),
        "age" => Invariant($"{random.Between(19, 88)}"),
        "percent" => Invariant($"{random.Between(2, 60)} percent"),
        "amount" => Invariant($"{(random.Chance(50) ? "$" : "€")}{random.Between(1, 90)}.{random.Below(10)} {(random.Chance(50) ? "million" : "billion")}"),
        _ => throw new InvalidOperationException($"A pattern has the slot '{slot}', which means nothing."),
    };

    private string Year() => Invariant($"{random.Between(1998, 2025)}");

    private static string Full((string Given, string Family) person) => $"{person.Given} {person.Family}";

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
