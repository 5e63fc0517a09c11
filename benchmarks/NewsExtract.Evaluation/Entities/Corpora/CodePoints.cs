namespace NewsExtract.Evaluation.Entities.Corpora;

/// <summary>Turns offsets in code points, as Python counts, into offsets in UTF-16 code units and back.</summary>
internal sealed class CodePoints
{
    // Offset in code units of each code point, and of the end.
    private readonly int[] _units;

    public CodePoints(string text)
    {
        List<int> units = new(text.Length + 1);
        for (int i = 0; i < text.Length; i += i + 1 < text.Length && char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            units.Add(i);
        }

        units.Add(text.Length);
        _units = [.. units];
    }

    /// <summary>The span between two offsets in code points.</summary>
    public TextSpan ToUtf16(int start, int end) => new(_units[start], _units[end] - _units[start]);

    /// <summary>The number of code points before an offset in code units; one in the middle of a character counts as its start.</summary>
    public int OfUtf16(int offset)
    {
        int found = Array.BinarySearch(_units, offset);
        return found >= 0 ? found : ~found - 1;
    }
}
