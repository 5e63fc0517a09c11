using NewsExtract.Text;

namespace NewsExtract.Facts;

/// <summary>Finds the notes in which a publisher says how an article was changed.</summary>
internal static class NoteReader
{
    private const int LongestNote = 2_000;

    /// <summary>What follows "Update:" must say something; a time alone is a date line.</summary>
    private const int FewestLetters = 12;

    /// <summary>The same where a date follows "Updated" at once, with the names of month, day and zone.</summary>
    private const int FewestLettersDated = 40;

    private const int MostNotes = 50;

    public static IReadOnlyList<EditorNote> Read(PageOutline outline)
    {
        List<EditorNote>? notes = null;
        for (int i = 0; i < outline.Blocks.Length && (notes?.Count ?? 0) < MostNotes; i++)
        {
            Block block = outline.Blocks[i];
            if (block.Text.Length > LongestNote || !MayHold(block.Role) || Kind(block.Text, out int label) is not { } kind)
            {
                continue;
            }

            // A heading or a line of its own may hold the label, and the next block the note.
            bool mayLabel = kind != EditorNoteKind.Update || block.Kind == BlockKind.Heading || block.Text.EndsWith(':');
            bool isLabel = mayLabel && !CharClasses.HasAny(block.Text.AsSpan(label), CharClass.Letter);
            Block note = isLabel && i + 1 < outline.Blocks.Length && MayHold(outline.Blocks[i + 1].Role) ? outline.Blocks[i + 1] : block;
            bool isDated = note == block && block.Text.AsSpan(label).TrimStart(' ') is [>= '0' and <= '9', ..];
            if (Letters(note == block ? note.Text.AsSpan(label) : note.Text) >= (isDated ? FewestLettersDated : FewestLetters))
            {
                (notes ??= []).Add(new(kind, note.Text, VisibleDate.Find(note.Text, outline.Language, outline.Hints.CrawledAt), note.Order));
                i = note == block ? i : i + 1;
            }
        }

        return notes ?? (IReadOnlyList<EditorNote>)[];
    }

    private static bool MayHold(BlockRole role) => role is not (BlockRole.Title or BlockRole.PostTitle or BlockRole.Navigation or BlockRole.Advertisement or BlockRole.Comments
        or BlockRole.Related or BlockRole.Paywall or BlockRole.Newsletter or BlockRole.Share);

    /// <summary>What a note is about, or null where the text is none; and the length of its label.</summary>
    private static EditorNoteKind? Kind(ReadOnlySpan<char> text, out int label)
    {
        int start = text.Length - text.TrimStart("*([_ ").Length;
        ReadOnlySpan<char> rest = text[start..];
        if (VisibleWords.Note.LengthAtStart(rest) == 0)
        {
            label = 0;
            return null;
        }

        int editor = VisibleWords.Editor.LengthAtStart(rest);
        if (editor > 0 && EndsLabel(rest, editor))
        {
            label = start + editor;
            return Named(rest[editor..]);
        }

        foreach ((PhraseSet words, EditorNoteKind kind) in (ReadOnlySpan<(PhraseSet, EditorNoteKind)>)
            [(VisibleWords.Correction, EditorNoteKind.Correction), (VisibleWords.Clarification, EditorNoteKind.Clarification), (VisibleWords.Update, EditorNoteKind.Update)])
        {
            int length = words.LengthAtStart(rest);
            if (length > 0 && (rest[..length].Contains(' ') || EndsLabel(rest, length)))
            {
                label = start + length;
                return kind;
            }
        }

        label = 0;
        return null;
    }

    /// <summary>An editor's note is of these notes only when it says that something was changed.</summary>
    private static EditorNoteKind? Named(ReadOnlySpan<char> text) =>
        VisibleWords.Correction.IsIn(text) ? EditorNoteKind.Correction
        : VisibleWords.Clarification.IsIn(text) ? EditorNoteKind.Clarification
        : VisibleWords.Update.IsIn(text) ? EditorNoteKind.Update : null;

    /// <summary>One word is a label only before a colon, a dash, a bracket, a date, or the end: "Update your phone" is none.</summary>
    private static bool EndsLabel(ReadOnlySpan<char> text, int length)
    {
        ReadOnlySpan<char> rest = text[length..].TrimStart(' ');
        return rest.IsEmpty || rest[0] is ':' or '：' or '(' or '[' or '/' or '–' or '—' or '-' or '|' || char.IsDigit(rest[0]) || (rest[0] == '.' && rest.Length > 1);
    }

    private static int Letters(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            letters += char.IsLetter(c) ? 1 : 0;
        }

        return letters;
    }
}
