namespace NewsExtract.Entities.Linking;

/// <summary>How much a mention says of what a text is about, by its place: salience is the share of an entity's mentions in the weight of all.</summary>
internal static class MentionWeight
{
    // Chosen so that the first paragraph weighs about twice the middle of an article, and a name in the title as three in the text.
    private const double TitleBonus = 2;
    private const double EarlyBonus = 2;
    private const double EarlyLength = 500;

    /// <param name="start">Where the mention starts in the text.</param>
    /// <param name="titleEnd">Where the title ends that the text begins with; 0 when it does not (<see cref="DocumentPlaces.TitleEndOf"/>).</param>
    public static double Of(int start, int titleEnd) => 1 + (EarlyBonus / (1 + (start / EarlyLength))) + (start < titleEnd ? TitleBonus : 0);
}
