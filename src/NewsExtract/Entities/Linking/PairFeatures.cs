namespace NewsExtract.Entities.Linking;

/// <summary>Measures a name against the entities it may belong to.</summary>
internal sealed class PairFeatures(DocumentPlaces places, HashSet<(string, string)> introducedAcronyms)
{
    private const int MostRivals = 3;

    // The first names of an entity are its fullest; looking at so many and no more bounds the work.
    private const int MostGroups = 12;

    /// <summary>The features of a name and the name of the entity that is nearest to it by relation; null when nothing relates them, or something parts them.</summary>
    public double[]? Measure(NameGroup name, EntityDraft entity)
    {
        double[]? best = null;
        NameRelation bestRelation = NameRelation.None;
        foreach (NameGroup other in entity.Groups.Take(MostGroups))
        {
            if (NameConflict.Between(name, other))
            {
                return null;
            }

            (NameRelation relation, double distance) = Relate(name, other);
            if (relation != NameRelation.None && (best is null || relation < bestRelation))
            {
                best = Of(name, other, relation, distance);
                bestRelation = relation;
            }
        }

        if (best is not null)
        {
            AddEntity(best, name, entity);
        }

        return best;
    }

    /// <summary>Adds what only shows when all entities in question are known.</summary>
    public static void AddRivals(List<(EntityDraft Entity, double[] Features)> candidates)
    {
        int most = candidates.Count == 0 ? 0 : candidates.Max(candidate => candidate.Entity.MentionCount);
        foreach ((EntityDraft entity, double[] features) in candidates)
        {
            features[PairScorer.IndexOf(PairFeature.Rivals)] = Math.Min(MostRivals, candidates.Count - 1);
            features[PairScorer.IndexOf(PairFeature.Foremost)] = candidates.Count > 1 && entity.MentionCount == most ? 1 : 0;
        }
    }

    private (NameRelation Relation, double Distance) Relate(NameGroup a, NameGroup b)
    {
        LinkName left = a.Name;
        LinkName right = b.Name;
        if (left.IsTitle || right.IsTitle)
        {
            return (left.Class == right.Class && (left.IsTitle ? b.Roles.Contains(left.Key) : a.Roles.Contains(right.Key)) ? NameRelation.Title : NameRelation.None, 0);
        }

        if (left.Class != right.Class)
        {
            return (left.Key == right.Key ? NameRelation.Same : NameRelation.None, 0);
        }

        if (left.Class == NameClass.Nationality)
        {
            return (left.Known is not null && left.Known == right.Known ? NameRelation.Same : NameRelation.None, 0);
        }

        if (left.Class == NameClass.Thing)
        {
            return ThingRelation.Of(left, right, introducedAcronyms.Contains((left.Key, right.Key)) || introducedAcronyms.Contains((right.Key, left.Key)));
        }

        (NameRelation relation, double distance) = PersonRelation.Of(left, right);
        return relation == NameRelation.GivenName && BorrowsAnother(a, b) ? default : (relation, distance);
    }

    // "Katharine and Charles Parsons": this Katharine is no Katharine Graham.
    private static bool BorrowsAnother(NameGroup a, NameGroup b)
    {
        (NameGroup few, NameGroup many) = a.Name.Words.Length == 1 ? (a, b) : (b, a);
        return few.BorrowedSurname.Length > 0 && few.BorrowedSurname != many.Name.Last;
    }

    private double[] Of(NameGroup name, NameGroup other, NameRelation relation, double distance)
    {
        double[] features = new double[PairScorer.FeatureNames.Count];
        features[PairScorer.IndexOf(relation)] = 1;
        Set(PairFeature.Distance, distance);
        if (name.Name.Class == NameClass.Thing && other.Name.Class == NameClass.Thing && relation >= NameRelation.KindWord)
        {
            (bool isKind, bool isOther, bool isCountry) = ThingRelation.Rest(name.Name, other.Name);
            Set(PairFeature.RestIsKind, isKind ? 1 : 0);
            Set(PairFeature.RestIsOther, isOther && !AreNoPlaces(name.Name, other.Name) ? 1 : 0);
            Set(PairFeature.RestIsCountry, isCountry ? 1 : 0);
        }

        bool hasDigits = NameConflict.Digits(name.Name.Words).Length > 0;
        Set(PairFeature.NumberMissing, hasDigits != NameConflict.Digits(other.Name.Words).Length > 0 ? 1 : 0);
        Set(PairFeature.OtherClass, name.Name.Class != other.Name.Class ? 1 : 0);
        Set(PairFeature.OtherType, name.Name.Class == other.Name.Class && name.Name.Type != other.Name.Type ? 1 : 0);
        Set(PairFeature.OtherThing, name.Name.Type is EntityType.Miscellaneous or EntityType.Event or EntityType.Product or EntityType.Work ? 1 : 0);
        return features;

        void Set(PairFeature feature, double value) => features[PairScorer.IndexOf(feature)] = value;
    }

    // "Harvard University" is Harvard, the guest house is called by its park; but Lviv and its airport are two.
    private static bool AreNoPlaces(LinkName a, LinkName b) => a.Type == b.Type && a.Type is EntityType.Organization or EntityType.Facility;

    private void AddEntity(double[] features, NameGroup name, EntityDraft entity)
    {
        int first = int.MaxValue;
        bool isRelative = false;
        bool hasRole = false;
        WordKind gender = WordKind.None;
        foreach (NameGroup group in entity.Groups.Take(MostGroups))
        {
            first = Math.Min(first, places.FirstInBody(group));
            isRelative |= group.IsRelative;
            hasRole |= name.Roles.Overlaps(group.Roles);
            gender |= group.Gender;
        }

        int own = places.FirstInBody(name);
        Set(PairFeature.ShortFirst, name.Name.Class == NameClass.Person && own < first ? 1 : 0);
        Set(PairFeature.Relative, isRelative && !name.IsRelative ? 1 : 0);
        Set(PairFeature.SameRole, hasRole ? 1 : 0);
        Set(PairFeature.SameGender, gender != WordKind.None && gender == name.Gender ? 1 : 0);
        Set(PairFeature.Mentions, Math.Log2(name.Mentions.Count));
        Set(PairFeature.Remoteness, Math.Log2(1 + ParagraphsApart(name, entity)));

        void Set(PairFeature feature, double value) => features[PairScorer.IndexOf(feature)] = value;
    }

    private int ParagraphsApart(NameGroup name, EntityDraft entity)
    {
        int first = name.Mentions[0];
        int nearest = -1;
        foreach (NameGroup group in entity.Groups.Take(MostGroups))
        {
            int place = group.Mentions.BinarySearch(first);
            int before = (place < 0 ? ~place : place) - 1;
            nearest = Math.Max(nearest, before >= 0 ? group.Mentions[before] : -1);
        }

        return nearest < 0 ? 0 : places.Paragraph(first) - places.Paragraph(nearest);
    }
}
