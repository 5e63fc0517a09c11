namespace NewsExtract.Text.Tokens;

/// <summary>A word, a number or a sign of a text.</summary>
/// <param name="Start">Index of its first UTF-16 code unit.</param>
/// <param name="Length">Its length in code units; at least one.</param>
internal readonly record struct Token(int Start, int Length)
{
    public int End => Start + Length;
}
