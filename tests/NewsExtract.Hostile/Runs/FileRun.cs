using NewsExtract.Hostile.Files;
using NewsExtract.Hostile.Fuzzing;

namespace NewsExtract.Hostile.Runs;

/// <summary>Mutates the files that the library reads: each must be refused with an error of its own kind, or be read and answer as the whole one does, and take no more memory than the file allows.</summary>
internal static class FileRun
{
    public static int Run(int count, int seed, TextWriter output)
    {
        var tally = new CheckTally(output);
        foreach (LoadableFile file in LoadableFile.All())
        {
            var mutator = new Mutator(seed);
            int share = count / LoadableFile.Kinds;
            for (int i = 0; i < share; i++)
            {
                byte[] bytes = mutator.Mutate(file.Bytes);
                string? breach = file.Breach(bytes);
                tally.Add($"{file.Name}, mutation {i} of seed {seed}", breach is null ? [] : [breach]);
            }
        }

        return tally.Finish();
    }
}
