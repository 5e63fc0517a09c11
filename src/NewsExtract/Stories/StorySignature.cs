using NewsExtract.Stories.Indexing;
using NewsExtract.Stories.Signatures;

namespace NewsExtract;

/// <summary>
/// Everything that comparing an article with others needs, computed once by a <see cref="StorySigner"/>: about 2 KB that can be stored and will be read by all later
/// versions. The same text gives the same bytes in every process. Immutable and thread-safe.
/// </summary>
public sealed class StorySignature
{
    /// <summary>Version of the bytes that this version of the library writes.</summary>
    public const byte FormatVersion = 2;

    private readonly byte[] _sketch;
    private readonly byte[] _profile;

    internal StorySignature(byte[] sketch, byte[] profile)
    {
        _sketch = sketch;
        _profile = profile;
    }

    /// <summary>The part that finds copies and candidates: a MinHash sketch of the text's shingles and the keys of its rarest terms and names. At most 400 bytes.</summary>
    public ReadOnlyMemory<byte> Sketch => _sketch;

    /// <summary>The part that comparison reads: terms, names, dates, numbers and quotations. At most 2,048 bytes.</summary>
    public ReadOnlyMemory<byte> Profile => _profile;

    /// <summary>When the article was published, to the second; null when unknown.</summary>
    public DateTimeOffset? Published => StorySketch.Published(_sketch);

    /// <summary>How many word sequences (shingles) the text has; repeats count.</summary>
    public int ShingleCount => StorySketch.Shingles(_sketch);

    internal ReadOnlySpan<byte> Minima => StorySketch.Minima(_sketch);

    /// <summary>Keys of the rarest terms and names, the most telling first.</summary>
    internal ReadOnlySpan<uint> CandidateKeys => StorySketch.Keys(_sketch);

    internal StoryProfile Terms => new(_profile);

    /// <summary>Estimates the share of word sequences that two texts have in common, of all that either has (Jaccard index), 0 to 1.</summary>
    /// <param name="other">The other article.</param>
    public double Resemblance(StorySignature other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return ShingleCount == 0 || other.ShingleCount == 0 ? 0 : MinHashSketch.Resemblance(Minima, other.Minima);
    }

    /// <summary>Estimates the share of this text's word sequences that another text has too, 0 to 1: near 1 for an excerpt of it.</summary>
    /// <param name="other">The other article.</param>
    public double Containment(StorySignature other)
    {
        ArgumentNullException.ThrowIfNull(other);

        // |A and B| = J |A or B| and |A or B| = (|A| + |B|) / (1 + J); Broder 1997.
        double resemblance = Resemblance(other);
        return ShingleCount == 0 ? 0 : Math.Min(1, resemblance / (1 + resemblance) * (1 + (other.ShingleCount / (double)ShingleCount)));
    }

    /// <summary>
    /// Keys for finding candidates with a join instead of an index, the most telling first: articles that are copies or tell of one event nearly always have one in common,
    /// others seldom. Bands of the sketch and rare terms; the same in every process. A frequent key says little, so bound the work that is done for one.
    /// </summary>
    public ulong[] JoinKeys() => StoryJoinKeys.Of(this);

    /// <summary>The signature as bytes to store: a mark, <see cref="FormatVersion"/> and a checksum, sketch, profile.</summary>
    public byte[] ToBytes() => SignatureBytes.Write(_sketch, _profile);

    /// <summary>Reads what <see cref="ToBytes"/> wrote, in this version or an earlier one.</summary>
    /// <param name="bytes">The bytes of one signature.</param>
    /// <exception cref="StoryFormatException">They are no signature, are broken (any change since they were written is noticed), or were written by a newer version.</exception>
    public static StorySignature FromBytes(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sketch = SignatureBytes.Read(bytes, out ReadOnlySpan<byte> profile);
        return new StorySignature(sketch.ToArray(), profile.ToArray());
    }
}
