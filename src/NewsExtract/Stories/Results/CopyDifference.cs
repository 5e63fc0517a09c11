using System.Globalization;
using System.Text;
using NewsExtract.Stories.Comparison;

namespace NewsExtract;

/// <summary>What was cut from a text, and what was added, when a copy of it was made. Immutable.</summary>
public sealed record CopyDifference
{
    /// <summary>Stretches of the first text that the second lacks, in order: sentences most of whose words stand in no sequence that both have, neighbours as one.</summary>
    public required IReadOnlyList<TextSpan> Cut { get; init; }

    /// <summary>Stretches of the second text that the first lacks, in order.</summary>
    public required IReadOnlyList<TextSpan> Added { get; init; }

    /// <summary>Share of the words of the first text that stand in a sequence that the second has too, 0 to 1; 1 for a text without words.</summary>
    public required double Kept { get; init; }

    /// <summary>Share of the words of the second text that stand in a sequence that the first has too, 0 to 1; 1 for a text without words.</summary>
    public required double Taken { get; init; }

    /// <summary>Compares two texts sentence by sentence. Wherever a sentence stands, it counts as kept; one that was changed in a few words does too. Linear in the lengths.</summary>
    /// <param name="first">A text.</param>
    /// <param name="second">Its copy.</param>
    public static CopyDifference Between(string first, string second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return SentenceDifference.Between(first, second);
    }

    /// <summary>For <see cref="object.ToString"/>: the same in every culture.</summary>
    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"Cut = {Cut}, Added = {Added}, Kept = {Kept}, Taken = {Taken}");
        return true;
    }
}
