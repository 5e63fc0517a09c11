using System.Runtime.CompilerServices;

namespace NewsExtract.Classification;

/// <summary>
/// The word pairs a text opens with, and how far it has come in saying them again. The first pair is left out: where a headline is glued
/// to itself its first word is glued to the last.
/// </summary>
internal struct OpeningPairs
{
    private const int Length = 6;

    private Pairs _pairs;
    private int _count;
    private int _matched;

    /// <summary>Takes the next pair of the text.</summary>
    /// <returns>How many pairs in a row have come again up to this one.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Follow(uint pair)
    {
        if (_count <= Length)
        {
            // Index 0 takes the first pair and is written over by the second.
            _pairs[Math.Max(0, _count++ - 1)] = pair;
            return 0;
        }

        _matched = _matched < Length && pair == _pairs[_matched] ? _matched + 1 : pair == _pairs[0] ? 1 : 0;
        return _matched;
    }

    [InlineArray(Length)]
    private struct Pairs
    {
        private uint _first;
    }
}
