namespace NewsExtract;

/// <summary>A model file is broken, cut short, made for another version, or no model file at all. The message says which, and what to do.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Makes the exception with its message.</summary>
    public ModelFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its message and what caused it.</summary>
    public ModelFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
