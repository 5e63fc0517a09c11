using System.Globalization;

namespace NewsExtract.Hostile.Runs;

/// <summary>The commands of this program; each ends with the line "N passed, N failed, N skipped".</summary>
internal static class HostileCommands
{
    private const string Usage = """
        suite [--size N] [name …]      every hostile case at N and 2N characters: time, memory, growth (500000)
        fuzz [--seconds N] [--seed N]  mutated documents and the inputs of html5lib's tests (120, 1)
        files [--count N] [--seed N]   mutated files of models, indexes and signatures (10000, 1)
        same                           one result in other processes, threads, cultures, time zones and builds
        soak [--pages N]               one pipeline over many pages: memory, threads and handles stay level (100000)
        """;

    public static int Run(string[] args, TextWriter output)
    {
        string root = Root();
        string data = Environment.GetEnvironmentVariable("NEWSEXTRACT_DATA") ?? Path.Combine(root, "..", "shared", "data");
        List<string> rest = [.. args.Skip(1)];
        int Number(string option, int otherwise)
        {
            int at = rest.IndexOf(option);
            if (at < 0)
            {
                return otherwise;
            }

            int value = int.Parse(rest[at + 1], CultureInfo.InvariantCulture);
            rest.RemoveRange(at, 2);
            return value;
        }

        switch (args.FirstOrDefault())
        {
            case "suite":
                int size = Number("--size", 500_000);
                return SuiteRun.Run(size, rest, output);
            case "fuzz":
                return FuzzRun.Run(TimeSpan.FromSeconds(Number("--seconds", 120)), Number("--seed", 1), root, data, output);
            case "files":
                return FileRun.Run(Number("--count", 10_000), Number("--seed", 1), output);
            case "same":
                return SameRun.Run(root, output);
            case "digest":
                return SameRun.Digest(root, output);
            case "soak":
                return SoakRun.Run(Number("--pages", 100_000), root, data, output);
            default:
                output.WriteLine(Usage);
                return 2;
        }
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "NewsExtract.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException($"NewsExtract.sln is not above '{AppContext.BaseDirectory}'. Run the program where it was built.");
    }
}
