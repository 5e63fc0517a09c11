namespace NewsExtract.Entities.Tagging;

/// <summary>A mention that is to be reported.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Entry">The caller's own entry that it is; null for what the model and the rules found.</param>
internal readonly record struct SelectedMention(FoundMention Mention, GazetteerEntry? Entry);
