namespace NewsExtract.Segmentation;

/// <summary>
/// An estimate of the parser's stack of open elements, following the rules of the HTML standard for implied end tags and scopes.
/// Where it cannot be exact it errs to the deep side, so that a page cannot hide its nesting. Not thread-safe.
/// </summary>
internal sealed class OpenElements
{
    /// <summary>Formatting elements open at once: each is looked at for every misnested tag.</summary>
    public const int MaximumFormatting = 64;

    /// <summary>More blocks than this inside a formatting element, and its end tag no longer removes it (the outer loop of the adoption agency).</summary>
    private const int AdoptionLimit = 7;

    /// <summary>How many other formatting elements one round of the adoption agency copies.</summary>
    private const int AdoptionCopies = 3;

    private const int FirstRoom = 128;

    private readonly int _maximumDepth;
    private readonly FormattingList _active = new();
    private ulong[] _keys = new ulong[FirstRoom];
    private TagTraits[] _traits = new TagTraits[FirstRoom];
    private int _count;
    private int _formatting;
    private int _paragraphs;
    private int _selects;

    /// <param name="maximumDepth">Elements open at once; tags that would open more are refused.</param>
    public OpenElements(int maximumDepth) => _maximumDepth = maximumDepth;

    /// <summary>
    /// How many elements the parser has made so far, never fewer than it will: those of tags, those that a table implies, and the copies of formatting elements that it opens again
    /// behind every end of a block.
    /// </summary>
    public long Made { get; private set; }

    /// <summary>True when the next start tag makes an SVG or MathML element.</summary>
    public bool IsInForeignContent => _count > 0 && (_traits[_count - 1] & (TagTraits.Foreign | TagTraits.Integration)) == TagTraits.Foreign;

    public bool IsInSelect => _selects > 0;

    /// <summary>Counts a comment or the like.</summary>
    public void CountNode() => Made++;

    /// <summary>Opens an element; false when that would go over a cap.</summary>
    public bool TryOpen(ulong key, TagTraits traits, bool isSelfClosing)
    {
        bool isForeign = IsInForeignContent;
        if (isForeign && (traits & TagTraits.Breakout) != 0)
        {
            LeaveForeignContent();
            isForeign = false;
        }

        if (isForeign)
        {
            // No tag implies the end of another here, and none is void. Every element is marked foreign, not only the root.
            TagTraits marks = (traits & TagTraits.Integration) != 0
                ? TagTraits.Foreign | TagTraits.Integration | TagTraits.Special | TagTraits.Scope
                : TagTraits.Foreign;
            Made++;
            return isSelfClosing || TryPush(key, marks);
        }

        int before = _count;
        CloseImplied(key, traits);
        Made += 1 + Implied(traits) + (_count < before ? _active.Count : 0);
        if ((traits & (TagTraits.Void | TagTraits.Root)) != 0 || (isSelfClosing && (traits & TagTraits.Foreign) != 0))
        {
            return true;
        }

        // An integration point is one only inside foreign content; <title> and <desc> elsewhere are ordinary.
        return TryPush(key, traits & ~TagTraits.Integration);
    }

    /// <summary>Closes what an end tag closes; nothing when no open element answers to it.</summary>
    public void Close(ulong key, TagTraits traits)
    {
        int before = _count;
        CloseOpen(key, traits);

        // An end tag of a paragraph or a break without a start makes an empty one.
        Made += _count < before ? _active.Count : 1;
    }

    private void CloseOpen(ulong key, TagTraits traits)
    {
        for (int i = _count - 1; i >= 0 && (_traits[i] & TagTraits.Foreign) != 0; i--)
        {
            if (_keys[i] == key)
            {
                Truncate(i);
                return;
            }
        }

        if ((traits & TagTraits.Formatting) != 0)
        {
            CloseFormatting(key);
        }
        else if ((traits & TagTraits.Template) != 0)
        {
            CloseTo(key, TagTraits.None, TagTraits.None);
        }
        else if ((traits & (TagTraits.Cell | TagTraits.Row | TagTraits.RowGroup | TagTraits.TablePart | TagTraits.Table | TagTraits.Select)) != 0)
        {
            CloseTo(key, TagTraits.None, TagTraits.Table | TagTraits.Template);
        }
        else if ((traits & TagTraits.Heading) != 0)
        {
            CloseTo(key, TagTraits.Heading, TagTraits.Scope);
        }
        else if ((traits & TagTraits.Paragraph) != 0)
        {
            CloseTo(key, TagTraits.None, TagTraits.Scope | TagTraits.Button);
        }
        else if ((traits & TagTraits.Item) != 0)
        {
            CloseTo(key, TagTraits.None, TagTraits.Scope | TagTraits.List);
        }
        else if ((traits & (TagTraits.Special | TagTraits.Scope)) != 0)
        {
            CloseTo(key, TagTraits.None, TagTraits.Scope);
        }
        else
        {
            CloseTo(key, TagTraits.None, TagTraits.Special);
        }
    }

    /// <summary>A cell outside of a row makes one, and the group of rows around it.</summary>
    private int Implied(TagTraits traits) => (traits & (TagTraits.Cell | TagTraits.Row)) != 0 && (_count == 0 || (_traits[_count - 1] & (TagTraits.Row | TagTraits.RowGroup)) == 0) ? 2 : 0;

    private void CloseImplied(ulong key, TagTraits traits)
    {
        if ((traits & (TagTraits.Cell | TagTraits.Row | TagTraits.RowGroup | TagTraits.TablePart)) != 0)
        {
            CloseTablePart(traits);
            return;
        }

        if ((traits & TagTraits.Item) != 0)
        {
            CloseItem(key);
        }

        if ((traits & TagTraits.ClosesParagraph) != 0 && _paragraphs > 0)
        {
            CloseTo(TagTable.Paragraph, TagTraits.None, TagTraits.Scope | TagTraits.Button);
        }

        if (_count > 0 && (traits & _traits[_count - 1] & (TagTraits.Heading | TagTraits.Option)) != 0)
        {
            Truncate(_count - 1);
        }

        if ((traits & TagTraits.Button) != 0)
        {
            CloseTo(key, TagTraits.None, TagTraits.Scope);
        }
        else if ((traits & TagTraits.Unnestable) != 0)
        {
            CloseFormatting(key);
        }
    }

    /// <summary>A new cell closes down to the row, a row down to the row group, everything else down to the table.</summary>
    private void CloseTablePart(TagTraits traits)
    {
        TagTraits keep = TagTraits.Table | TagTraits.Template;
        if ((traits & TagTraits.Cell) != 0)
        {
            keep |= TagTraits.Row | TagTraits.RowGroup;
        }
        else if ((traits & TagTraits.Row) != 0)
        {
            keep |= TagTraits.RowGroup;
        }

        for (int i = _count - 1; i >= 0; i--)
        {
            if ((_traits[i] & keep) != 0)
            {
                Truncate(i + 1);
                return;
            }
        }
    }

    private void CloseItem(ulong key)
    {
        // dd and dt close each other; li closes li.
        for (int i = _count - 1; i >= 0; i--)
        {
            if (_keys[i] == key || ((_traits[i] & TagTraits.Item) != 0 && key != TagTable.ListItem && _keys[i] != TagTable.ListItem))
            {
                Truncate(i);
                return;
            }

            if ((_traits[i] & TagTraits.Special) != 0 && (_traits[i] & TagTraits.ItemTransparent) == 0)
            {
                return;
            }
        }
    }

    private void CloseFormatting(ulong key)
    {
        _active.Remove(key);
        int blocks = 0;
        for (int i = _formatting > 0 ? _count - 1 : -1; i >= 0; i--)
        {
            if (_keys[i] == key)
            {
                Made += Math.Min(blocks, AdoptionLimit + 1) * (1 + Math.Min(_formatting, AdoptionCopies));
                if (blocks == 0)
                {
                    RemoveOrdinaryFrom(i + 1);
                }

                if (blocks <= AdoptionLimit)
                {
                    Remove(i);
                }

                return;
            }

            if ((_traits[i] & TagTraits.Scope) != 0)
            {
                return;
            }

            blocks += (_traits[i] & TagTraits.Special) != 0 ? 1 : 0;
        }
    }

    /// <summary>Closes what stands above, but for formatting elements: the parser opens those again at the next text.</summary>
    private void RemoveOrdinaryFrom(int index)
    {
        for (int i = _count - 1; i >= index; i--)
        {
            if ((_traits[i] & TagTraits.Formatting) == 0)
            {
                Remove(i);
            }
        }
    }

    private void CloseTo(ulong key, TagTraits orAnyOf, TagTraits barriers)
    {
        for (int i = _count - 1; i >= 0; i--)
        {
            if (_keys[i] == key || (_traits[i] & orAnyOf) != 0)
            {
                Truncate(i);
                return;
            }

            if ((_traits[i] & barriers) != 0)
            {
                return;
            }
        }
    }

    private void LeaveForeignContent()
    {
        while (IsInForeignContent)
        {
            Truncate(_count - 1);
        }
    }

    private bool TryPush(ulong key, TagTraits traits)
    {
        bool isFormatting = (traits & TagTraits.Formatting) != 0;
        if (_count == _maximumDepth || (isFormatting && _formatting == MaximumFormatting))
        {
            return false;
        }

        if (isFormatting)
        {
            _active.Add(key);
        }

        if (_count == _keys.Length)
        {
            Array.Resize(ref _keys, _count * 2);
            Array.Resize(ref _traits, _count * 2);
        }

        _keys[_count] = key;
        _traits[_count++] = traits;
        Count(traits, 1);
        return true;
    }

    private void Truncate(int count)
    {
        while (_count > count)
        {
            Count(_traits[--_count], -1);
        }
    }

    private void Remove(int index)
    {
        Count(_traits[index], -1);
        _count--;
        Array.Copy(_keys, index + 1, _keys, index, _count - index);
        Array.Copy(_traits, index + 1, _traits, index, _count - index);
    }

    private void Count(TagTraits traits, int by)
    {
        if ((traits & (TagTraits.Formatting | TagTraits.Paragraph | TagTraits.Select)) == 0)
        {
            return;
        }

        _formatting += (traits & TagTraits.Formatting) != 0 ? by : 0;
        _paragraphs += (traits & TagTraits.Paragraph) != 0 ? by : 0;
        _selects += (traits & TagTraits.Select) != 0 ? by : 0;
    }
}
