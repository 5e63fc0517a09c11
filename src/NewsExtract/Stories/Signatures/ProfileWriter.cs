using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace NewsExtract.Stories.Signatures;

/// <summary>Lays out a profile; see <see cref="StoryProfile"/>. Not thread-safe.</summary>
internal sealed class ProfileWriter
{
    /// <summary>Steps of a weight in a byte.</summary>
    private const float WeightSteps = 5;

    private readonly byte[] _buffer = new byte[ProfileSections.MostBytes];
    private int _length;

    /// <summary>Writes what the collectors found.</summary>
    /// <param name="found">What they found.</param>
    /// <param name="terms">The weightiest terms of it; they are put into another order.</param>
    /// <param name="story">The story.</param>
    /// <param name="words">The words of its headline and text.</param>
    /// <param name="titleWords">How many of them are the headline's.</param>
    public byte[] Write(StoryCollectors found, Span<WeighedKey> terms, StoryText story, ReadOnlySpan<StoryWord> words, int titleWords)
    {
        ByKey(terms);
        Span<WeighedKey> pairs = ByKey(found.Terms.TopPairs(ProfileSections.Pairs));
        Span<WeighedKey> dates = ByKey(found.Dates.Top(ProfileSections.Dates));
        Span<StoryName> names = CollectionsMarshal.AsSpan(found.Names.Names);
        Span<StoryNumber> numbers = CollectionsMarshal.AsSpan(found.Numbers.Numbers);
        names.Sort(static (a, b) => a.Key.CompareTo(b.Key));
        numbers.Sort(static (a, b) => a.Key != b.Key ? a.Key.CompareTo(b.Key) : a.Value.CompareTo(b.Value));
        List<uint> quotes = found.Quotes.Quotes;
        var header = new ProfileHeader
        {
            Version = SignatureBytes.PartVersion,
            Terms = (byte)terms.Length,
            Pairs = (byte)pairs.Length,
            Names = (byte)names.Length,
            Dates = (byte)dates.Length,
            Numbers = (byte)numbers.Length,
            Quotes = (byte)quotes.Count,
            UnknownShare = (byte)(found.Terms.UnknownShare * 255),
            Words = (ushort)Math.Min(words.Length, ushort.MaxValue),
            TermNorm = found.Terms.TermNorm * WeightSteps,
            PairNorm = found.Terms.PairNorm * WeightSteps,
        };
        _length = 0;
        MemoryMarshal.Write(_buffer, in header);
        _length = StoryProfile.HeaderLength;
        WriteKeys(terms);
        WriteKeys(pairs);
        foreach (ref readonly StoryName name in names)
        {
            Add(name.Key);
        }

        WriteKeys(dates);
        foreach (ref readonly StoryNumber number in numbers)
        {
            Add(number.Key);
        }

        foreach (uint quote in quotes)
        {
            Add(quote);
        }

        foreach (ref readonly StoryNumber number in numbers)
        {
            Add(BitConverter.SingleToUInt32Bits(number.Value));
        }

        WriteBytes(terms, pairs, names, dates);
        WriteSpellings(terms, names, numbers, story, words, titleWords);
        return _buffer.AsSpan(0, _length).ToArray();
    }

    private void WriteBytes(ReadOnlySpan<WeighedKey> terms, ReadOnlySpan<WeighedKey> pairs, ReadOnlySpan<StoryName> names, ReadOnlySpan<WeighedKey> dates)
    {
        foreach (ref readonly WeighedKey term in terms)
        {
            Add(WeightOf(term));
        }

        foreach (ref readonly WeighedKey term in terms)
        {
            Add(term.Rarity);
        }

        foreach (ref readonly WeighedKey term in terms)
        {
            Add(term.Burst);
        }

        foreach (ref readonly WeighedKey term in terms)
        {
            Add(term.Traits);
        }

        foreach (ref readonly WeighedKey pair in pairs)
        {
            Add(WeightOf(pair));
        }

        foreach (ref readonly StoryName name in names)
        {
            Add(name.Kind);
        }

        foreach (ref readonly StoryName name in names)
        {
            Add(name.Salience);
        }

        foreach (ref readonly StoryName name in names)
        {
            Add(name.Rarity);
        }

        foreach (ref readonly WeighedKey date in dates)
        {
            Add((byte)Math.Min(byte.MaxValue, date.Count));
        }
    }

    /// <summary>As many spellings as there is room for: names by salience, terms by weight and what is counted in turn.</summary>
    private void WriteSpellings(ReadOnlySpan<WeighedKey> terms, ReadOnlySpan<StoryName> names, ReadOnlySpan<StoryNumber> numbers, StoryText story, ReadOnlySpan<StoryWord> words, int titleWords)
    {
        Span<int> termOrder = stackalloc int[terms.Length];
        Span<int> nameOrder = stackalloc int[names.Length];
        Span<float> termWeights = stackalloc float[terms.Length];
        Span<float> nameWeights = stackalloc float[names.Length];
        for (int i = 0; i < terms.Length; i++)
        {
            termOrder[i] = i;
            termWeights[i] = -terms[i].Weight;
        }

        for (int i = 0; i < names.Length; i++)
        {
            nameOrder[i] = i;
            nameWeights[i] = -names[i].Salience;
        }

        MemoryExtensions.Sort(termWeights, termOrder);
        MemoryExtensions.Sort(nameWeights, nameOrder);
        string title = story.Title ?? "";
        for (int i = 0; i < ProfileSections.Spellings; i++)
        {
            if (i < names.Length)
            {
                AddSpelling((byte)(nameOrder[i] | StoryProfile.NameSpelling), names[nameOrder[i]].Entity.Name);
            }

            if (i < terms.Length)
            {
                int first = terms[termOrder[i]].FirstWord;
                AddSpelling((byte)termOrder[i], (first < titleWords ? title : story.Text).AsSpan(words[first].Start, words[first].Length));
            }

            if (i < numbers.Length && i < ProfileSections.SpelledNumbers)
            {
                int counted = numbers[i].CountedWord;
                AddSpelling((byte)(i + StoryProfile.NumberSpelling), (counted < titleWords ? title : story.Text).AsSpan(words[counted].Start, words[counted].Length));
            }
        }
    }

    private void AddSpelling(byte index, ReadOnlySpan<char> spelling)
    {
        Span<byte> utf8 = stackalloc byte[ProfileSections.SpellingBytes];
        System.Buffers.OperationStatus status = System.Text.Unicode.Utf8.FromUtf16(spelling, utf8, out _, out int written);
        if (written > 0 && status is System.Buffers.OperationStatus.Done or System.Buffers.OperationStatus.DestinationTooSmall && _length + 2 + written <= _buffer.Length)
        {
            Add((byte)written);
            Add(index);
            utf8[..written].CopyTo(_buffer.AsSpan(_length));
            _length += written;
        }
    }

    private static Span<WeighedKey> ByKey(Span<WeighedKey> items)
    {
        Span<uint> keys = stackalloc uint[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            keys[i] = items[i].Key;
        }

        MemoryExtensions.Sort(keys, items);
        return items;
    }

    private static byte WeightOf(in WeighedKey item) => (byte)Math.Clamp(item.Weight * WeightSteps, 1, byte.MaxValue);

    private void WriteKeys(ReadOnlySpan<WeighedKey> items)
    {
        foreach (ref readonly WeighedKey item in items)
        {
            Add(item.Key);
        }
    }

    private void Add(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(_buffer.AsSpan(_length), value);
        _length += sizeof(uint);
    }

    private void Add(byte value) => _buffer[_length++] = value;
}
