namespace NewsExtract.Stories.Signatures;

/// <summary>Makes sure that bytes from outside can be read as the parts of a signature.</summary>
internal static class SignatureCheck
{
    /// <exception cref="StoryFormatException">It cannot be read.</exception>
    public static void Sketch(ReadOnlySpan<byte> sketch)
    {
        Version(sketch, "sketch");
        if (sketch.Length < StorySketch.HeaderLength + MinHashSketch.Bins
            || sketch.Length != StorySketch.HeaderLength + MinHashSketch.Bins + (sketch[14] * sizeof(uint))
            || StorySketch.Shingles(sketch) < 0)
        {
            throw Broken("sketch", sketch.Length);
        }

        try
        {
            _ = StorySketch.Published(sketch);
        }
        catch (ArgumentOutOfRangeException)
        {
            throw Broken("sketch", sketch.Length);
        }
    }

    /// <exception cref="StoryFormatException">It cannot be read.</exception>
    public static void Profile(ReadOnlySpan<byte> profile)
    {
        Version(profile, "profile");
        if (profile.Length < StoryProfile.HeaderLength || profile.Length > ProfileSections.MostBytes)
        {
            throw Broken("profile", profile.Length);
        }

        try
        {
            var view = new StoryProfile(profile);
            ReadOnlySpan<byte> spellings = view.Spellings;
            while (!spellings.IsEmpty)
            {
                // Throws where there is no such name, number or term.
                _ = view.SpelledKey(spellings[1]);

                spellings = spellings[(2 + spellings[0])..];
            }

            if (!float.IsFinite(view.TermNorm) || !float.IsFinite(view.PairNorm))
            {
                throw Broken("profile", profile.Length);
            }
        }
        catch (Exception broken) when (broken is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw Broken("profile", profile.Length);
        }
    }

    private static void Version(ReadOnlySpan<byte> part, string name)
    {
        if (part.IsEmpty)
        {
            throw Broken(name, 0);
        }

        if (part[0] != SignatureBytes.PartVersion)
        {
            throw new StoryFormatException($"The {name} of the story signature has format version {part[0]}, and this NewsExtract reads version {SignatureBytes.PartVersion}. Use a newer NewsExtract, or sign the article anew.");
        }
    }

    private static StoryFormatException Broken(string part, int length) => new($"The {part} of the story signature is broken or cut short: it has {length} bytes. Sign the article anew.");
}
