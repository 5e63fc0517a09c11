using NewsExtract.Entities.Tagging;
using NewsExtract.Evaluation.Entities.Corpora;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Evaluation.Entities.Tagging;

/// <summary>The library's tagger on tokens and sentences that are given, so that its own tokenizer plays no part in the score. Not thread-safe.</summary>
internal sealed class GivenTokensTagger(EntityModel model, EntityAccuracy accuracy) : IDocumentTagger
{
    private readonly NameTagger _tagger = new(model.For(accuracy));
    private readonly TokenList _tokens = new();
    private readonly List<FoundMention> _found = [];

    /// <inheritdoc/>
    public IReadOnlyList<TaggedSpan> Tag(IReadOnlyList<string[]> sentences)
    {
        JoinedText joined = new(sentences);
        _tokens.Clear();
        List<int> numbers = [];
        for (int sentence = 0; sentence < sentences.Count; sentence++)
        {
            if (joined.Sentences[sentence].Count == 0)
            {
                continue;
            }

            numbers.Add(sentence);
            _tokens.StartSentence();
            foreach (TextSpan token in joined.Sentences[sentence])
            {
                _tokens.Add(token.Start, token.Length);
            }
        }

        _found.Clear();
        _tagger.Tag(joined.Text, _tokens, _found, CancellationToken.None);
        List<TaggedSpan> spans = [];
        int number = 0;
        foreach (FoundMention mention in _found)
        {
            while (_tokens.SentenceEnd(number) <= mention.FirstToken)
            {
                number++;
            }

            int start = mention.FirstToken - _tokens.SentenceStart(number);
            spans.Add(new TaggedSpan(numbers[number], start, start + mention.TokenCount, mention.Type, mention.Confidence));
        }

        return spans;
    }
}
