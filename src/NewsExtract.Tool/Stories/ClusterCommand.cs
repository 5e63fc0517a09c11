using System.CommandLine;

namespace NewsExtract.Tool;

/// <summary>The options of <c>newsextract cluster</c> and what they mean.</summary>
internal static class ClusterCommand
{
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = CommandOptions.Paths();
        Option<string> from = CommandOptions.From();
        Option<string?> charset = CommandOptions.Charset();
        Option<string?> index = CommandOptions.Index();

        Command command = new("cluster", "Tells which articles of a stream are about one event: a line of JSON for each, as soon as it is read.")
        {
            paths, from, charset, index,
        };
        LoopOptions loop = new(host);
        loop.AddTo(command);
        command.SetAction((parsed, cancellationToken) => new ClusterRun(host, new ArticleStreamSettings
        {
            Paths = parsed.GetRequiredValue(paths),
            From = CommandOptions.FormOf(parsed.GetValue(from)),
            Charset = parsed.GetValue(charset),
            Index = parsed.GetValue(index),
            Loop = loop.Read(parsed),
        }).RunAsync(cancellationToken));
        return command;
    }
}
