using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsExtract.Entities.Tagging.Net;

/// <summary>What stands beside the same word elsewhere in the text, where it is used as a name: the mean vectors of its left and of its right neighbours.</summary>
internal static class DocumentContext
{
    private const int Lanes = 8;

    /// <summary>Writes both means, one behind the other.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="token">Number of a token.</param>
    /// <param name="words">Vectors of words.</param>
    /// <param name="into">Takes the means; zeros where there is no neighbour.</param>
    /// <returns>Whether the word is a name here and elsewhere.</returns>
    public static bool Write(NetTokens tokens, int token, NetVocabulary words, Span<float> into)
    {
        into.Clear();
        DocumentTokens document = tokens.Document;
        if (!NameRuns.IsName(document.Cases[token]))
        {
            return false;
        }

        ref readonly WordUse use = ref document.Memory.Of(token);
        Span<float> left = into[..words.Width], right = into.Slice(words.Width, words.Width);
        int uses = 0, lefts = 0, rights = 0;
        for (int context = 0; context < use.Contexts; context++)
        {
            int other = use.Context(context);
            if (other == token)
            {
                continue;
            }

            uses++;
            if (tokens.HasLeft(other))
            {
                words.AddTo(tokens.Rows[other - 1], left);
                lefts++;
            }

            if (tokens.HasRight(other))
            {
                words.AddTo(tokens.Rows[other + 1], right);
                rights++;
            }
        }

        Divide(left, lefts);
        Divide(right, rights);
        return uses > 0;
    }

    private static void Divide(Span<float> sums, int count)
    {
        if (count < 2)
        {
            return;
        }

        ref float values = ref MemoryMarshal.GetReference(sums);
        Vector256<float> divisor = Vector256.Create((float)count);
        for (int i = 0; i < sums.Length; i += Lanes)
        {
            (Vector256.LoadUnsafe(ref values, (nuint)i) / divisor).StoreUnsafe(ref values, (nuint)i);
        }
    }
}
