using System.Text.Json;

namespace NewsExtract.Training.Corpora.Stories;

/// <summary>Two articles and what people say of them.</summary>
/// <param name="Id">Its id, as it stands in the file.</param>
/// <param name="Gold">1 for one story and 0 for two, or a grade.</param>
/// <param name="First">An article.</param>
/// <param name="Second">The other.</param>
internal sealed record LabelledPair(JsonElement Id, double Gold, StoryRecord First, StoryRecord Second);
