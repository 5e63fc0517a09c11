using System.Globalization;
using System.Text;

namespace NewsExtract;

/// <summary>An article for a story index. Immutable.</summary>
/// <param name="Id">What the caller calls the article.</param>
/// <param name="Signature">The signed article.</param>
/// <param name="Arrived">When it arrived; its time when the time of publication is not known.</param>
public sealed record StoryIndexEntry(string Id, StorySignature Signature, DateTimeOffset? Arrived = null)
{
    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Id = {Id}, Signature = {Signature}, Arrived = {Arrived:O}");
        return true;
    }
}
