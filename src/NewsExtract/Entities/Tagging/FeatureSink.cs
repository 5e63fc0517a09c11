using System.Runtime.CompilerServices;

namespace NewsExtract.Entities.Tagging;

/// <summary>Takes the hashes of one token's features.</summary>
internal ref struct FeatureSink(Span<uint> room)
{
    private readonly Span<uint> _room = room;

    public int Count { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a) => Put(FeatureHash.Mix(template, a));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b) => Put(FeatureHash.Mix(template, a, b));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(uint template, uint a, uint b, uint c) => Put(FeatureHash.Mix(template, a, b, c));

    // A token never has as many features as there is room for; should it, the rest is left out.
    private void Put(uint hash)
    {
        if (Count < _room.Length)
        {
            _room[Count++] = hash;
        }
    }
}
