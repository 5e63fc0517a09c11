namespace NewsExtract.Tool;

/// <summary>One run of <c>newsextract entities</c>: what every text names.</summary>
internal sealed class EntitiesRun(ToolHost host, EntitiesSettings settings)
{
    private readonly ExtractPage _extract = host.Engine(ArticleOptions.Default);
    private readonly DocumentLoop<NamedText> _loop = new(host, new InputReader(host, settings.From, settings.Charset, settings.Options.MaximumLength), settings.Loop);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        if (!TryLoadGazetteer(out Gazetteer gazetteer))
        {
            return ExitCode.InputFailed;
        }

        FindEntities find = host.EntityEngine(settings.Options with { Gazetteer = gazetteer });
        InputList inputs = InputList.Find(settings.Paths, outputFolder: null);
        bool isJson = settings.Format == EntityOutputFormat.Json;
        EntityTable table = new(settings.FullText ? int.MaxValue : host.Width);
        return await _loop.RunAsync(
            inputs,
            PageSink.Create(host, outputFolder: null, extension: "", namesSource: isJson, inputs),
            work => Find(work, find, cancellationToken),
            (document, text, output) =>
            {
                if (isJson)
                {
                    output.WriteLine(EntityJsonFormat.Write(text.ToJson(document), isIndented: !inputs.AreSeveral && !document.IsOneOfMany));
                }
                else
                {
                    table.Write(text.Found, output);
                }
            },
            cancellationToken);
    }

    private NamedText Find(DocumentWork work, FindEntities find, CancellationToken cancellationToken)
    {
        Article article = WithGivenDay(ArticleOf(work, cancellationToken));
        if (article.Text.Length > settings.Options.MaximumLength)
        {
            work.Warn("the text is over a limit and was read in part");
        }

        TextEntities found = find(article, cancellationToken);
        if (found.MentionCount >= settings.Options.MaximumMentions)
        {
            work.Warn("the text names as much as the limit allows; there may be more");
        }

        return new NamedText(article, found);
    }

    private Article ArticleOf(DocumentWork work, CancellationToken cancellationToken)
    {
        if (work.Page.Form is not InputForm.Html)
        {
            return work.AsItIs();
        }

        Article article = work.Document.WithWhatIsKnown(_extract(work.Page.Text, InputForm.Html, work.Document.HintsOver(ExtractionHints.None), cancellationToken));
        work.WarnOf(article);
        return article;
    }

    private Article WithGivenDay(Article article) => settings.Published is not { } day ? article : article with
    {
        Facts = article.Facts with { Published = new Fact<PageDate>(new PageDate(new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), DatePrecision.Day), FactSource.Caller, 1) },
    };

    private bool TryLoadGazetteer(out Gazetteer gazetteer)
    {
        gazetteer = Gazetteer.Empty;
        if (settings.GazetteerPath is not { } path)
        {
            return true;
        }

        try
        {
            using FileStream stream = File.OpenRead(path);
            gazetteer = Gazetteer.Load(stream);
            return true;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            new ErrorLog(host).Fail(path, InputException.Explain(error));
        }
        catch (GazetteerFormatException error)
        {
            new ErrorLog(host).Fail(path, error.Message);
        }

        return false;
    }
}

/// <summary>A text with what it names.</summary>
internal sealed record NamedText(Article Article, TextEntities Found)
{
    public DocumentJson ToJson(InputDocument document)
    {
        NamesJson names = NamesJson.From(Found);
        return new(DocumentJson.CurrentSchema, document.Id, document.Name, Article.PublishedDay, Article.Title, Article.Text, names.Entities, names.Expressions, names.TitleMentions);
    }
}
