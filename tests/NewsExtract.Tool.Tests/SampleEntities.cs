namespace NewsExtract.Tool.Tests;

/// <summary>Entities made by hand.</summary>
internal static class SampleEntities
{
    /// <summary>Of a text that begins with "Ada Moor, Ada" a person, also in the headline, a nationality, a date and a range of money with nothing left out; of all others nothing.</summary>
    public static TextEntities Of(string text)
    {
        if (!text.StartsWith(FullText, StringComparison.Ordinal))
        {
            return new([], [], []);
        }

        EntityMention full = Mention("Ada Moor", EntityType.Person) with { Confidence = 0.98766, Id = "p1" };
        EntityMention given = Mention("Ada", EntityType.Person, 10) with { Confidence = 0.5 };
        EntityMention headline = new() { Span = new(2, 7), Type = EntityType.Person, Text = "<title>", Confidence = 0.75 };
        EntityMention people = Mention("Norse", EntityType.Nationality);
        return new(
            [
                new Entity { Type = EntityType.Nationality, Name = "Norse", Forms = ["Norse"], Mentions = [people], Salience = 0.25, RelatedCountry = "Norway" },
                new Entity { Type = EntityType.Person, Name = "Ada Moor", Forms = ["Ada Moor", "Ada"], Mentions = [full, given], TitleMentions = [headline], Salience = 0.75004, Roles = ["captain", "owner"], Id = "p1" },
            ],
            [
                Mention("<Monday>", EntityType.Date) with { Value = new MentionValue { Timex = "2031-04-07", FirstDay = new(2031, 4, 7), LastDay = new(2031, 4, 7) } },
                Mention("9 p.m.", EntityType.Time) with { Value = new MentionValue { Timex = "T21:00", TimeOfDay = new(21, 0) } },
                Mention("$3 to 5 bn", EntityType.Money) with { Value = new MentionValue { Amount = 3e9, UpperAmount = 5e9, Unit = "USD" } },
                Mention("soon", EntityType.Date),
            ],
            [headline]);

        EntityMention Mention(string words, EntityType type, int from = 0)
            => new() { Span = new(text.IndexOf(words, from, StringComparison.Ordinal), words.Length), Type = type, Text = words };
    }

    public const string FullText = "Ada Moor, Ada the Norse on <Monday> at 9 p.m. with $3 to 5 bn soon";
}
