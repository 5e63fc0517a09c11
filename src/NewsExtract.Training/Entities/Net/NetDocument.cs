namespace NewsExtract.Training.Entities.Net;

/// <summary>A document that the net is trained or scored on.</summary>
/// <param name="Document">The document.</param>
/// <param name="Map">What its tags mean.</param>
/// <param name="Weight">Weight of its sentences.</param>
/// <param name="Part">Number of its corpus in <see cref="EntityTrainingOptions.Parts"/>.</param>
internal sealed record NetDocument(ConllDocument Document, OpenLabels Map, float Weight, int Part);
