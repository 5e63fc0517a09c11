using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>An article of an index that resembles another. Immutable.</summary>
/// <param name="Id">The article.</param>
/// <param name="StoryId">Its story.</param>
/// <param name="Relation">How it belongs to the other.</param>
/// <param name="Score">Probability that both tell of one event, 0 to 1.</param>
public sealed record StoryMatch(string Id, long StoryId, StoryRelation Relation, double Score)
{
    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, StoryId = {StoryId}, Relation = {Relation}, Score = {Score}");
        return true;
    }
}
