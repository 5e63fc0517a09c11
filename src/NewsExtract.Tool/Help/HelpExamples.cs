namespace NewsExtract.Tool;

/// <summary>Examples for the help of each command.</summary>
internal static class HelpExamples
{
    private static readonly Dictionary<string, string[]> ByCommand = new(StringComparer.Ordinal)
    {
        [CommandLine.Name] =
        [
            "newsextract extract page.html",
            "newsextract run crawl.warc.gz > items.jsonl",
        ],
        ["extract"] =
        [
            "newsextract extract page.html                          # the text",
            "newsextract extract pages/ --out articles/ --format markdown",
            "newsextract extract 'pages/**/*.html.gz' --format json --jobs 4",
            "newsextract extract - --from html --format json < page.html | jq .title",
            "newsextract extract page.html --format blocks --full   # every block, kept or not",
            "newsextract extract page.html --keep title,caption --drop table --focus precision",
        ],
        ["entities"] =
        [
            "newsextract entities page.html --types person,location",
            "newsextract entities - --format json --gazetteer names.tsv --published 2027-07-02 < text.txt",
        ],
        ["compare"] =
        [
            "newsextract compare first.html second.html",
            "newsextract compare first.txt - --format json < second.txt",
        ],
        ["cluster"] =
        [
            "newsextract cluster articles.jsonl",
            "newsextract cluster today.jsonl --index stories.db",
            "zcat crawl.jsonl.gz | newsextract cluster - | jq -c '[.story, .id]'",
        ],
        ["run"] =
        [
            "newsextract run crawl.warc.gz > items.jsonl",
            "newsextract run 'wet/*.warc.wet.gz' --no-entities --no-stories --unordered | gzip > items.jsonl.gz",
            "newsextract run articles.jsonl | jq -r 'select(.story.isNew) | .title'",
            "newsextract run pages/ --out items/ --format json --blocks",
        ],
        ["report"] =
        [
            "newsextract report page.html > report.html",
            "newsextract report pages/ --out report.html",
        ],
        ["sign"] =
        [
            "newsextract sign articles.jsonl | LC_ALL=C sort | newsextract pair > pairs.jsonl",
            "parallel -j8 --pipe newsextract sign - --jobs 1 --quiet < articles.jsonl > signed.tsv",
        ],
        ["pair"] =
        [
            "newsextract sign articles.jsonl | LC_ALL=C sort | newsextract pair > pairs.jsonl",
            @"parallel -j8 --pipe --colsep '\t' --group-by 1 newsextract pair < sorted.tsv",
        ],
    };

    public static IReadOnlyList<string> Of(string command) => ByCommand.GetValueOrDefault(command, []);
}
