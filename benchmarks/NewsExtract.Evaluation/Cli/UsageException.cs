namespace NewsExtract.Evaluation.Cli;

/// <summary>A wrong command line. The message is one line that names the argument.</summary>
internal sealed class UsageException(string message) : Exception(message);
