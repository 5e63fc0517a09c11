using System.Globalization;

namespace NewsExtract.Evaluation.Gate;

/// <summary>New floors from old ones and what was measured. A floor only rises, unless lowering was asked for.</summary>
/// <param name="Entries">The new floors.</param>
/// <param name="Refused">One line for every floor that stays although its score is lower.</param>
internal sealed record FloorUpdate(IReadOnlyList<FloorEntry> Entries, IReadOnlyList<string> Refused)
{
    /// <summary>Makes the new floors.</summary>
    public static FloorUpdate Of(IReadOnlyList<FloorEntry> floors, IReadOnlyList<FloorEntry> measured, bool allowLower)
    {
        Dictionary<FloorKey, FloorEntry> entries = floors.ToDictionary(entry => entry.Key);
        List<string> refused = [];
        foreach (FloorEntry scores in measured)
        {
            entries[scores.Key] = entries.TryGetValue(scores.Key, out FloorEntry? old) && !allowLower
                ? Raise(old, scores, refused)
                : scores;
        }

        return new([.. entries.Values], refused);
    }

    private static FloorEntry Raise(FloorEntry old, FloorEntry scores, List<string> refused)
    {
        string[] lowered = [.. old.Metrics.Keys.Where(metric => scores.Metrics.GetValueOrDefault(metric, double.NegativeInfinity) < old.Metrics[metric])];
        foreach (string metric in lowered.Order(StringComparer.Ordinal))
        {
            string score = scores.Metrics.TryGetValue(metric, out double value) ? value.ToString("0.0000", CultureInfo.InvariantCulture) : "not measured";
            refused.Add(string.Create(CultureInfo.InvariantCulture, $"floor kept: {old.Key} {metric}: {score} < {old.Metrics[metric]:0.0000}; pass --allow-lower to lower it"));
        }

        // Floors of two corpora cannot stand in one entry, so on another corpus one lower score keeps the whole entry.
        if (old.Digest != scores.Digest)
        {
            return lowered.Length == 0 ? scores : old;
        }

        Dictionary<string, double> raised = new(scores.Metrics, StringComparer.Ordinal);
        foreach (string metric in lowered)
        {
            raised[metric] = old.Metrics[metric];
        }

        return old with { Metrics = raised };
    }
}
