using NewsExtract.Benchmarks.Inputs;

namespace NewsExtract.Benchmarks.Guard;

/// <summary>The command line of the guard.</summary>
/// <param name="Budgets">The file of budgets.</param>
/// <param name="Update">Whether to write it anew.</param>
internal sealed record GuardArguments(string Budgets, bool Update)
{
    /// <summary>Where the budgets are when nothing else is said, from the root of the repository.</summary>
    public const string DefaultBudgets = "benchmarks/NewsExtract.Benchmarks/budgets.json";

    /// <exception cref="BudgetException">An argument means nothing.</exception>
    public static GuardArguments Parse(IReadOnlyList<string> arguments)
    {
        string? budgets = null;
        bool update = false;
        for (int i = 0; i < arguments.Count; i++)
        {
            switch (arguments[i])
            {
                case "--update":
                    update = true;
                    break;
                case "--budgets" when i + 1 < arguments.Count:
                    budgets = arguments[++i];
                    break;
                default:
                    throw new BudgetException($"'{arguments[i]}' means nothing here. Usage: guard [--budgets FILE] [--update]");
            }
        }

        return new GuardArguments(budgets ?? Path.Combine(PageSets.RepositoryRoot(), DefaultBudgets), update);
    }
}
