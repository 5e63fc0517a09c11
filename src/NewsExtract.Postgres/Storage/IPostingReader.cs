namespace NewsExtract.Postgres.Storage;

/// <summary>Reads which articles have keys.</summary>
internal interface IPostingReader
{
    /// <summary>Reads the latest articles of each key.</summary>
    /// <param name="session">A connection.</param>
    /// <param name="keys">Keys, each once, and how many articles of each are wanted at most.</param>
    /// <param name="forgotten">What leads nowhere.</param>
    /// <returns>Articles by key, the latest first; keys that no article has may be left out.</returns>
    public Dictionary<long, List<Posting>> Latest(IndexSession session, IReadOnlyDictionary<long, int> keys, ForgottenMark forgotten);
}
