using NewsExtract.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>Chooses the name of an entity among the forms of the text: the fullest that is written as names are.</summary>
internal static class EntityName
{
    /// <summary>The name for some mentions of a text.</summary>
    public static string Choose(LinkedDocument document, int[] own)
    {
        int best = own[0];
        foreach (int mention in own)
        {
            if (Rank(document, mention).CompareTo(Rank(document, best)) > 0)
            {
                best = mention;
            }
        }

        return WithoutArticle(document.Text, document.Names[best].Core, document.Mentions[best].Span);
    }

    // Titles, demonyms and capitals last; then more words, then more letters; then the text below a headline, since headlines may give every word a capital. The first of equals stays.
    private static (int, int, int, int, int, int) Rank(LinkedDocument document, int mention)
    {
        LinkName name = document.Names[mention];
        bool isDemonym = name.Class == NameClass.Thing && name.Known is { IsPlace: true } && KnownNames.Find(name.Key, name.Form) is null;
        return (name.IsTitle ? 0 : 1, isDemonym ? 0 : 1, IsLoud(name.Core) ? 0 : 1, name.Words.Length, name.Core.Length, document.Mentions[mention].Span.Start < document.TextStart ? 0 : 1);
    }

    // In capitals: a headline, a dateline, an acronym.
    private static bool IsLoud(string core)
    {
        bool hasLetter = false;
        foreach (char c in core)
        {
            hasLetter |= char.IsUpper(c);
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return hasLetter;
    }

    // "The" is part of the name where it has its capital in the middle of a sentence.
    private static string WithoutArticle(string text, string core, TextSpan span)
    {
        if (!core.StartsWith("The ", StringComparison.Ordinal))
        {
            return core;
        }

        int before = span.Start - 1;
        while (before >= 0 && text[before] is ' ' or '"' or '“' or '‘' or '\'' or '(')
        {
            before--;
        }

        bool isInSentence = before >= 0 && (CharClasses.Of(text[before]) & (CharClass.Letter | CharClass.Digit)) != 0;
        return isInSentence || text[Math.Max(0, before)] == ',' ? core : core[4..];
    }
}
