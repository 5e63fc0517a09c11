using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NewsExtract.Tool;

/// <summary>The help of a command, with examples and exit codes behind what the parser knows.</summary>
internal sealed class CommandHelp(HelpAction standard) : SynchronousCommandLineAction
{
    /// <summary>Adds examples and exit codes to the help of all commands.</summary>
    public static void AddTo(RootCommand root)
    {
        HelpOption help = root.Options.OfType<HelpOption>().First();
        help.Action = new CommandHelp((HelpAction)help.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = standard.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        if (HelpExamples.Of(command is RootCommand ? CommandLine.Name : command.Name) is { Count: > 0 } examples)
        {
            output.WriteLine("Examples:");
            foreach (string example in examples)
            {
                output.WriteLine($"  {example}");
            }

            output.WriteLine();
        }

        output.WriteLine("Exit codes:");
        output.WriteLine("  0    all went well; there may be warnings");
        output.WriteLine("  1    an input or an output failed, and the rest was done");
        output.WriteLine("  2    the command line makes no sense");
        output.WriteLine("  130  stopped by Ctrl-C; what was written are whole lines");
        return exitCode;
    }
}
