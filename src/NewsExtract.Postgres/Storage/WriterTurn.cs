namespace NewsExtract.Postgres.Storage;

/// <summary>What a writer is told when its turn has come.</summary>
/// <param name="NextStory">The id of the next story.</param>
/// <param name="Forgotten">What leads nowhere.</param>
/// <param name="Numbers">Numbers for articles, ascending.</param>
internal sealed record WriterTurn(long NextStory, ForgottenMark Forgotten, IReadOnlyList<long> Numbers);
