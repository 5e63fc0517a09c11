using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsExtract.Tool;

/// <summary>The options of <c>newsextract extract</c> and what they mean.</summary>
internal static class ExtractCommand
{
    public static Command Create(ToolHost host)
    {
        Argument<string[]> paths = CommandOptions.Paths();
        Option<string> from = CommandOptions.From();
        Option<string> format = CommandOptions.Choice("--format", "What to write; html is a fragment, facts a table.", "text", "markdown", "html", "json", "blocks", "facts");
        Option<bool> facts = new("--facts") { Description = "Short for --format facts: what the page says of itself, with source and confidence." };
        Option<bool> entities = new("--entities") { Description = "Put what the article names into the JSON: people, places, dates and amounts; takes longer." };
        Option<string> focus = CommandOptions.Choice("--focus", "Which mistake to rather make: keep too much (recall) or too little (precision).", "balanced", "precision", "recall");
        Option<string[]> keep = Roles("--keep", $"Roles to put into the text besides the default ones. Roles, in the singular or the plural: {RoleNames.All}.");
        Option<string[]> drop = Roles("--drop", $"Roles to leave out of the text; {RoleNames.LivePosts} leaves out the posts of live blogs whole.", RoleNames.LivePosts);
        Option<string?> outputFolder = new("--out") { Description = "Folder to write one file per page into; default: standard output.", HelpName = "DIR" };
        Option<string?> url = new("--url") { Description = "Address the page came from; for one page only.", HelpName = "URL" };
        Option<string?> crawled = new("--crawled") { Description = "When the pages were fetched, such as 2025-09-03 or 2025-09-03T14:05:00+08:00; later dates are not believed.", HelpName = "TIME" };
        Option<string?> language = new("--language") { Description = "Language of the pages, such as en or pt-BR, whatever they declare.", HelpName = "TAG" };
        Option<string?> charset = CommandOptions.Charset();
        Option<string> color = CommandOptions.Choice("--color", "Colour in the blocks format; auto: on a terminal, unless NO_COLOR is set.", "auto", "always", "never");
        Option<bool> full = new("--full") { Description = "Do not shorten the lines of the blocks and facts formats." };
        crawled.Validators.Add(RejectUnknownTime);
        language.Validators.Add(RejectUnknownLanguage);

        Command command = new("extract", "Extracts the article of each page.")
        {
            paths, from, format, facts, entities, focus, keep, drop, outputFolder, url, crawled, language, charset, color, full,
        };
        command.Validators.Add(result => RejectContradiction(result, keep, drop));
        command.Validators.Add(result => RejectTwoFormats(result, format, facts));
        command.Validators.Add(result => RejectEntitiesElsewhere(result, format, facts, entities));
        command.SetAction((parsed, cancellationToken) => new ExtractRun(host, new ExtractSettings
        {
            Paths = parsed.GetRequiredValue(paths),
            From = CommandOptions.FormOf(parsed.GetValue(from)),
            Format = parsed.GetValue(facts) ? OutputFormat.Facts : CommandOptions.Parse<OutputFormat>(parsed.GetValue(format)),
            Options = ArticleOptions.Default with
            {
                Focus = CommandOptions.Parse<ExtractionFocus>(parsed.GetValue(focus)),
                KeepsLivePosts = !RoleNames.Names(parsed.GetValue(drop), RoleNames.LivePosts),
                Roles = ArticleOptions.DefaultRoles.Union(RoleNames.Parse(parsed.GetValue(keep))).Except(RoleNames.Parse(parsed.GetValue(drop))),
            },
            OutputFolder = parsed.GetValue(outputFolder),
            Hints = new ExtractionHints
            {
                Url = parsed.GetValue(url),
                CrawledAt = CrawlTime.Parse(parsed.GetValue(crawled)),
                Language = parsed.GetValue(language),
            },
            Charset = parsed.GetValue(charset),
            Color = CommandOptions.Parse<ColorChoice>(parsed.GetValue(color)),
            FullText = parsed.GetValue(full),
            WithEntities = parsed.GetValue(entities),
        }).RunAsync(cancellationToken));
        return command;
    }

    private static Option<string[]> Roles(string name, string description, string? other = null)
    {
        Option<string[]> option = new(name)
        {
            Description = description,
            HelpName = "ROLE[,ROLE]",
            Arity = ArgumentArity.OneOrMore,
        };
        option.Validators.Add(result =>
        {
            foreach (string unknown in RoleNames.Unknown(result.Tokens.Select(token => token.Value)).Where(value => !string.Equals(value, other, StringComparison.OrdinalIgnoreCase)))
            {
                result.AddError($"'{unknown}' is no role. The roles are: {RoleNames.All}.");
            }
        });
        return option;
    }

    private static void RejectContradiction(CommandResult result, Option<string[]> keep, Option<string[]> drop)
    {
        foreach (BlockRole role in RoleNames.Parse(result.GetValue(keep)).Intersect(RoleNames.Parse(result.GetValue(drop))).Order())
        {
            result.AddError($"The role '{RoleNames.Of(role)}' is in both --keep and --drop.");
        }
    }

    private static void RejectTwoFormats(CommandResult result, Option<string> format, Option<bool> facts)
    {
        if (result.GetValue(facts) && result.GetResult(format) is { Implicit: false } && result.GetValue(format) is { } other and not "facts")
        {
            result.AddError($"--facts is short for --format facts and cannot go with --format {other}.");
        }
    }

    private static void RejectEntitiesElsewhere(CommandResult result, Option<string> format, Option<bool> facts, Option<bool> entities)
    {
        if (result.GetValue(entities) && (result.GetValue(facts) || result.GetValue(format) != "json"))
        {
            result.AddError($"--entities needs --format json; for a table use '{CommandLine.Name} entities'.");
        }
    }

    private static void RejectUnknownTime(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } time && CrawlTime.Parse(time) is null)
        {
            result.AddError($"'{time}' is no time. Write it as 2025-09-03, 2025-09-03T14:05 or 2025-09-03T14:05:00+08:00.");
        }
    }

    private static void RejectUnknownLanguage(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } tag && !(tag.Length >= 2 && char.IsAsciiLetter(tag[0]) && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')))
        {
            result.AddError($"'{tag}' is no language tag. Write it as en or pt-BR.");
        }
    }
}
