using System.CommandLine;
using System.CommandLine.Invocation;

namespace NewsExtract.Tool;

/// <summary>The whole program, less the process around it.</summary>
internal static class CommandLine
{
    public const string Name = "newsextract";

    private static readonly Dictionary<string, Func<ToolHost, Command>> Commands = new(StringComparer.Ordinal)
    {
        ["extract"] = ExtractCommand.Create,
        ["entities"] = EntitiesCommand.Create,
        ["compare"] = CompareCommand.Create,
        ["cluster"] = ClusterCommand.Create,
        ["run"] = RunCommand.Create,
        ["sign"] = SignCommand.Create,
        ["pair"] = PairCommand.Create,
        ["report"] = ReportCommand.Create,
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, ToolHost host, CancellationToken cancellationToken)
    {
        RootCommand root = new("Turns pages of news, as HTML or as flattened text, into clean articles with a role for every block of the page.") { HelpName = Name };

        // Making all of them takes longer than parsing a page; who names one gets that one.
        bool isNamed = arguments.Count > 0 && Commands.ContainsKey(arguments[0]);
        foreach (Func<ToolHost, Command> create in isNamed ? [Commands[arguments[0]]] : Commands.Values.AsEnumerable())
        {
            root.Subcommands.Add(create(host));
        }

        CommandHelp.AddTo(root);

        // A path may begin with '@': it is a path, not a response file.
        ParseResult parsed = root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            return ReportUsage(parsed, host);
        }

        InvocationConfiguration invocation = new()
        {
            Output = host.Output,
            Error = host.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        try
        {
            int exitCode = await parsed.InvokeAsync(invocation, cancellationToken);
            await host.Output.FlushAsync(CancellationToken.None);
            return exitCode;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
        catch (IOException error) when (BrokenPipe.Is(error))
        {
            // The reader has seen enough, as in `newsextract … | head`. That is no failure.
            return ExitCode.Success;
        }
        catch (IOException error)
        {
            host.Error.WriteLine($"{Name}: standard output: {error.Message}");
            return ExitCode.InputFailed;
        }
    }

    private static int ReportUsage(ParseResult parsed, ToolHost host)
    {
        foreach (string message in parsed.Errors.Select(error => error.Message).Distinct())
        {
            host.Error.WriteLine($"{Name}: {message}");
        }

        Command command = parsed.CommandResult.Command;
        host.Error.WriteLine($"Try '{Name} {(command is RootCommand ? "" : command.Name + " ")}--help'.");
        return ExitCode.Usage;
    }
}
