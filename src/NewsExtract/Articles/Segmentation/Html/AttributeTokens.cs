using AngleSharp.Dom;
using NewsExtract.Text;

namespace NewsExtract.Segmentation;

/// <summary>Cuts the attributes that name what an element is for (class, id, role, itemprop …) into hashed tokens: each name whole, and its camel-case and dashed parts.</summary>
internal static class AttributeTokens
{
    /// <summary>More tokens than this on one element are machine noise.</summary>
    private const int MaximumPerElement = 48;

    /// <summary>Sets what an element is apart from what it is called.</summary>
    private const uint OtherPrefix = 7;

    /// <summary>One look at each attribute: asking an element for one by name costs a search, and every element is asked.</summary>
    /// <returns>The class attribute, empty without one, and whether the element hides itself.</returns>
    public static (string ClassName, bool IsHidden) Read(IElement element, List<uint> tokens)
    {
        int limit = tokens.Count + MaximumPerElement;
        string className = "";
        bool isHidden = false;
        INamedNodeMap attributes = element.Attributes;
        for (int i = 0; i < attributes.Length; i++)
        {
            IAttr attribute = attributes[i]!;
            switch (attribute.Name)
            {
                case "class":
                    className = attribute.Value;
                    ReadValue(className, StableHash.Seed, tokens, limit);
                    break;
                case "id" or "data-testid" or "data-component":
                    ReadValue(attribute.Value, StableHash.Seed, tokens, limit);
                    break;
                case "itemprop" or "role" or "itemtype":
                    ReadValue(attribute.Value, OtherPrefix, tokens, limit);
                    break;
                case "hidden":
                    isHidden = true;
                    break;
                case "style":
                    isHidden |= Hides(attribute.Value);
                    break;
            }
        }

        return (className, isHidden);
    }

    private static bool Hides(string style)
        => style.Contains("display", StringComparison.OrdinalIgnoreCase)
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase);

    /// <summary>The token of one class or id name, the whole of it.</summary>
    public static uint Of(string name)
    {
        var tokens = new List<uint>();
        ReadName(name, StableHash.Seed, tokens, MaximumPerElement);
        return tokens.Count > 0 ? tokens[^1] : 0;
    }

    private static void ReadValue(ReadOnlySpan<char> value, uint prefix, List<uint> tokens, int limit)
    {
        int i = 0;
        while (i < value.Length && tokens.Count < limit)
        {
            while (i < value.Length && CharClasses.IsSpace(value[i]))
            {
                i++;
            }

            int start = i;
            while (i < value.Length && !CharClasses.IsSpace(value[i]))
            {
                i++;
            }

            if (i > start)
            {
                ReadName(value[start..i], prefix, tokens, limit);
            }
        }
    }

    private static void ReadName(ReadOnlySpan<char> name, uint prefix, List<uint> tokens, int limit)
    {
        uint whole = prefix;
        uint part = prefix;
        int partLength = 0;
        int parts = 0;
        char before = '\0';
        foreach (char c in name)
        {
            // Numbers in names are mostly counters and hashes of a build.
            bool isLetter = char.IsAsciiLetter(c) || c > 127;
            bool startsPart = isLetter && char.IsAsciiLetterUpper(c) && char.IsAsciiLetterLower(before);
            if ((!isLetter || startsPart) && partLength > 0)
            {
                parts++;
                Emit(part, partLength, tokens, limit);
                part = prefix;
                partLength = 0;
            }

            if (isLetter)
            {
                part = StableHash.Add(part, StableHash.Lower(c));
                partLength++;
            }

            whole = StableHash.Add(whole, char.IsAsciiDigit(c) ? '0' : StableHash.Lower(c));
            before = c;
        }

        if (partLength > 0)
        {
            Emit(part, partLength, tokens, limit);
        }

        if (parts > 0)
        {
            Emit(StableHash.Add(whole, ' '), name.Length, tokens, limit);
        }
    }

    private static void Emit(uint token, int length, List<uint> tokens, int limit)
    {
        if (length >= 2 && tokens.Count < limit)
        {
            tokens.Add(token);
        }
    }
}
