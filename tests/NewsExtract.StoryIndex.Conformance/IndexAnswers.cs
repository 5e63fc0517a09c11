using System.Globalization;
using System.Text;

namespace NewsExtract.Tests.Conformance;

/// <summary>Writes answers of an index in full, so that two indexes can be told to be alike by comparing texts.</summary>
internal static class IndexAnswers
{
    public static string Of(StoryAssignment? assignment) => assignment is null ? "known"
        : Invariant($"{assignment.StoryId} {assignment.IsNew} {assignment.Score:R} merged [{string.Join(',', assignment.Merged)}] copy of '{assignment.CopyOf}'");

    public static string Of(IEnumerable<StoryAssignment?> assignments) => string.Join('\n', assignments.Select(Of));

    public static string Of(IEnumerable<StoryMatch> matches) => string.Join('\n', matches.Select(match => Invariant($"{match.Id} {match.StoryId} {match.Relation} {match.Score:R}")));

    public static string Of(Story? story)
    {
        if (story is null)
        {
            return "no story";
        }

        var text = new StringBuilder(Invariant($"{story.Id} from {story.First:O} to {story.Last:O} merged [{string.Join(',', story.MergedFrom)}]: {string.Join(' ', story.Articles)}"));
        foreach (StoryCopies copies in story.Copies)
        {
            text.Append(Invariant($"\n  copies {string.Join(' ', copies.Articles)}; earliest {copies.Earliest}, fullest {copies.Fullest}"));
        }

        return text.ToString();
    }

    /// <summary>All that an index holds.</summary>
    public static string Of(IStoryIndex index)
    {
        IReadOnlyList<Story> stories = index.GetStories();
        return Invariant($"{index.Count} articles, {index.StoryCount} stories\n{string.Join('\n', stories.Select(Of))}");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
