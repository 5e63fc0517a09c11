using System.Runtime.InteropServices;
using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>
/// The short lines of a page that come again and again, as the buttons below every post of a live blog do. They tell the posts apart
/// when the classifier is unsure of single lines: all copies of a line vote for what it is.
/// </summary>
internal sealed class LiveLines
{
    public const int Fewest = 3;

    private const int LongestLabel = 40;

    private readonly Dictionary<uint, Label> _labels = [];
    private readonly uint[] _keys;

    private LiveLines(int count) => _keys = new uint[count];

    public static LiveLines Of(Block[] blocks)
    {
        var lines = new LiveLines(blocks.Length);
        int paragraphs = 0;
        for (int i = 0; i < blocks.Length; i++)
        {
            Block block = blocks[i];
            if (block.Text.Length > LongestLabel)
            {
                paragraphs++;
                continue;
            }

            uint key = Key(block.Text);
            lines._keys[i] = key;
            ref Label label = ref CollectionsMarshal.GetValueRefOrAddDefault(lines._labels, key, out _);
            label.Count++;
            label.Shares += block.Role == BlockRole.Share ? 1 : 0;
            label.Gaps += label.Count == 1 || label.Paragraphs < paragraphs ? 1 : 0;
            label.Paragraphs = paragraphs;
        }

        return lines;
    }

    /// <summary>True for a short line that stands on the page at least <see cref="Fewest"/> times.</summary>
    public bool IsLabel(int block) => _keys[block] != 0 && _labels[_keys[block]].Count >= Fewest;

    /// <summary>The blocks of the button that ends a post: of the lines that are mostly for sharing, the one with text between most often.</summary>
    public List<int> Buttons()
    {
        uint best = 0;
        int gaps = Fewest - 1;
        for (int i = 0; i < _keys.Length; i++)
        {
            // By place, not in the order of the dictionary: of two equal lines the first on the page counts.
            if (_keys[i] != 0 && _labels[_keys[i]] is { } label && label.Gaps > gaps && label.Shares * 2 > label.Count)
            {
                (best, gaps) = (_keys[i], label.Gaps);
            }
        }

        var buttons = new List<int>();
        for (int i = 0; i < _keys.Length && best != 0; i++)
        {
            if (_keys[i] == best)
            {
                buttons.Add(i);
            }
        }

        return buttons;
    }

    /// <summary>Letters in lower case; figures do not count, so that counters and times are one line. 0 is kept for no line.</summary>
    private static uint Key(string text)
    {
        uint key = StableHash.Seed;
        foreach (char c in text)
        {
            CharClass cls = CharClasses.Of(c);
            key = (cls & CharClass.Digit) != 0 || (cls & CharClass.WordPart) == 0 ? key : StableHash.Add(key, StableHash.Lower(c));
        }

        return key == StableHash.Seed ? 0 : Math.Max(1, key);
    }

    private struct Label
    {
        public int Count;
        public int Shares;

        /// <summary>Copies with a paragraph since the copy before.</summary>
        public int Gaps;
        public int Paragraphs;
    }
}
