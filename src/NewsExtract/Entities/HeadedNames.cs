namespace NewsExtract;

/// <summary>What a text and its headline name.</summary>
/// <param name="Mentions">The mentions in the text, in order, in places of the text.</param>
/// <param name="Entities">What has at least one mention in the text, in order of its first one there, with its mentions in the headline.</param>
/// <param name="TitleMentions">The mentions in the headline, in order, in places of the headline.</param>
/// <param name="TextEntities">The entities as they are when nothing is known of the headline: the model of stories learned from such.</param>
internal sealed record HeadedNames(
    IReadOnlyList<EntityMention> Mentions, IReadOnlyList<Entity> Entities, IReadOnlyList<EntityMention> TitleMentions, IReadOnlyList<Entity> TextEntities);
