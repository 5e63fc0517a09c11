using System.Text;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>How the terms and names of two stories are written, as far as their profiles had room to keep it.</summary>
internal sealed class ProfileSpellings
{
    private readonly Dictionary<uint, string> _terms = [];
    private readonly Dictionary<uint, string> _names = [];
    private readonly Dictionary<uint, string> _counted = [];

    /// <summary>The spellings of both; where both have one, the first in order of letters, so that the order of the stories does not matter.</summary>
    public static ProfileSpellings Of(StoryProfile first, StoryProfile second)
    {
        var spellings = new ProfileSpellings();
        spellings.Take(first);
        spellings.Take(second);
        return spellings;
    }

    /// <summary>The spelling of a term; null when none was kept.</summary>
    public string? Term(uint key) => _terms.GetValueOrDefault(key);

    /// <summary>The spelling of what a number counts; null when none was kept.</summary>
    public string? Counted(uint key) => _counted.GetValueOrDefault(key);

    /// <summary>The spelling of a name; null when none was kept.</summary>
    public string? Name(uint key) => _names.GetValueOrDefault(key);

    private void Take(StoryProfile profile)
    {
        for (ReadOnlySpan<byte> rest = profile.Spellings; !rest.IsEmpty; rest = rest[(2 + rest[0])..])
        {
            string spelling = Encoding.UTF8.GetString(rest.Slice(2, rest[0]));
            uint key = profile.SpelledKey(rest[1]);
            Dictionary<uint, string> spellings = (rest[1] & StoryProfile.NameSpelling) != 0 ? _names
                : rest[1] >= StoryProfile.NumberSpelling ? _counted
                : _terms;
            if (!spellings.TryGetValue(key, out string? known) || string.CompareOrdinal(spelling, known) < 0)
            {
                spellings[key] = spelling;
            }
        }
    }
}
