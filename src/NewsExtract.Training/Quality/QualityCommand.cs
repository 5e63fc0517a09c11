namespace NewsExtract.Training.Quality;
internal static class QualityCommand { public const string File = ""; public static void Run(string data, string file, TextWriter output, TextWriter errors, CancellationToken cancellation) { } }
