using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// What of the mentions found is reported: the caller's own names go before all that overlaps them; then types, confidences and the stop list decide.
/// A name that wins and is not reported still takes its place. Immutable and thread-safe.
/// </summary>
internal sealed class MentionSelection
{
    private readonly EntityOptions _options;
    private readonly GazetteerMatcher _names;
    private readonly PhraseTrie? _stops;

    public MentionSelection(EntityOptions options)
    {
        _options = options;
        _names = options.Gazetteer.Matcher;
        _stops = options.StopList.IsEmpty ? null : new PhraseTrie(options.StopList.Order(StringComparer.Ordinal).Select(phrase => (phrase, 0)));
    }

    /// <summary>Fills <paramref name="selected"/> with what is reported, in order; no two overlap.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens and sentences.</param>
    /// <param name="found">What the model and the rules found, in order, without overlaps.</param>
    /// <param name="selected">Takes the mentions.</param>
    /// <param name="cancellation">Asked once a sentence and once a mention.</param>
    public void Select(ReadOnlySpan<char> text, TokenList tokens, List<FoundMention> found, List<SelectedMention> selected, CancellationToken cancellation = default)
    {
        _names.Find(text, tokens, selected, cancellation);
        if (selected.Count > 0)
        {
            Merge(found, selected);
        }
        else
        {
            foreach (FoundMention mention in found)
            {
                selected.Add(new SelectedMention(mention, null));
            }
        }

        int kept = 0;
        for (int i = 0; i < selected.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (IsReported(text, tokens, selected[i].Mention))
            {
                selected[kept++] = selected[i];
            }
        }

        selected.RemoveRange(kept, selected.Count - kept);
    }

    /// <summary>Puts the mentions that overlap no name between the names.</summary>
    private static void Merge(List<FoundMention> found, List<SelectedMention> names)
    {
        int nameCount = names.Count;
        int name = 0;
        foreach (FoundMention mention in found)
        {
            while (name < nameCount && names[name].Mention.EndToken <= mention.FirstToken)
            {
                name++;
            }

            if (name == nameCount || names[name].Mention.FirstToken >= mention.EndToken)
            {
                names.Add(new SelectedMention(mention, null));
            }
        }

        names.Sort(static (left, right) => left.Mention.FirstToken.CompareTo(right.Mention.FirstToken));
    }

    private bool IsReported(ReadOnlySpan<char> text, TokenList tokens, FoundMention mention)
        => mention.Confidence >= _options.MinimumConfidence
        && _options.Types.Contains(mention.Type)
        && (_stops is null || _stops.LongestAt(text, tokens, mention.FirstToken, mention.EndToken, out _) != mention.EndToken);
}
