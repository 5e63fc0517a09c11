using NewsExtract.Entities.Tagging;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Training.Entities;

/// <summary>Which of our labels a tag of a corpus leaves open, as sets of bits: corpora mark different types, and none of them all of ours.</summary>
internal sealed class OpenLabels
{
    private const string Resource = "open-labels.tsv";
    private const string NotMarked = "Outside";

    private readonly Dictionary<string, (int[] Types, bool MayBeOutside)> _types = new(StringComparer.Ordinal);
    private readonly string _set;

    private OpenLabels(string set) => _set = set;

    /// <summary>The map of a corpus.</summary>
    /// <exception cref="CorpusException">The corpus is not in the table.</exception>
    public static OpenLabels Of(string set)
    {
        var map = new OpenLabels(set);
        foreach (string line in DataLines.Of(Resource))
        {
            if (line.Split('\t') is [var name, var label, var types] && name == set)
            {
                string[] names = types.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                int[] numbers = [.. names.Where(type => type != NotMarked).Select(type => TagScheme.IndexOf(Enum.Parse<EntityType>(type)))];
                map._types.Add(label, (numbers, names.Contains(NotMarked)));
            }
        }

        return map._types.Count > 0 ? map : throw new CorpusException($"The corpus '{set}' has no labels in {Resource}; add what they mean.");
    }

    /// <summary>The sets of labels of a sentence with IOB2 tags.</summary>
    public ulong[] Allowed(ConllSentence sentence)
    {
        ulong[] allowed = new ulong[sentence.Tags.Length];
        for (int i = 0; i < allowed.Length; i++)
        {
            string tag = sentence.Tags[i];
            if (tag == "O")
            {
                allowed[i] = HiddenIn("O") | (1UL << TagScheme.Outside);
                continue;
            }

            bool begins = tag.StartsWith("B-", StringComparison.Ordinal);
            bool ends = i + 1 == allowed.Length || !sentence.Tags[i + 1].StartsWith("I-", StringComparison.Ordinal);
            int first = (begins, ends) switch
            {
                (true, true) => TagScheme.FirstSingle,
                (true, false) => TagScheme.FirstBegin,
                (false, true) => TagScheme.FirstEnd,
                _ => TagScheme.FirstInside,
            };
            (int[] types, bool mayBeOutside) = Types(tag[2..]);
            allowed[i] = mayBeOutside ? HiddenIn("O") | (1UL << TagScheme.Outside) : 0;
            foreach (int type in types)
            {
                allowed[i] |= 1UL << (first + type);
            }
        }

        return allowed;
    }

    private ulong HiddenIn(string label)
    {
        ulong labels = 0;
        foreach (int type in Types(label).Types)
        {
            labels |= (1UL << (TagScheme.FirstBegin + type)) | (1UL << (TagScheme.FirstInside + type)) | (1UL << (TagScheme.FirstEnd + type)) | (1UL << (TagScheme.FirstSingle + type));
        }

        return labels;
    }

    private (int[] Types, bool MayBeOutside) Types(string label) => _types.TryGetValue(label, out var types)
        ? types
        : throw new CorpusException($"The label '{label}' of the corpus '{_set}' is not in {Resource}; add what it means.");
}
