using System.CommandLine;

namespace NewsExtract.Tool;

/// <summary>The options of <c>newsextract sign</c> and what they mean.</summary>
internal static class SignCommand
{
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = CommandOptions.Paths();
        Option<string> from = CommandOptions.From();
        Option<string?> charset = CommandOptions.Charset();
        LoopOptions loop = new(host);

        Command command = new("sign", $"Signs articles for comparison: lines of key, id and signature, tabs between, one for each key of an article. Sorted, they go into '{CommandLine.Name} pair'.")
        {
            paths, from, charset,
        };
        loop.AddTo(command);
        command.SetAction((parsed, cancellationToken) => new SignRun(host, new ArticleStreamSettings
        {
            Paths = parsed.GetRequiredValue(paths),
            From = CommandOptions.FormOf(parsed.GetValue(from)),
            Charset = parsed.GetValue(charset),
            Loop = loop.Read(parsed),
        }).RunAsync(cancellationToken));
        return command;
    }
}
