using System.Text;
using NewsExtract.Entities.Tagging;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Training.Entities;

/// <summary>Tags documents whose tokens and sentences are given, as corpora have them. Not thread-safe.</summary>
internal sealed class GivenTokenTagger(TaggerModel model)
{
    private readonly NameTagger _tagger = new(model);
    private readonly TokenList _tokens = new();
    private readonly StringBuilder _text = new();

    /// <summary>The mentions of a document; tokens are counted through all of its sentences.</summary>
    public IReadOnlyList<FoundMention> Tag(IReadOnlyList<string[]> sentences)
    {
        _text.Clear();
        _tokens.Clear();
        foreach (string[] sentence in sentences)
        {
            _tokens.StartSentence();
            foreach (string token in sentence)
            {
                _tokens.Add(_text.Length, token.Length);
                _text.Append(token).Append(' ');
            }
        }

        List<FoundMention> found = [];
        _tagger.Tag(_text.ToString(), _tokens, found, CancellationToken.None);
        return found;
    }
}
