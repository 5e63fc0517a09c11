using System.Text;
using NewsExtract.Entities.Tagging;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Training.Entities;

/// <summary>An annotated document as the tagger reads it: its words joined to a text, with the tokens and sentences that it came with. Not thread-safe.</summary>
internal sealed class ConllText(Lexicon lexicon)
{
    private readonly StringBuilder _text = new();

    public TokenList Tokens { get; } = new();

    public DocumentTokens Document { get; } = new();

    public string Text { get; private set; } = "";

    public void Load(ConllDocument document)
    {
        _text.Clear();
        Tokens.Clear();
        foreach (ConllSentence sentence in document.Sentences)
        {
            Tokens.StartSentence();
            foreach (string token in sentence.Tokens)
            {
                Tokens.Add(_text.Length, token.Length);
                _text.Append(token).Append(' ');
            }
        }

        Text = _text.ToString();
        Document.Fill(Text, Tokens, lexicon);
    }
}
