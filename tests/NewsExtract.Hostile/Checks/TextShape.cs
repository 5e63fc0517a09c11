namespace NewsExtract.Hostile.Checks;

/// <summary>What no text that is given out may hold.</summary>
public static class TextShape
{
    /// <summary>A NUL or half a surrogate pair, in words; null when there is none.</summary>
    public static string? Fault(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\0')
            {
                return $"a NUL at {i}";
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                return $"half a character at {i}";
            }
        }

        return null;
    }
}
