using System.Text;

namespace NewsExtract.Entities.Linking;

/// <summary>
/// How far two spellings of a name are apart that may come from another script: an edit distance in which the spellings of one
/// sound (<c>transliterations.txt</c>) cost next to nothing, a vowel for a vowel some, and any other change more than is allowed.
/// </summary>
internal static class Transliteration
{
    /// <summary>What a word may differ by when no other word speaks for it: the same sounds, and no vowel changed.</summary>
    public const double Certain = 0.3;

    private const double Forbidden = 9;
    private const double DoubleLetter = 0.1;
    private const double Vowel = 0.5;
    private const int LongestWord = 24;

    // A vowel, or a sound near one: it parts consonants and is not written.
    private const char Open = '\0';

    private static readonly SoundTable Sounds = SoundTable.Load();

    /// <summary>The distance of two folded words, 0 for equal ones; null when they are too far apart to be one name.</summary>
    public static double? Distance(string a, string b)
    {
        if (a == b)
        {
            return 0;
        }

        double limit = Limit(Math.Min(a.Length, b.Length));
        if (limit <= 0 || a.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || b.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || a.Length > LongestWord || b.Length > LongestWord || Skeleton(a) != Skeleton(b))
        {
            return null;
        }

        double distance = Measure(a, b);
        return distance <= limit ? distance : null;
    }

    /// <summary>What all spellings of a word share: l, m, n, r, b, p as they are, hissing, throaty and dental sounds as one, no vowels, no doubles.</summary>
    public static string Skeleton(string word)
    {
        var skeleton = new StringBuilder(word.Length);
        char previous = Open;
        for (int i = 0; i < word.Length; i++)
        {
            char sound = word[i] switch
            {
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'j' or 'w' or 'v' or 'f' => Open,
                'p' when i + 1 < word.Length && word[i + 1] == 'h' => Open,
                'h' when i > 0 && word[i - 1] == 'p' => Open,
                'c' or 'k' or 'q' or 'g' or 'x' or 's' or 'z' or 't' or 'd' or 'h' => 's',
                _ => word[i],
            };
            if (sound != Open && sound != previous)
            {
                skeleton.Append(sound);
            }

            previous = sound;
        }

        return skeleton.ToString();
    }

    // Short names differ by one letter and are different names: Kim and Kin.
    private static double Limit(int length) => length switch { <= 3 => 0, <= 5 => 0.35, _ => 0.6 };

    private static double Measure(string a, string b)
    {
        List<Spelling>?[] spelledA = Sounds.At(a);
        List<Spelling>?[] spelledB = Sounds.At(b);
        double[,] cost = new double[a.Length + 1, b.Length + 1];
        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                cost[i, j] = i + j == 0 ? 0 : Forbidden;
            }
        }

        for (int i = 0; i <= a.Length; i++)
        {
            for (int j = 0; j <= b.Length; j++)
            {
                double here = cost[i, j];
                if (here >= Forbidden)
                {
                    continue;
                }

                if (i < a.Length && j < b.Length)
                {
                    Lower(i + 1, j + 1, here + Change(a, i, b, j));
                }

                if (i < a.Length && i > 0 && a[i] == a[i - 1])
                {
                    Lower(i + 1, j, here + DoubleLetter);
                }

                if (j < b.Length && j > 0 && b[j] == b[j - 1])
                {
                    Lower(i, j + 1, here + DoubleLetter);
                }

                if (i == a.Length || j == b.Length || spelledA[i] is not { } lefts || spelledB[j] is not { } rights)
                {
                    continue;
                }

                foreach (Spelling left in lefts)
                {
                    foreach (Spelling right in rights)
                    {
                        if (left.Sound == right.Sound)
                        {
                            Lower(i + left.Letters.Length, j + right.Letters.Length, here + left.Cost);
                        }
                    }
                }
            }
        }

        return cost[a.Length, b.Length];

        void Lower(int i, int j, double value) => cost[i, j] = Math.Min(cost[i, j], value);
    }

    // A last vowel is an ending, which tells husband and wife apart.
    private static double Change(string a, int i, string b, int j)
        => a[i] == b[j] ? 0
            : IsVowel(a[i]) && IsVowel(b[j]) && i > 0 && j > 0 && i < a.Length - 1 && j < b.Length - 1 ? Vowel
            : Forbidden;

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
