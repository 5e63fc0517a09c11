using NewsExtract.Text;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// Finds the names of a <see cref="Gazetteer"/> in a tokenised text: whole tokens, from left to right the longest, none beyond the end of a sentence.
/// Names compare without case, except those of one word of at most three letters, which are words of their own in small letters too
/// often ("US", "WHO", "IT"). Immutable and thread-safe.
/// </summary>
internal sealed class GazetteerMatcher
{
    private const int LongestShortName = 3;

    private readonly IReadOnlyList<GazetteerEntry> _entries;
    private readonly PhraseTrie _names;
    private readonly WordTable<(string Form, int Entry)[]> _shortNames;

    public GazetteerMatcher(IReadOnlyList<GazetteerEntry> entries)
    {
        _entries = entries;
        var forms = entries.SelectMany((entry, number) => entry.Aliases.Prepend(entry.Name).Select(form => (Form: form.Trim(), Entry: number))).ToLookup(form => IsShort(form.Form));
        _names = new PhraseTrie(forms[false]);
        _shortNames = new WordTable<(string, int)[]>(forms[true]
            .DistinctBy(form => form.Form, StringComparer.Ordinal)
            .GroupBy(form => WordFold.Of(form.Form), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal));
    }

    /// <summary>Whether there is no name to find.</summary>
    public bool IsEmpty => _entries.Count == 0;

    /// <summary>Fills <paramref name="found"/> with the names of the text, in order; no two overlap.</summary>
    public void Find(ReadOnlySpan<char> text, TokenList tokens, List<SelectedMention> found, CancellationToken cancellation = default)
    {
        found.Clear();
        for (int sentence = 0; !IsEmpty && sentence < tokens.SentenceCount; sentence++)
        {
            cancellation.ThrowIfCancellationRequested();
            int end = tokens.SentenceEnd(sentence);
            for (int token = tokens.SentenceStart(sentence); token < end;)
            {
                int next = LongestAt(text, tokens, token, end, out int number);
                if (next > token)
                {
                    GazetteerEntry entry = _entries[number];
                    found.Add(new SelectedMention(new FoundMention(token, next - token, entry.Type, 1), entry));
                }

                token = Math.Max(next, token + 1);
            }
        }
    }

    private int LongestAt(ReadOnlySpan<char> text, TokenList tokens, int token, int end, out int entry)
    {
        int next = _names.LongestAt(text, tokens, token, end, out entry);
        return next == token && IsShortName(text.Slice(tokens[token].Start, tokens[token].Length), out entry) ? token + 1 : next;
    }

    private bool IsShortName(ReadOnlySpan<char> word, out int entry)
    {
        if (_shortNames.TryGet(word, out (string Form, int Entry)[] forms))
        {
            foreach ((string form, int number) in forms)
            {
                if (word.SequenceEqual(form))
                {
                    entry = number;
                    return true;
                }
            }
        }

        entry = 0;
        return false;
    }

    private static bool IsShort(string form)
    {
        NamePieces pieces = new(form);
        return form.Length is > 0 and <= LongestShortName && pieces.Next(out ReadOnlySpan<char> piece)
            && piece.Length == form.Length && (CharClasses.Of(form[0]) & CharClass.Letter) != 0;
    }
}
