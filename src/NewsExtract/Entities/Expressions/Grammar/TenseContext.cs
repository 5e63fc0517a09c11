using NewsExtract.Entities.Expressions.Vocabulary;

namespace NewsExtract.Entities.Expressions.Grammar;

/// <summary>Tells whether the clause before a date speaks of what is to come: <c>they will meet on Friday</c>, not <c>they will meet, he said on Friday</c>.</summary>
internal static class TenseContext
{
    private const int LongestClause = 15;

    public static bool IsFuture(TokenCursor cursor, int date)
    {
        for (int i = date - 1; i >= Math.Max(cursor.First, date - LongestClause); i--)
        {
            ReadOnlySpan<char> token = cursor[i];
            TimeWord word = TimeWords.Of(token);
            if (word.Is(TimeWordKind.Future))
            {
                return true;
            }

            if (word.Is(TimeWordKind.Report) || (token.Length == 1 && token[0] is ',' or ';' or ':' or '"' or '”' or '“' or '—' or '–'))
            {
                return false;
            }
        }

        return false;
    }
}
