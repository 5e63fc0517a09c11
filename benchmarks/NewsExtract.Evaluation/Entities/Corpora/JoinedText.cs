using System.Text;

namespace NewsExtract.Evaluation.Entities.Corpora;

/// <summary>Tokens made a text again: a blank between tokens, a line feed between sentences.</summary>
internal sealed class JoinedText
{
    private readonly TextSpan[][] _spans;

    public JoinedText(IReadOnlyList<string[]> sentences)
    {
        StringBuilder text = new();
        _spans = new TextSpan[sentences.Count][];
        for (int sentence = 0; sentence < sentences.Count; sentence++)
        {
            text.Append(sentence == 0 ? "" : "\n");
            string[] tokens = sentences[sentence];
            _spans[sentence] = new TextSpan[tokens.Length];
            for (int token = 0; token < tokens.Length; token++)
            {
                text.Append(token == 0 ? "" : " ");
                _spans[sentence][token] = new(text.Length, tokens[token].Length);
                text.Append(tokens[token]);
            }
        }

        Text = text.ToString();
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Where the tokens of each sentence stand in it.</summary>
    public IReadOnlyList<IReadOnlyList<TextSpan>> Sentences => _spans;

    /// <summary>Where a run of tokens stands in it.</summary>
    public TextSpan SpanOf(TokenPlace place)
    {
        TextSpan[] tokens = _spans[place.Sentence];
        int start = tokens[place.Start].Start;
        return new(start, tokens[place.End - 1].End - start);
    }
}
