using System.Text;

namespace NewsExtract.Hostile.Fuzzing;

/// <summary>Changes documents at random in ways that keep much of their structure: pieces of others, pieces of themselves, words of the grammars, tags and lines moved, bits flipped. One seed, one sequence.</summary>
public sealed class Mutator(int seed)
{
    private const int Longest = 200_000;
    private const int LongestRange = 30_000;

    private readonly Random _random = new(seed);

    /// <summary>A changed copy of <paramref name="text"/>, with pieces of <paramref name="other"/> in it.</summary>
    public string Mutate(string text, string other)
    {
        var changed = new StringBuilder(Range(text));
        int changes = 1 << _random.Next(8);
        for (int i = 0; i < changes && changed.Length is > 0 and < Longest; i++)
        {
            Change(changed, text, other);
        }

        return changed.ToString();
    }

    /// <summary>A changed copy of the bytes of a file.</summary>
    public byte[] Mutate(ReadOnlySpan<byte> bytes)
    {
        List<byte> changed = [.. bytes];
        int changes = 1 << _random.Next(6);
        for (int i = 0; i < changes && changed.Count > 0; i++)
        {
            int at = _random.Next(changed.Count);
            switch (_random.Next(7))
            {
                case 0:
                    changed.RemoveRange(at, Math.Min(changed.Count - at, 1 << _random.Next(10)));
                    break;
                case 1:
                    changed.InsertRange(at, changed.GetRange(at, Math.Min(changed.Count - at, 1 << _random.Next(8))));
                    break;
                case 2:
                    for (int place = at; place < Math.Min(at + 4, changed.Count); place++)
                    {
                        changed[place] = _random.Next(2) == 0 ? (byte)0xFF : (byte)0x7F;
                    }

                    break;
                case 3:
                    changed[_random.Next(Math.Min(changed.Count, 64))] = (byte)_random.Next(256);
                    break;
                default:
                    changed[at] ^= (byte)(1 << _random.Next(8));
                    break;
            }
        }

        return [.. changed];
    }

    public int Next(int end) => _random.Next(end);

    /// <summary>Long pages are changed in part: what is behind their head, and some of the rest.</summary>
    private string Range(string text)
    {
        if (text.Length <= LongestRange)
        {
            return text;
        }

        int start = _random.Next(text.Length - LongestRange);
        return string.Concat(text.AsSpan(0, LongestRange / 3), text.AsSpan(start, LongestRange));
    }

    private void Change(StringBuilder text, string self, string other)
    {
        int at = _random.Next(text.Length);
        switch (_random.Next(11))
        {
            case 0:
                text.Insert(at, Piece(other));
                break;
            case 1:
                text.Insert(at, Piece(self));
                break;
            case 2 or 3:
                text.Remove(at, Math.Min(text.Length - at, 1 << _random.Next(8)));
                break;
            case 4 when _random.Next(10) == 0:
                text.Length = at;
                break;
            case 5:
                text[at] = (char)(text[at] ^ (1 << _random.Next(16)));
                break;
            case 6:
                text[at] = (char)_random.Next(0x10000);
                break;
            case 7:
                text.Insert(at, Word(), _random.Next(1, 60));
                break;
            case 8:
                MovePart(text, at, '<', '>');
                break;
            case 9:
                MovePart(text, at, '\n', '\n');
                break;
            default:
                text.Insert(at, Word());
                break;
        }
    }

    private string Word() => FuzzWords.All[_random.Next(FuzzWords.All.Length)];

    private ReadOnlySpan<char> Piece(string text)
    {
        int start = _random.Next(text.Length + 1);
        return text.AsSpan(start, Math.Min(text.Length - start, 1 << _random.Next(12)));
    }

    /// <summary>Takes what stands between two signs behind a place, and puts it elsewhere, or leaves it out, or doubles it.</summary>
    private void MovePart(StringBuilder text, int from, char first, char last)
    {
        int start = IndexOf(text, first, from);
        int end = start < 0 ? -1 : IndexOf(text, last, start + 1);
        if (end < 0)
        {
            return;
        }

        string part = text.ToString(start, end + 1 - start);
        int way = _random.Next(3);
        if (way > 0)
        {
            text.Remove(start, part.Length);
        }

        if (way < 2)
        {
            text.Insert(_random.Next(text.Length + 1), part);
        }
    }

    private static int IndexOf(StringBuilder text, char sign, int from)
    {
        int stop = Math.Min(text.Length, from + 2000);
        for (int i = from; i < stop; i++)
        {
            if (text[i] == sign)
            {
                return i;
            }
        }

        return -1;
    }
}
