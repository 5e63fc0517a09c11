using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>The options of <c>newsextract entities</c> and what they mean.</summary>
internal static class EntitiesCommand
{
    private const string Day = "yyyy-MM-dd";

    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = CommandOptions.Paths();
        Option<string> from = CommandOptions.From();
        Option<string> format = CommandOptions.Choice("--format", "What to write; json is one object a text.", "table", "json");
        Option<string?> published = new("--published") { Description = "Day the texts were published, such as 2025-09-03, from which \"Wednesday\" is reckoned; default: what an HTML page says.", HelpName = "DATE" };
        Option<string?> gazetteer = new("--gazetteer") { Description = "Your own names, which win over the model: lines of name, type, id and aliases (| between), tabs between.", HelpName = "FILE" };
        Option<string[]> types = new("--types") { Description = $"Types to report; default: all. Types: {EntityTypeNames.All}.", HelpName = "TYPE[,TYPE]", Arity = ArgumentArity.OneOrMore };
        Option<string?> confidence = new("--min-confidence") { Description = "Leave out mentions with less confidence, 0 to 1.", HelpName = "NUMBER" };
        Option<string?> charset = CommandOptions.Charset();
        Option<bool> full = new("--full") { Description = "Do not shorten the lines of the table." };
        published.Validators.Add(result => CommandOptions.Reject(result, value => ParseDay(value) is null, "is no day. Write it as 2025-09-03."));
        confidence.Validators.Add(result => CommandOptions.Reject(result, value => CommandOptions.ParseShare(value) is null, "is no confidence. Write a number from 0 to 1, such as 0.8."));
        types.Validators.Add(RejectUnknownTypes);

        Command command = new("entities", "Finds who and what texts name: the article of an HTML page, or a plain text as it is.")
        {
            paths, from, format, published, gazetteer, types, confidence, charset, full,
        };
        LoopOptions loop = new(host);
        loop.AddTo(command);
        command.SetAction((parsed, cancellationToken) => new EntitiesRun(host, new EntitiesSettings
        {
            Paths = parsed.GetRequiredValue(paths),
            From = CommandOptions.FormOf(parsed.GetValue(from)),
            Charset = parsed.GetValue(charset),
            Format = CommandOptions.Parse<EntityOutputFormat>(parsed.GetValue(format)),
            Published = ParseDay(parsed.GetValue(published)),
            GazetteerPath = parsed.GetValue(gazetteer),
            Options = EntityOptions.Default with
            {
                Types = parsed.GetValue(types) is { Length: > 0 } lists ? [.. EntityTypeNames.Parse(lists)] : EntityOptions.Default.Types,
                MinimumConfidence = CommandOptions.ParseShare(parsed.GetValue(confidence)) ?? EntityOptions.Default.MinimumConfidence,
            },
            Loop = loop.Read(parsed),
            FullText = parsed.GetValue(full),
        }).RunAsync(cancellationToken));
        return command;
    }

    private static DateOnly? ParseDay(string? text) => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    private static void RejectUnknownTypes(OptionResult result)
    {
        foreach (string unknown in EntityTypeNames.Unknown(result.Tokens.Select(token => token.Value)))
        {
            result.AddError($"'{unknown}' is no type. The types are: {EntityTypeNames.All}.");
        }
    }
}
