using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsExtract.Benchmarks.Guard;

/// <summary>Budgets as a JSON file, one value a line, so that a change reads well in a review.</summary>
internal static class BudgetFile
{
    private static readonly JsonSerializerOptions s_options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="BudgetException">The file is missing or is not one of budgets.</exception>
    public static BudgetList Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new BudgetException($"There is no file of budgets '{path}'; --update makes one.");
        }

        BudgetList budgets;
        try
        {
            budgets = JsonSerializer.Deserialize<BudgetList>(File.ReadAllBytes(path), s_options) ?? throw new JsonException("it is null");
        }
        catch (JsonException broken)
        {
            throw new BudgetException($"'{path}' is not a file of budgets: {broken.Message}", broken);
        }

        foreach (Budget budget in budgets.Stages)
        {
            if (!(budget.Ratio > 0) || budget.Bytes < 0)
            {
                throw new BudgetException($"'{path}' gives stage '{budget.Stage}' the ratio {budget.Ratio} and {budget.Bytes} bytes: a ratio is above 0, bytes are not below.");
            }
        }

        if (budgets.Stages.GroupBy(budget => budget.Stage, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new BudgetException($"'{path}' has two budgets of stage '{twice.Key}'; keep one.");
        }

        return budgets;
    }

    /// <summary>Writes a file in place of the old one.</summary>
    public static void Write(string path, BudgetList budgets) => File.WriteAllText(path, JsonSerializer.Serialize(budgets, s_options) + "\n");
}
