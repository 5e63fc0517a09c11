using System.Text;
using NewsExtract.Stories.Signatures;

namespace NewsExtract.Stories.Comparison;

/// <summary>How the terms and names of two stories are written, as far as their profiles had room to keep it.</summary>
internal sealed class ProfileSpellings
{
    private readonly Dictionary<uint, string> _terms = [];
    private readonly Dictionary<uint, string> _names = [];

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

    /// <summary>The spelling of a name; null when none was kept.</summary>
    public string? Name(uint key) => _names.GetValueOrDefault(key);

    private void Take(StoryProfile profile)
    {
        for (ReadOnlySpan<byte> rest = profile.Spellings; !rest.IsEmpty; rest = rest[(2 + rest[0])..])
        {
            string spelling = Encoding.UTF8.GetString(rest.Slice(2, rest[0]));
            int index = rest[1] & ~StoryProfile.NameSpelling;
            bool isName = (rest[1] & StoryProfile.NameSpelling) != 0;
            Dictionary<uint, string> spellings = isName ? _names : _terms;
            uint key = isName ? profile.NameKeys[index] : profile.TermKeys[index];
            if (!spellings.TryGetValue(key, out string? known) || string.CompareOrdinal(spelling, known) < 0)
            {
                spellings[key] = spelling;
            }
        }
    }
}
