namespace NewsExtract.Tool;

/// <summary>A file with an article as JSON on each line.</summary>
/// <param name="input">The file.</param>
/// <param name="textForm">The form of what stands under <c>text</c>.</param>
internal sealed class LineSource(OpenedInput input, InputForm textForm) : IDocumentSource
{
    private readonly LineReader _lines = new(input.Stream, new ExpansionGuard(input.CompressedBytes));
    private bool _isDone;

    public InputDocument? Next()
    {
        while (!_isDone)
        {
            if (_lines.Next() is not { } line)
            {
                _isDone = true;
                return input.Trouble is null ? null : input.Document() with { Warning = input.Trouble };
            }

            // A file may end in an empty line, or be edited by hand.
            if (!line.IsBlank)
            {
                return Read(line);
            }
        }

        return null;
    }

    private InputDocument Read(InputLine line)
    {
        InputDocument document = input.DocumentOf("line", line.Number);
        try
        {
            JsonArticle article = line.IsTooLong ? throw new InputException("longer than any article") : JsonArticle.Parse(line.Bytes);
            return document with
            {
                Id = article.Id,
                LacksId = article.Id is null,
                Text = article.Body,
                Form = article.Form is InputForm.Html ? InputForm.Html : textForm,
                Url = article.Url,
                Title = article.Title,
                Published = article.Date,
                Warning = article.Warning,
            };
        }
        catch (InputException error)
        {
            return document with { Id = error.Id, Failure = error.Message };
        }
    }
}
