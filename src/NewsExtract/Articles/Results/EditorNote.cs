namespace NewsExtract;

/// <summary>What an <see cref="EditorNote"/> is about.</summary>
public enum EditorNoteKind
{
    /// <summary>Something was wrong and has been put right.</summary>
    Correction,

    /// <summary>Something was added or brought up to date.</summary>
    Update,

    /// <summary>Something was made clearer.</summary>
    Clarification,
}

/// <summary>A note in which the publisher says how the article was changed.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Text">The note as it stands on the page.</param>
/// <param name="Time">When it was done; null when the note does not say.</param>
/// <param name="BlockOrder">The block that holds the note (<see cref="Block.Order"/>).</param>
public sealed record EditorNote(EditorNoteKind Kind, string Text, PageDate? Time, int BlockOrder);
