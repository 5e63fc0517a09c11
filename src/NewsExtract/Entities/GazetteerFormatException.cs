namespace NewsExtract;

/// <summary>A file of names is not one that a <see cref="Gazetteer"/> can be read from. The message says where, what stands there and what to do.</summary>
public sealed class GazetteerFormatException : Exception
{
    /// <summary>Makes the exception with its message.</summary>
    public GazetteerFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its message and what caused it.</summary>
    public GazetteerFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Number of the line, from 1; 0 when it is not known.</summary>
    public int LineNumber { get; init; }
}
