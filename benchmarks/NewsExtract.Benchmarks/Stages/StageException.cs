namespace NewsExtract.Benchmarks.Stages;

/// <summary>A stage gives a wrong answer, so that its time means nothing.</summary>
internal sealed class StageException(string message) : Exception(message);
