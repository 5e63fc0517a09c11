using NewsExtract.Evaluation.Entities.Corpora;
using NewsExtract.Evaluation.Entities.Tagging;

namespace NewsExtract.Training.Tests.Evaluation.Entities;

/// <summary>Tags given tokens by way of a text: the tokens joined, and the mentions of the text brought back to them.</summary>
/// <param name="tag">Finds the mentions of a text.</param>
internal sealed class JoinedTextTagger(Func<string, IReadOnlyList<EntityMention>> tag) : IDocumentTagger
{
    /// <summary>Mentions so far that began or ended inside of a token and were widened to its borders.</summary>
    public int Widened { get; private set; }

    /// <summary>Mentions so far that were left out: they crossed the end of a sentence, or a widened one had taken their token.</summary>
    public int Dropped { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<TaggedSpan> Tag(IReadOnlyList<string[]> sentences)
    {
        JoinedText joined = new(sentences);
        List<TaggedSpan> spans = [];
        int sentence = 0, token = 0, takenUntil = 0;
        foreach (EntityMention mention in tag(joined.Text).OrderBy(mention => mention.Span.Start))
        {
            while (sentence < sentences.Count && !Reaches(joined.Sentences[sentence], token, mention.Span))
            {
                bool isLast = token >= joined.Sentences[sentence].Count;
                (sentence, token) = isLast ? (sentence + 1, 0) : (sentence, token + 1);
            }

            if (sentence == sentences.Count || mention.Span.Start < takenUntil || Bring(joined.Sentences[sentence], sentence, token, mention) is not { } span)
            {
                Dropped++;
                continue;
            }

            spans.Add(span);
            token = span.End;
            takenUntil = joined.Sentences[sentence][span.End - 1].End;
        }

        return spans;
    }

    private static bool Reaches(IReadOnlyList<TextSpan> tokens, int token, TextSpan mention) => token < tokens.Count && tokens[token].End > mention.Start;

    private TaggedSpan? Bring(IReadOnlyList<TextSpan> tokens, int sentence, int first, EntityMention mention)
    {
        int end = first;
        while (end < tokens.Count && tokens[end].Start < mention.Span.End)
        {
            end++;
        }

        if (end == first || mention.Span.End > tokens[^1].End)
        {
            return null;
        }

        Widened += tokens[first].Start == mention.Span.Start && tokens[end - 1].End == mention.Span.End ? 0 : 1;
        return new(sentence, first, end, mention.Type, mention.Confidence);
    }
}
