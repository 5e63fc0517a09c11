using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace NewsExtract.Hostile.Checks;

/// <summary>Fills every public record of the library with values whose texts differ between cultures, and says which records read otherwise in one, or leave a property out.</summary>
public static class RecordTexts
{
    /// <summary>Before the calendar of ar-SA begins, where the texts of dates throw.</summary>
    private static readonly DateOnly s_day = new(1837, 6, 20);

    private static readonly Type[] s_records =
        [.. typeof(Article).Assembly.GetExportedTypes().Where(type => type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is not null))];

    /// <summary>The public records.</summary>
    public static IReadOnlyList<Type> Records => s_records;

    /// <summary>What does not hold in a culture; empty when all is well.</summary>
    public static IReadOnlyList<string> Breaches(CultureInfo culture)
    {
        List<string> breaches = [];
        foreach (Type record in s_records)
        {
            object sample = Sample(record.ContainsGenericParameters ? record.MakeGenericType(typeof(double)) : record)!;
            string expected = In(CultureInfo.InvariantCulture, sample);
            string found = In(culture, sample);
            if (found != expected)
            {
                breaches.Add($"{record.Name} in '{culture}': {found}");
            }

            if (expected.StartsWith(record.Name + " {", StringComparison.Ordinal))
            {
                breaches.AddRange(Names(record).Where(name => !expected.Contains(name + " = ", StringComparison.Ordinal)).Select(name => $"{record.Name} does not tell its {name}"));
            }
        }

        return breaches;
    }

    private static IEnumerable<string> Names(Type record) => record.GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => property.Name);

    private static string In(CultureInfo culture, object sample)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            return sample.ToString()!;
        }
        catch (ArgumentOutOfRangeException error)
        {
            return error.Message;
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static object? Sample(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "text",
            _ when type == typeof(bool) => true,
            _ when type == typeof(int) => 3,
            _ when type == typeof(long) => 4L,
            _ when type == typeof(float) => -1234.5f,
            _ when type == typeof(double) => -1234.5,
            _ when type == typeof(DateOnly) => s_day,
            _ when type == typeof(TimeOnly) => new TimeOnly(15, 30),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(s_day.ToDateTime(default), TimeSpan.Zero),
            _ when type == typeof(TimeSpan) => TimeSpan.FromDays(1.5),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0),
            _ when type.IsGenericType && type.IsInterface && typeof(IEnumerable).IsAssignableFrom(type) => List(type.GetGenericArguments()[0]),
            _ when type.Namespace == typeof(Article).Namespace && (type.IsValueType || type.GetMethod("<Clone>$") is not null) => Record(type),
            _ => type.IsValueType ? RuntimeHelpers.GetUninitializedObject(type) : null,
        };
    }

    private static Array List(Type item)
    {
        var list = Array.CreateInstance(item, 1);
        list.SetValue(Sample(item), 0);
        return list;
    }

    private static object Record(Type type)
    {
        object record = RuntimeHelpers.GetUninitializedObject(type);
        foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic))
        {
            field.SetValue(record, Sample(field.FieldType));
        }

        return record;
    }
}
