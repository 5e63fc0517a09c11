using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsExtract.Tool;

/// <summary>The options that say how articles are extracted, and what is known of all pages of a run.</summary>
internal sealed class ExtractionOptions
{
    private readonly Option<string> _focus = CommandOptions.Choice("--focus", "Which mistake to rather make: keep too much (recall) or too little (precision).", "balanced", "precision", "recall");
    private readonly Option<string[]> _keep = Roles("--keep", $"Roles to put into the text besides the default ones. Roles, in the singular or the plural: {RoleNames.All}.");
    private readonly Option<string[]> _drop = Roles("--drop", $"Roles to leave out of the text; {RoleNames.LivePosts} leaves out the posts of live blogs whole.", RoleNames.LivePosts);
    private readonly Option<string?> _crawled = new("--crawled") { Description = "When the pages were fetched, such as 2025-09-03 or 2025-09-03T14:05:00+08:00; later dates are not believed. Archives say it themselves.", HelpName = "TIME" };
    private readonly Option<string?> _language = new("--language") { Description = "Language of the pages, such as en or pt-BR, whatever they declare.", HelpName = "TAG" };

    public ExtractionOptions()
    {
        _crawled.Validators.Add(result => CommandOptions.Reject(result, value => CrawlTime.Parse(value) is null, "is no time. Write it as 2025-09-03, 2025-09-03T14:05 or 2025-09-03T14:05:00+08:00."));
        _language.Validators.Add(result => CommandOptions.Reject(result, value => !IsLanguage(value), "is no language tag. Write it as en or pt-BR."));
    }

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_focus, _keep, _drop, _crawled, _language])
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result => RejectContradiction(result, _keep, _drop));
    }

    public ArticleOptions ReadOptions(ParseResult parsed) => ArticleOptions.Default with
    {
        Focus = CommandOptions.Parse<ExtractionFocus>(parsed.GetValue(_focus)),
        KeepsLivePosts = !RoleNames.Names(parsed.GetValue(_drop), RoleNames.LivePosts),
        Roles = ArticleOptions.DefaultRoles.Union(RoleNames.Parse(parsed.GetValue(_keep))).Except(RoleNames.Parse(parsed.GetValue(_drop))),
    };

    public ExtractionHints ReadHints(ParseResult parsed) => new()
    {
        CrawledAt = CrawlTime.Parse(parsed.GetValue(_crawled)),
        Language = parsed.GetValue(_language),
    };

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

    private static bool IsLanguage(string tag) => tag.Length >= 2 && char.IsAsciiLetter(tag[0]) && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
