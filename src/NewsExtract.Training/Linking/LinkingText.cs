namespace NewsExtract.Training.Linking;

/// <summary>A document of which it is known which mentions are one thing.</summary>
/// <param name="Set">The set it is of.</param>
/// <param name="Id">Its identifier in the set.</param>
/// <param name="IsTraining">Whether the linker learns from it.</param>
/// <param name="Text">The text.</param>
/// <param name="Mentions">The mentions, in order.</param>
/// <param name="Gold">What each mention is; null when the gold does not know.</param>
internal sealed record LinkingText(string Set, string Id, bool IsTraining, string Text, EntityMention[] Mentions, string?[] Gold)
{
    /// <summary>Which mentions are scored: the gold knows them, and they lie in no other mention.</summary>
    public bool[] Outer()
    {
        bool[] outer = new bool[Mentions.Length];
        int end = 0;
        for (int i = 0; i < Mentions.Length; i++)
        {
            outer[i] = Mentions[i].Span.End > end && Gold[i] is not null;
            end = Math.Max(end, Mentions[i].Span.End);
        }

        return outer;
    }
}
