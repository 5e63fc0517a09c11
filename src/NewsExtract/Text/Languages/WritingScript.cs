namespace NewsExtract.Text;

/// <summary>The scripts that tell languages, or groups of them, apart.</summary>
internal enum WritingScript : byte
{
    None,
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Hebrew,
    Bengali,
    Greek,
    Armenian,
    Georgian,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Tibetan,
    Burmese,
    Ethiopic,
    Khmer,
    Thaana,
    Hangul,
    Kana,
    Han,
}
