using System.Globalization;

namespace NewsExtract.Tool;

/// <summary>What a text names, one thing a line, what it is most about first: type, salience, mentions, name, other forms, roles; then times and amounts with their values.</summary>
internal sealed class EntityTable(int width)
{
    private const string Nothing = "-";

    public void Write(TextEntities found, TextWriter output)
    {
        foreach (Entity entity in found.Entities.OrderByDescending(entity => entity.Salience))
        {
            WriteLine(entity.Type, entity.Salience.ToString("0.00", CultureInfo.InvariantCulture), TextEntities.CountOf(entity), Describe(entity), output);
        }

        foreach (var group in found.Expressions.GroupBy(expression => (expression.Type, expression.Text, expression.Value)))
        {
            WriteLine(group.Key.Type, Nothing, group.Count(), Describe(group.Key.Text, group.Key.Value), output);
        }

        int mentions = found.Entities.Sum(TextEntities.CountOf);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found.Entities.Count} entities, {mentions} mentions; {found.Expressions.Count} times and amounts"));
    }

    private void WriteLine(EntityType type, string salience, int mentions, string what, TextWriter output)
    {
        string line = string.Create(CultureInfo.InvariantCulture, $"{EntityTypeNames.Of(type).PadRight(EntityTypeNames.LongestName)} {salience,4} {mentions,4} {DisplayText.OnOneLine(what)}");
        output.WriteLine(DisplayText.Shorten(line, width));
    }

    private static string Describe(Entity entity)
    {
        string[] others = [.. entity.Forms.Where(form => form != entity.Name)];
        return entity.Name
            + (entity.Id is null ? "" : $" [{entity.Id}]")
            + (others.Length == 0 ? "" : $" ({string.Join("; ", others)})")
            + string.Concat(entity.Roles.Select(role => $", {role}"))
            + (entity.RelatedCountry is null ? "" : $", {entity.RelatedCountry}");
    }

    private static string Describe(string text, MentionValue? value)
    {
        string normal = value switch
        {
            null => "",
            { Timex: { } timex } => timex,
            { Amount: { } amount } => Number(amount) + (value.UpperAmount is { } upper ? $"..{Number(upper)}" : "") + (value.Unit is { } unit ? $" {unit}" : ""),
            _ => "",
        };
        return normal.Length == 0 ? text : $"{text} = {normal}";
    }

    private static string Number(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
