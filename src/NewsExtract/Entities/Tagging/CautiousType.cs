namespace NewsExtract.Entities.Tagging;

/// <summary>Types that annotated texts teach poorly are reported only where they are likelier than not; what falls short keeps its place under the wider type.</summary>
internal static class CautiousType
{
    private const float Enough = 0.5f;

    public static EntityType Of(EntityType type, float confidence) => confidence >= Enough ? type : type switch
    {
        EntityType.Event or EntityType.Product or EntityType.Work => EntityType.Miscellaneous,
        EntityType.Facility => EntityType.Location,
        _ => type,
    };
}
