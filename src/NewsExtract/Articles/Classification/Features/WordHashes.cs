using NewsExtract.Text;

namespace NewsExtract.Classification;

/// <summary>Enumerates the hashes of the words of a text, case folded and digits alike, as <see cref="ShapeScanner"/> hashes them.</summary>
internal ref struct WordHashes(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text;

    public uint Current { get; private set; }

    public readonly WordHashes GetEnumerator() => this;

    public bool MoveNext()
    {
        int i = 0;
        while (i < _rest.Length && (CharClasses.Of(_rest[i]) & CharClass.WordPart) == 0)
        {
            i++;
        }

        if (i == _rest.Length)
        {
            return false;
        }

        uint hash = StableHash.Seed;
        while (i < _rest.Length)
        {
            char c = _rest[i];
            CharClass cls = CharClasses.Of(c);
            if ((cls & CharClass.WordPart) == 0)
            {
                break;
            }

            hash = StableHash.Add(hash, (cls & CharClass.Digit) != 0 ? '0' : (cls & CharClass.Upper) != 0 ? StableHash.Lower(c) : c);
            i++;
        }

        _rest = _rest[i..];
        Current = hash;
        return true;
    }
}
