namespace NewsExtract.Entities.Linking;

/// <summary>A word of a name or around it.</summary>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="Length">Its length in the text.</param>
/// <param name="Folded">Its folded form; never empty.</param>
/// <param name="IsCapital">Whether it begins with a capital letter.</param>
internal readonly record struct NameWord(int Start, int Length, string Folded, bool IsCapital)
{
    public int End => Start + Length;
}
