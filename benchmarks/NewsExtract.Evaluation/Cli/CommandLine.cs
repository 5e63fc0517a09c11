using NewsExtract.Evaluation.Summaries;
using NewsExtract.Training.Corpora;

namespace NewsExtract.Evaluation.Cli;

/// <summary>Finds the command, and turns what can go wrong into one line and an exit code.</summary>
internal static class CommandLine
{
    private const string Help = """
        Scores the library on public corpora.

        usage: <command> [options]

          articles   texts and facts of articles, roles of lines, quality scores
          entities   names, dates and amounts, and which mentions are one entity
          stories    which articles tell one story, and which are copies
          summaries  summaries of two sentences
          --help     this text; <command> --help tells the options of a command
        """;

    /// <summary>Runs the command that <paramref name="arguments"/> name.</summary>
    public static int Run(string[] arguments, Commands commands, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        try
        {
            switch (arguments.FirstOrDefault())
            {
                case "articles":
                    ArticlesArguments ofArticles = ArticlesArguments.Parse(arguments[1..]);
                    return ofArticles.Common.ShowHelp ? ShowHelp(ArticlesArguments.Help, output) : commands.Articles.Run(ofArticles, cancellationToken);
                case "entities":
                    EntitiesArguments ofEntities = EntitiesArguments.Parse(arguments[1..]);
                    return ofEntities.Common.ShowHelp ? ShowHelp(EntitiesArguments.Help, output) : commands.Entities.Run(ofEntities, cancellationToken);
                case "stories":
                    StoriesArguments ofStories = StoriesArguments.Parse(arguments[1..]);
                    return ofStories.Common.ShowHelp ? ShowHelp(StoriesArguments.Help, output) : commands.Stories.Run(ofStories, cancellationToken);
                case "summaries":
                    return SummariesCommand.Run(arguments[1..], output);
                case "--help" or "-h":
                    return ShowHelp(Help, output);
                case null:
                    throw new UsageException("A command is missing; see --help.");
                case var other:
                    throw new UsageException($"'{other}' is no command; see --help.");
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            error.WriteLine("Stopped.");
            return ExitCodes.Cancelled;
        }
        catch (Exception failure) when (failure is UsageException or CorpusException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(failure.Message);
            return ExitCodes.Usage;
        }
    }

    private static int ShowHelp(string help, TextWriter output)
    {
        output.WriteLine(help);
        return ExitCodes.Success;
    }
}
