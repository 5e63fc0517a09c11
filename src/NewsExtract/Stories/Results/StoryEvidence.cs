namespace NewsExtract;

/// <summary>Something that speaks for or against two articles telling of one event. Immutable.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Supports">True when it speaks for one event, false when it stands against it.</param>
/// <param name="Text">A few words for a person to read, in English, with names as the articles have them.</param>
public sealed record StoryEvidence(StoryEvidenceKind Kind, bool Supports, string Text);
