using System.Globalization;

namespace NewsExtract.Entities.Linking;

/// <summary>The spellings of sounds, of <c>transliterations.txt</c>.</summary>
internal sealed class SoundTable(Dictionary<string, List<(int Class, double Cost, bool AtStart, bool AtEnd)>> spellings, int longest)
{
    /// <summary>The spellings that stand at each place of a word, its end included.</summary>
    public List<Sound>[] At(string word)
    {
        var sounds = new List<Sound>[word.Length + 1];
        for (int i = 0; i <= word.Length; i++)
        {
            sounds[i] = [];
            for (int length = 0; length <= Math.Min(longest, word.Length - i); length++)
            {
                foreach (var (soundClass, cost, atStart, atEnd) in spellings.GetValueOrDefault(word.Substring(i, length), []))
                {
                    if ((!atStart || i == 0) && (!atEnd || i + length == word.Length))
                    {
                        sounds[i].Add(new Sound(soundClass, length, cost));
                    }
                }
            }
        }

        return sounds;
    }

    public static SoundTable Load()
    {
        Dictionary<string, List<(int, double, bool, bool)>> spellings = new(StringComparer.Ordinal);
        int number = 0;
        int longest = 0;
        foreach (string line in LinkingData.Lines("transliterations.txt"))
        {
            int blank = line.IndexOf(' ', StringComparison.Ordinal);
            double cost = double.Parse(line.AsSpan(0, blank), NumberStyles.Float, CultureInfo.InvariantCulture);
            foreach (string spelling in line[(blank + 1)..].Split('|'))
            {
                string letters = spelling.Trim('^', '$');
                longest = Math.Max(longest, letters.Length);
                if (!spellings.TryGetValue(letters, out List<(int, double, bool, bool)>? list))
                {
                    spellings.Add(letters, list = []);
                }

                list.Add((number, cost, spelling.StartsWith('^'), spelling.EndsWith('$')));
            }

            number++;
        }

        return new SoundTable(spellings, longest);
    }
}

/// <summary>A spelling of a sound that stands at a place of a word.</summary>
internal readonly record struct Sound(int Class, int Length, double Cost);
