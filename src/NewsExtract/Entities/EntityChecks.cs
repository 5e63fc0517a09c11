namespace NewsExtract;

/// <summary>Refuses bad options of entities, out of line.</summary>
internal static class EntityChecks
{
    public static void Options(EntityOptions options)
    {
        ArgumentNullException.ThrowIfNull(options.Types, nameof(options.Types));
        ArgumentNullException.ThrowIfNull(options.Gazetteer, nameof(options.Gazetteer));
        ArgumentNullException.ThrowIfNull(options.StopList, nameof(options.StopList));
        if (options.Accuracy is not (EntityAccuracy.Fast or EntityAccuracy.Accurate))
        {
            throw new ArgumentOutOfRangeException(
                nameof(options.Accuracy), options.Accuracy, $"The accuracy must be {EntityAccuracy.Fast} or {EntityAccuracy.Accurate}.");
        }

        if (options.MinimumConfidence is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(options.MinimumConfidence), options.MinimumConfidence, "The least confidence must be a probability, from 0 to 1. Use 0 to keep every mention.");
        }

        if (options.MaximumLength <= 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(options.MaximumLength), options.MaximumLength, "The longest text must be above 0. Use int.MaxValue for no limit.");
        }
    }
}
