using NewsExtract.Text;
using NewsExtract.Text.Tokens;

namespace NewsExtract.Entities.Tagging;

/// <summary>
/// Phrases with a number each, found in a tokenised text without case: piece by piece (see <see cref="NamePieces"/>) and from the border of a
/// token to the border of a token. Looking up one phrase takes time in proportion to its length, however many there are. Immutable and thread-safe.
/// </summary>
internal sealed class PhraseTrie
{
    private const int Root = 0;

    private readonly WordTable<int> _pieces;
    private readonly Dictionary<(int Node, int Piece), int> _children;
    private readonly int[] _values;

    /// <summary>Makes the trie; of two phrases that are the same without case the first counts. Phrases without a letter or digit are left out.</summary>
    public PhraseTrie(IEnumerable<(string Phrase, int Value)> phrases)
    {
        Dictionary<string, int> pieces = new(StringComparer.Ordinal);
        _children = [];
        List<int> values = [0];
        foreach ((string phrase, int value) in phrases)
        {
            int node = Root;
            bool hasWord = false;
            NamePieces parts = new(phrase);
            while (parts.Next(out ReadOnlySpan<char> part))
            {
                string piece = WordFold.Of(part.ToString());
                if (!pieces.TryGetValue(piece, out int number))
                {
                    pieces.Add(piece, number = pieces.Count);
                }

                if (!_children.TryGetValue((node, number), out int child))
                {
                    _children.Add((node, number), child = values.Count);
                    values.Add(0);
                }

                node = child;
                hasWord |= (CharClasses.Of(part[0]) & CharClass.WordPart) != 0;
            }

            if (hasWord && values[node] == 0)
            {
                values[node] = value + 1;
            }
        }

        _pieces = new WordTable<int>(pieces);
        _values = [.. values];
    }

    /// <summary>Number of the token behind the longest phrase that begins with a token; the token itself when none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="first">The token to begin with.</param>
    /// <param name="end">Number of the token that no phrase goes beyond.</param>
    /// <param name="value">The number of the phrase.</param>
    public int LongestAt(ReadOnlySpan<char> text, TokenList tokens, int first, int end, out int value)
    {
        value = 0;
        int node = Root, found = first, start = tokens[first].Start;
        NamePieces parts = new(text[start..tokens[end - 1].End]);
        for (int token = first; token < end && parts.Next(out ReadOnlySpan<char> part)
            && _pieces.TryGet(part, out int piece) && _children.TryGetValue((node, piece), out node);)
        {
            int position = start + parts.Position;
            while (token < end && tokens[token].End < position)
            {
                token++;
            }

            if (_values[node] > 0 && tokens[token].End == position)
            {
                value = _values[node] - 1;
                found = token + 1;
            }
        }

        return found;
    }
}
