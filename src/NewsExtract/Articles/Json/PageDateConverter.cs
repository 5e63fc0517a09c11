using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NewsExtract;

/// <summary>A date as ISO 8601, no more precise than the page gave it, so that its form tells the precision.</summary>
internal sealed class PageDateConverter : JsonConverter<PageDate>
{
    private static readonly (string Format, DatePrecision Precision)[] Forms =
    [
        ("yyyy-MM-dd", DatePrecision.Day),
        ("yyyy-MM-ddTHH:mm:ss", DatePrecision.LocalTime),
        ("yyyy-MM-ddTHH:mm:sszzz", DatePrecision.Moment),
    ];

    public override PageDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        foreach ((string format, DatePrecision precision) in Forms)
        {
            if (DateTimeOffset.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time))
            {
                return new PageDate(time, precision);
            }
        }

        throw new JsonException($"'{text}' is no date; write it as 2025-09-03, 2025-09-03T14:05:00 or 2025-09-03T14:05:00+08:00.");
    }

    public override void Write(Utf8JsonWriter writer, PageDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
