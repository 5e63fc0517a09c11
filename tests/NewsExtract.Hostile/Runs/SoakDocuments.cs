using System.IO.Compression;
using System.Text;
using NewsExtract.Hostile.Fuzzing;

namespace NewsExtract.Hostile.Runs;

/// <summary>Documents for long runs: of four, one is plain text, one a small page, one a page changed at random, and one a page of the corpora, of which every second is changed. One seed, one sequence.</summary>
internal sealed class SoakDocuments(List<string> seeds, List<string> pages, Mutator mutator)
{
    public IEnumerable<NewsDocument> Take(int count)
    {
        for (int i = 0; i < count; i++)
        {
            yield return (i % 4) switch
            {
                0 => NewsDocument.FromPlainText(Seed()),
                1 => NewsDocument.FromHtml(Seed()),
                2 => NewsDocument.FromHtml(mutator.Mutate(Seed(), Seed())),
                _ => pages.Count > 0 ? Page(i % 8 == 3) : NewsDocument.FromHtml(mutator.Mutate(Seed(), Seed())),
            };
        }
    }

    private string Seed() => seeds[mutator.Next(seeds.Count)];

    private NewsDocument Page(bool isChanged)
    {
        using var page = new MemoryStream();
        using (var file = new GZipStream(File.OpenRead(pages[mutator.Next(pages.Count)]), CompressionMode.Decompress))
        {
            file.CopyTo(page);
        }

        return NewsDocument.FromHtml(isChanged ? Encoding.UTF8.GetBytes(mutator.Mutate(Encoding.UTF8.GetString(page.ToArray()), Seed())) : page.ToArray());
    }
}
