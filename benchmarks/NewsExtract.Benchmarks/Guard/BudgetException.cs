namespace NewsExtract.Benchmarks.Guard;

/// <summary>The budgets cannot be read, or are not for what is measured.</summary>
internal sealed class BudgetException(string message, Exception? inner = null) : Exception(message, inner);
