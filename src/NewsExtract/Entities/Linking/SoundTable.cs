using System.Globalization;
using NewsExtract.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>The spellings of sounds, of <c>transliterations.txt</c>.</summary>
internal sealed class SoundTable
{
    private readonly Spelling[][] _byFirst = new Spelling[128][];

    private SoundTable(IEnumerable<Spelling> spellings)
    {
        Array.Fill(_byFirst, []);
        foreach (IGrouping<char, Spelling> group in spellings.GroupBy(spelling => spelling.Letters[0]))
        {
            _byFirst[group.Key] = [.. group];
        }
    }

    /// <summary>Reads the embedded file.</summary>
    public static SoundTable Load()
    {
        List<Spelling> spellings = [];
        int number = 0;
        foreach (string line in EmbeddedLines.Of("transliterations.txt"))
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            double cost = double.Parse(line.AsSpan(0, blank), NumberStyles.Float, CultureInfo.InvariantCulture);
            foreach (string spelling in line[(blank + 1)..].Split('|'))
            {
                spellings.Add(new Spelling(number, spelling.Trim('^', '$'), cost, spelling.StartsWith('^'), spelling.EndsWith('$')));
            }

            number++;
        }

        return new SoundTable(spellings);
    }

    /// <summary>The spellings that stand at each place of a word.</summary>
    public List<Spelling>?[] At(string word)
    {
        var found = new List<Spelling>?[word.Length];
        for (int i = 0; i < word.Length; i++)
        {
            foreach (Spelling spelling in word[i] < _byFirst.Length ? _byFirst[word[i]] : [])
            {
                bool isHere = (!spelling.AtStart || i == 0)
                    && (!spelling.AtEnd || i + spelling.Letters.Length == word.Length)
                    && word.AsSpan(i).StartsWith(spelling.Letters);
                if (isHere)
                {
                    (found[i] ??= []).Add(spelling);
                }
            }
        }

        return found;
    }
}

/// <summary>A spelling of a sound.</summary>
/// <param name="Sound">Number of the sound.</param>
/// <param name="Letters">Its letters; at least one.</param>
/// <param name="Cost">What it costs to read another spelling of the sound for it.</param>
/// <param name="AtStart">Only at the start of a word.</param>
/// <param name="AtEnd">Only at the end of a word.</param>
internal readonly record struct Spelling(int Sound, string Letters, double Cost, bool AtStart, bool AtEnd);
