namespace NewsExtract;

/// <summary>Bytes that should be a <see cref="StorySignature"/> or a saved story index are none, are broken, or were written by a newer version.</summary>
/// <param name="message">What is wrong, with the value and the cure.</param>
public sealed class StoryFormatException(string message) : FormatException(message);
