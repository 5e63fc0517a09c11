using System.Collections.Concurrent;
using NewsExtract.Entities.Expressions;
using NewsExtract.Entities.Tagging;
using NewsExtract.Text.Tokens;

namespace NewsExtract;

/// <summary>
/// Finds the names, dates and amounts of a text: names, dates and sums of money with trained models (a conditional random field and a small net), the other times and
/// amounts by rule, the caller's own names before all. Made for English news. Thread-safe; keep one for all texts.
/// </summary>
public sealed class EntityTagger
{
    private static readonly int MostIdle = Environment.ProcessorCount;

    private readonly Lazy<TaggerModel> _model;
    private readonly MentionSelection _selection;
    private readonly ConcurrentBag<TaggerWorkspace> _idle = [];

    /// <summary>Makes a tagger.</summary>
    /// <param name="options">What is reported; null for <see cref="EntityOptions.Default"/>.</param>
    /// <param name="model">What it learned; null for <see cref="EntityModel.Embedded"/>, which is read with the first text.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number in <paramref name="options"/> is out of its range.</exception>
    public EntityTagger(EntityOptions? options = null, EntityModel? model = null)
    {
        Options = options ?? EntityOptions.Default;
        EntityChecks.Options(Options);
        _model = new Lazy<TaggerModel>(() => (model ?? EntityModel.Embedded).For(Options.Accuracy));
        _selection = new MentionSelection(Options);
    }

    /// <summary>The options this tagger works with.</summary>
    public EntityOptions Options { get; }

    /// <summary>Finds the mentions of <paramref name="text"/>, in order; no two overlap, and there are no more than <see cref="EntityOptions.MaximumMentions"/>.</summary>
    /// <param name="text">Running text, one paragraph a line.</param>
    /// <param name="published">The day it was published, from which "Wednesday" or "last September" are reckoned; null when it is not known.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<EntityMention> Tag(string text, DateOnly? published = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TagUpTo(text, published, int.MaxValue, out _, cancellationToken);
    }

    /// <summary>As <see cref="Tag"/>, under a limit besides that of the options.</summary>
    /// <param name="text">Running text, one paragraph a line.</param>
    /// <param name="published">The day it was published.</param>
    /// <param name="most">Most mentions.</param>
    /// <param name="isCut">Whether there were more.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    internal IReadOnlyList<EntityMention> TagUpTo(string text, DateOnly? published, int most, out bool isCut, CancellationToken cancellationToken)
    {
        TaggerWorkspace workspace = _idle.TryTake(out TaggerWorkspace? idle) ? idle : new TaggerWorkspace(_model.Value, Options.MaximumSentence);
        Find(text, workspace, cancellationToken);
        EntityMention[] mentions = new EntityMention[Math.Min(workspace.Selected.Count, Math.Min(most, Options.MaximumMentions))];
        isCut = mentions.Length < workspace.Selected.Count;
        for (int i = 0; i < mentions.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            mentions[i] = Mention(text, workspace.Tokens, workspace.Selected[i], published);
        }

        if (workspace.IsWorthKeeping && _idle.Count < MostIdle)
        {
            _idle.Add(workspace);
        }

        return mentions;
    }

    /// <summary>Leaves what is reported in <see cref="TaggerWorkspace.Selected"/>.</summary>
    internal void Find(string text, TaggerWorkspace workspace, CancellationToken cancellationToken)
    {
        ReadOnlySpan<char> read = text.AsSpan(0, Math.Min(text.Length, Options.MaximumLength));
        Tokenizer.Fill(read, workspace.Tokens, cancellationToken);
        workspace.Found.Clear();
        workspace.Names.Tag(read, workspace.Tokens, workspace.Found, cancellationToken);
        workspace.Selected.Clear();
        _selection.Select(read, workspace.Tokens, workspace.Found, workspace.Selected, cancellationToken);
    }

    private static EntityMention Mention(string text, TokenList tokens, SelectedMention selected, DateOnly? published)
    {
        FoundMention mention = selected.Mention;
        int start = tokens[mention.FirstToken].Start;
        int end = tokens[mention.EndToken - 1].End;
        return new EntityMention
        {
            Span = new TextSpan(start, end - start),
            Type = mention.Type,
            Text = text[start..end],
            Confidence = mention.Confidence,
            Value = mention.Type >= EntityType.Date ? ExpressionReader.Read(text, tokens, new FoundExpression(mention.FirstToken, mention.TokenCount, mention.Type), published) : null,
            Id = selected.Entry?.Id,
        };
    }
}
