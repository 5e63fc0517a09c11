using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NewsExtract.Evaluation.Articles;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Gate;

/// <summary>
/// SHA-256 of what a score depends on beside the code: ids, gold and pages. Over the unpacked files, so that packing them anew changes nothing.
/// </summary>
internal static class CorpusDigest
{
    /// <summary>Digest of a set in one form of input.</summary>
    public static string Of(ArticleSet set, PageInput input)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, GzipJsonLines.ReadBytes(set.GoldPath));
        foreach (ArticlePage page in set.Pages)
        {
            Append(hash, Encoding.UTF8.GetBytes(page.Id));
            Append(hash, input == PageInput.Html ? Html(page) : Encoding.UTF8.GetBytes(page.FlatText ?? ""));
        }

        return Hex(hash);
    }

    /// <summary>Digest of the seed pages.</summary>
    public static string Of(string goldPath, IReadOnlyList<SeedPage> pages)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, File.ReadAllBytes(goldPath));
        foreach (SeedPage page in pages)
        {
            Append(hash, Encoding.UTF8.GetBytes(page.Name));
            Append(hash, Encoding.UTF8.GetBytes(page.Text));
        }

        return Hex(hash);
    }

    /// <summary>Digest of packed files.</summary>
    public static string OfPacked(IEnumerable<string> paths)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string path in paths)
        {
            Append(hash, GzipJsonLines.ReadBytes(path));
        }

        return Hex(hash);
    }

    /// <summary>One digest of several.</summary>
    public static string Of(IEnumerable<string> digests)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string digest in digests)
        {
            Append(hash, Encoding.UTF8.GetBytes(digest));
        }

        return Hex(hash);
    }

    // A page that cannot be read is scored as a failure; the digest only has to be another than with the page.
    private static byte[] Html(ArticlePage page)
    {
        try
        {
            return page.ReadHtml();
        }
        catch (Exception missing) when (missing is IOException or InvalidDataException)
        {
            return [];
        }
    }

    // With its length in front, so that bytes cannot move from one part to the next unseen.
    private static void Append(IncrementalHash hash, byte[] part)
    {
        byte[] length = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(length, part.LongLength);
        hash.AppendData(length);
        hash.AppendData(part);
    }

    private static string Hex(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset());
}
