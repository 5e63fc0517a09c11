namespace NewsExtract;

/// <summary>Whether finding names is to be fast or good.</summary>
public enum EntityAccuracy
{
    /// <summary>A conditional random field alone.</summary>
    Fast,

    /// <summary>The same and a small convolutional net, which make different mistakes. A model without a net is used as for <see cref="Fast"/>.</summary>
    Accurate,
}
