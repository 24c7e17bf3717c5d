namespace ThreatConnect.Testing.Seeding;

// Values of .NET in the form that they have in a body.
internal static class SeedValue
{
    public static void Write(Utf8JsonWriter writer, string name, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case string text:
                writer.WriteStringValue(text);
                break;
            case bool flag:
                writer.WriteBooleanValue(flag);
                break;
            case int or long or short or byte or uint or decimal:
                writer.WriteNumberValue(Convert.ToDecimal(value, CultureInfo.InvariantCulture));
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case DateTimeOffset date:
                writer.WriteStringValue(WireDate.Format(date));
                break;
            // Without a zone it is UTC, as on the wire.
            case DateTime date:
                writer.WriteStringValue(WireDate.Format(date.Kind is DateTimeKind.Unspecified ? new DateTimeOffset(date, TimeSpan.Zero) : date));
                break;
            case DateOnly date:
                writer.WriteStringValue(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case JsonElement element:
                element.WriteTo(writer);
                break;
            case IEnumerable<string> users:
                WriteUsers(writer, users);
                break;
            default:
                throw new SeedException($"{name} is a {value.GetType().Name}: a field holds a text, a number, a flag or a date");
        }
    }

    // evidence.md §7.9: the one list in a body.
    private static void WriteUsers(Utf8JsonWriter writer, IEnumerable<string> users)
    {
        writer.WriteStartArray();
        foreach (var user in users)
        {
            writer.WriteStartObject();
            writer.WriteString("userName", user);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
