using System.Runtime.CompilerServices;
using NewsExtract.Entities.Tagging;
using NewsExtract.Models;

namespace NewsExtract.Entities.Model;

/// <summary>Stores a <see cref="Lexicon"/>: sorted hashes as the distances between them, and what is known of each, value by value.</summary>
internal static class LexiconCodec
{
    public static void WriteWords(Lexicon lexicon, FieldWriter field)
    {
        SortedHashes.Write(lexicon.Words(), field);
        for (int i = 0; i < lexicon.WordCount; i++)
        {
            WordInfo info = lexicon.InfoAt(i);
            field.Varint(info.Coarse);
            field.Varint(info.Middle);
            field.Varint(info.Fine);
            field.Varint(info.Names);
            field.Varint(info.LowerShare);
            field.Varint((uint)info.LongestPhrase);
        }
    }

    public static void WritePhrases(Lexicon lexicon, FieldWriter field)
    {
        SortedHashes.Write(lexicon.Phrases(), field);
        for (int i = 0; i < lexicon.PhraseCount; i++)
        {
            field.Varint(lexicon.TypesAt(i));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Lexicon Read(FieldReader words, FieldReader phrases)
    {
        uint[] hashes = SortedHashes.Read(ref words);
        WordInfo[] infos = new WordInfo[hashes.Length];
        for (int i = 0; i < infos.Length; i++)
        {
            uint coarse = words.Varint(), middle = words.Varint(), fine = words.Varint(), names = words.Varint(), lowerShare = words.Varint(), longest = words.Varint();
            if (coarse > 0xFFF || middle > 0xFFF || fine > 0xFFFF || names > 0xFF || lowerShare > 7 || longest > Lexicon.LongestPhrase)
            {
                throw words.Broken($"word {i} has a value that is too large");
            }

            infos[i] = WordInfo.Pack(coarse, middle, fine, names, lowerShare, (int)longest);
        }

        uint[] phraseHashes = SortedHashes.Read(ref phrases);
        ushort[] types = new ushort[phraseHashes.Length];
        for (int i = 0; i < types.Length; i++)
        {
            uint type = phrases.Varint();
            types[i] = type <= ushort.MaxValue ? (ushort)type : throw phrases.Broken($"phrase {i} has the types {type}");
        }

        return new Lexicon(hashes, infos, phraseHashes, types);
    }
}
