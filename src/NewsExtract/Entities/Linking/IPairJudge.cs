namespace NewsExtract.Entities.Linking;

/// <summary>Decides whether a name joins an entity; in training, the gold does.</summary>
internal interface IPairJudge
{
    /// <summary>The least judgement for which a name joins.</summary>
    public double Threshold { get; }

    /// <summary>How likely the name belongs to the entity, 0 to 1.</summary>
    public double Judge(NameGroup name, EntityDraft entity, double[] features);
}
