using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Signatures;

/// <summary>
/// Reads the profile of a story where it lies. A header of 32 bytes, then arrays, the widest items first, ascending by key where they have one; little-endian.
/// Made by <see cref="ProfileWriter"/>.
/// </summary>
internal readonly ref struct StoryProfile
{
    public const int HeaderLength = 32;

    private readonly ReadOnlySpan<byte> _bytes;
    private readonly int _terms;
    private readonly int _pairs;
    private readonly int _names;
    private readonly int _dates;
    private readonly int _numbers;
    private readonly int _quotes;

    public StoryProfile(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        _terms = bytes[1];
        _pairs = bytes[2];
        _names = bytes[3];
        _dates = bytes[4];
        _numbers = bytes[5];
        _quotes = bytes[6];
    }

    /// <summary>Words of the text, at most 65,535.</summary>
    public int WordCount => Header.Words;

    /// <summary>Length of the vector of all terms, also those left out, in the unit of <see cref="TermWeights"/>.</summary>
    public float TermNorm => Header.TermNorm;

    /// <summary>Length of the vector of all pairs, also those left out, in the unit of <see cref="PairWeights"/>.</summary>
    public float PairNorm => Header.PairNorm;

    /// <summary>Share of the words outside of the background table, in 1/255.</summary>
    public byte UnknownShare => _bytes[7];

    public ReadOnlySpan<uint> TermKeys => Keys(0, _terms);

    public ReadOnlySpan<uint> PairKeys => Keys(_terms, _pairs);

    public ReadOnlySpan<uint> NameKeys => Keys(_terms + _pairs, _names);

    /// <summary>Kind and value; see <see cref="DateKeys"/>.</summary>
    public ReadOnlySpan<uint> DateKeys => Keys(_terms + _pairs + _names, _dates);

    /// <summary>Hash of what is counted.</summary>
    public ReadOnlySpan<uint> NumberKeys => Keys(_terms + _pairs + _names + _dates, _numbers);

    public ReadOnlySpan<uint> QuoteKeys => Keys(_terms + _pairs + _names + _dates + _numbers, _quotes);

    /// <summary>How many there are of what is counted.</summary>
    public ReadOnlySpan<float> NumberValues => MemoryMarshal.Cast<byte, float>(_bytes.Slice(HeaderLength + (4 * KeyCount), 4 * _numbers));

    /// <summary>Frequency in the text and rarity together.</summary>
    public ReadOnlySpan<byte> TermWeights => Bytes(0, _terms);

    /// <summary>Rarity alone, as <see cref="TermTable"/> gives it.</summary>
    public ReadOnlySpan<byte> TermRarities => Bytes(_terms, _terms);

    /// <summary>How much a term belongs to single events, as <see cref="TermTable.BurstOf"/> gives it.</summary>
    public ReadOnlySpan<byte> TermBursts => Bytes(2 * _terms, _terms);

    /// <summary>A <see cref="TermTraits"/> each.</summary>
    public ReadOnlySpan<byte> TermTraits => Bytes(TermBytes - _terms, _terms);

    public ReadOnlySpan<byte> PairWeights => Bytes(TermBytes, _pairs);

    /// <summary>Type of each name: an <see cref="EntityType"/>, and <see cref="NameTraits"/> above it.</summary>
    public ReadOnlySpan<byte> NameKinds => Bytes(TermBytes + _pairs, _names);

    /// <summary>Salience in 1/255.</summary>
    public ReadOnlySpan<byte> NameSaliences => Bytes(TermBytes + _pairs + _names, _names);

    public ReadOnlySpan<byte> NameRarities => Bytes(TermBytes + _pairs + (2 * _names), _names);

    /// <summary>How often each is spoken of.</summary>
    public ReadOnlySpan<byte> DateCounts => Bytes(TermBytes + _pairs + (3 * _names), _dates);

    /// <summary>The key of the name, number or term that an index byte of <see cref="Spellings"/> tells.</summary>
    /// <exception cref="IndexOutOfRangeException">There is none.</exception>
    public uint SpelledKey(byte index) => (index & NameSpelling) != 0 ? NameKeys[index & ~NameSpelling]
        : index >= NumberSpelling ? NumberKeys[index - NumberSpelling]
        : TermKeys[index];

    /// <summary>Pieces of a length byte, an index byte (a term, <see cref="NumberSpelling"/> and a number, or <see cref="NameSpelling"/> and a name) and UTF-8.</summary>
    public ReadOnlySpan<byte> Spellings => _bytes[(HeaderLength + (4 * KeyCount) + (4 * _numbers) + TermBytes + _pairs + (3 * _names) + _dates)..];

    /// <summary>Set in the index of a spelling that is a name's.</summary>
    public const byte NameSpelling = 0x80;

    /// <summary>Added to the index of a number to tell that the spelling is what it counts; terms end below.</summary>
    public const byte NumberSpelling = ProfileSections.Terms;

    /// <summary>Bytes that the terms take behind their keys: weight, rarity, burst, traits.</summary>
    private int TermBytes => 4 * _terms;

    private int KeyCount => _terms + _pairs + _names + _dates + _numbers + _quotes;

    private ProfileHeader Header => MemoryMarshal.Read<ProfileHeader>(_bytes);

    private ReadOnlySpan<uint> Keys(int first, int count) => MemoryMarshal.Cast<byte, uint>(_bytes.Slice(HeaderLength + (4 * first), 4 * count));

    private ReadOnlySpan<byte> Bytes(int first, int count) => _bytes.Slice(HeaderLength + (4 * KeyCount) + (4 * _numbers) + first, count);
}
