using System.Runtime.InteropServices;

namespace NewsExtract.Stories.Signatures;

/// <summary>A name on its way into a profile.</summary>
internal struct StoryName
{
    public uint Key;
    public byte Kind;
    public byte Salience;
    public byte Rarity;
    public Entity Entity;
}

/// <summary>Turns the linked entities of a story into keys that other stories' entities have too. Not thread-safe.</summary>
internal sealed class NameCollector
{
    private readonly List<StoryName> _names = [];
    private readonly Dictionary<uint, int> _places = [];
    private readonly StoryWords _words = new();

    public List<StoryName> Names => _names;

    /// <param name="story">The story.</param>
    /// <param name="titleWords">The words of its headline.</param>
    /// <param name="leadEnd">Where its lead ends, in UTF-16 units of the text.</param>
    /// <param name="table">Document frequencies.</param>
    /// <param name="cancellation">Asked once an entity.</param>
    public void Collect(StoryText story, ReadOnlySpan<StoryWord> titleWords, int leadEnd, TermTable table, CancellationToken cancellation = default)
    {
        _names.Clear();
        _places.Clear();
        uint place = story.Place is null ? 0 : KeyOf(story.Place, EntityType.Location, table, out _, out _, out _);
        for (int i = 0; i < story.Entities.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            Entity entity = story.Entities[i];
            string name = entity.RelatedCountry ?? entity.Name;
            uint key = KeyOf(name, entity.Type, table, out byte rarity, out uint lastWord, out bool isWide);
            if (key == 0)
            {
                continue;
            }

            NameTraits traits = (NameTraits)entity.Type;
            traits |= isWide ? NameTraits.IsWide : 0;
            traits |= Has(titleWords, lastWord) ? NameTraits.InTitle : 0;
            traits |= entity.FirstMention.Span.Start < leadEnd ? NameTraits.InLead : 0;
            traits |= key == place ? NameTraits.IsDateline : 0;
            Add(key, traits, (byte)Math.Clamp(entity.Salience * 255, 1, 255), rarity, entity);
        }

        _names.Sort(static (a, b) => a.Salience != b.Salience ? b.Salience - a.Salience : a.Key.CompareTo(b.Key));
        if (_names.Count > ProfileSections.Names)
        {
            _names.RemoveRange(ProfileSections.Names, _names.Count - ProfileSections.Names);
        }
    }

    private static bool Has(ReadOnlySpan<StoryWord> words, uint hash)
    {
        foreach (StoryWord word in words)
        {
            if (word.Hash == hash)
            {
                return true;
            }
        }

        return false;
    }

    private void Add(uint key, NameTraits kind, byte salience, byte rarity, Entity entity)
    {
        if (!_places.TryAdd(key, _names.Count))
        {
            // The country and its people, two people of one surname.
            ref StoryName known = ref CollectionsMarshal.AsSpan(_names)[_places[key]];
            known.Salience = (byte)Math.Min(255, known.Salience + salience);
            known.Kind |= (byte)(kind & ~NameTraits.TypeMask);
            return;
        }

        _names.Add(new StoryName { Key = key, Kind = (byte)kind, Salience = salience, Rarity = rarity, Entity = entity });
    }

    /// <summary>People by their last word, since other stories may leave out the rest; all else by all words.</summary>
    private uint KeyOf(string name, EntityType type, TermTable table, out byte rarity, out uint lastWord, out bool isWide)
    {
        _words.Fill(name);
        rarity = 0;
        lastWord = 0;
        isWide = false;
        if (_words.Count == 0)
        {
            return 0;
        }

        ReadOnlySpan<StoryWord> words = _words.Words;
        lastWord = words[^1].Hash;
        if (type == EntityType.Person && words[^1].Length > 2)
        {
            rarity = table.WeightOf(words[^1].Stem);
            return Math.Max(1, lastWord);
        }

        uint key = WideAreas.KeyOf(words);
        if (WideAreas.NameOf(key) is { } area)
        {
            isWide = true;
            _words.Fill(area);
            words = _words.Words;
            key = WideAreas.KeyOf(words);
        }
        else
        {
            isWide = WideAreas.IsWide(words);
        }

        foreach (StoryWord word in words)
        {
            rarity = Math.Max(rarity, table.WeightOf(word.Stem));
        }

        return key;
    }
}
