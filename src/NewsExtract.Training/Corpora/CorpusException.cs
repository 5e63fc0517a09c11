namespace NewsExtract.Training.Corpora;

/// <summary>A corpus is missing or cannot be read. The message is one line that names the file or folder and the cure.</summary>
public sealed class CorpusException(string message, Exception? inner = null) : Exception(message, inner);
