namespace NewsExtract.Evaluation.Metrics;

/// <summary>Compares a headline with the gold, case and punctuation aside.</summary>
internal readonly record struct TitleMatch(bool IsExact, bool IsLoose)
{
    // A site name behind the headline is at most this long …
    private const int LongestTail = 40;

    // … and a headline without its kicker is at least this share of the whole.
    private const double ShortestShare = 0.6;

    /// <summary>Compares <paramref name="prediction"/> with <paramref name="gold"/>.</summary>
    public static TitleMatch Of(string gold, string? prediction)
    {
        string wanted = NameText.Normalise(gold), given = NameText.Normalise(prediction);
        bool exact = wanted == given;
        int wantedLength = PythonText.Length(wanted), givenLength = PythonText.Length(given);
        bool loose = given.Length > 0 && (exact
            || (given.Contains(wanted, StringComparison.Ordinal) && givenLength < wantedLength + LongestTail)
            || (wanted.Contains(given, StringComparison.Ordinal) && givenLength > ShortestShare * wantedLength));
        return new(exact, loose);
    }
}
