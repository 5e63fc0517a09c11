using NewsExtract.Stories.Indexing;

namespace NewsExtract.Postgres.Storage;

/// <summary>An article that has a key.</summary>
/// <param name="Number">The article.</param>
/// <param name="Time">Its time; <see cref="StoredArticle.NoTime"/> when not known.</param>
internal readonly record struct Posting(long Number, long Time);

/// <summary>Keys as the tables have them: of which sort a key is stands above its 32 bits, as in <see cref="StorySignature.JoinKeys"/>.</summary>
internal static class PostingKey
{
    private const long Band = 1L << 32;
    private const long Term = 2L << 32;

    public static long Of(CandidateKey key) => (key.IsBand ? Band : Term) | key.Key;

    /// <summary>The keys under which an article is found.</summary>
    public static long[] AllOf(StorySignature signature)
    {
        Span<CandidateKey> keys = stackalloc CandidateKey[CandidateKeys.Count];
        keys = keys[..CandidateKeys.Fill(signature, keys)];
        long[] all = new long[keys.Length];
        for (int i = 0; i < all.Length; i++)
        {
            all[i] = Of(keys[i]);
        }

        return all;
    }
}

/// <summary>What was forgotten: postings with an earlier time and a number up to this one lead nowhere.</summary>
internal readonly record struct ForgottenMark(long Time, long Number);
