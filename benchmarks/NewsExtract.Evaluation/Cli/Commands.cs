using NewsExtract.Evaluation.Articles;
using NewsExtract.Evaluation.Entities;
using NewsExtract.Evaluation.Stories;

namespace NewsExtract.Evaluation.Cli;

/// <summary>What the names of commands stand for.</summary>
internal sealed record Commands(ArticlesCommand Articles, EntitiesCommand Entities, StoriesCommand Stories);
