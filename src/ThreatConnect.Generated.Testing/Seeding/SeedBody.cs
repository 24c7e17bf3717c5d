using System.Buffers;

namespace ThreatConnect.Testing.Seeding;

// The members of an item as the body of a request, so that the same code reads and validates them.
internal sealed class SeedBody
{
    private readonly Dictionary<string, object?> _members = new(StringComparer.Ordinal);
    private readonly string _entity;
    private JsonElement? _body;

    public SeedBody(string entity, IEnumerable<KeyValuePair<string, object?>> members)
    {
        _entity = entity;
        foreach (var (name, value) in members)
        {
            Set(name, value);
        }
    }

    public JsonElement Element => _body ??= Write();

    public MemberReader Members => new(Element, _entity);

    public bool Has(string name) => _members.ContainsKey(name);

    // Sets a member. A null value is omitted.
    public SeedBody Set(string name, object? value)
    {
        if (value is not null)
        {
            _members[name] = value;
            _body = null;
        }

        return this;
    }

    // Reads a part of the body. An error contains the member and its value too.
    public T Read<T>(Func<MemberReader, T> read, IEnumerable<string> names)
    {
        try
        {
            return read(Members);
        }
        catch (ApiErrorException error)
        {
            var name = names.FirstOrDefault(name =>
                error.Message.StartsWith($"The {name} for this ", StringComparison.Ordinal)
                || error.Message.StartsWith($"Please enter the {name} in ", StringComparison.Ordinal));
            throw name is null ? error : new SeedException($"{Describe(name)}: {error.Message}");
        }
    }

    private string Describe(string name) =>
        Element.TryGetProperty(name, out var value) ? $"{name} {value.GetRawText()}" : $"{name} is missing";

    private JsonElement Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Envelope.Options))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in _members)
            {
                writer.WritePropertyName(name);
                SeedValue.Write(writer, name, value);
            }

            writer.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}

// Writes .NET values in the format of a body.
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
            // Without a time zone it is UTC, as in JSON.
            case DateTime date:
                writer.WriteStringValue(
                    WireDate.Format(date.Kind is DateTimeKind.Unspecified ? new DateTimeOffset(date, TimeSpan.Zero) : date));
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
                throw new SeedException($"{name} is a {value.GetType().Name}: a field is a string, a number, a Boolean value or a date");
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

// Reads the members that are specific to a type.
internal static class SeedFields
{
    public static ImmutableArray<object?> Read(SeedBody body, ItemType type)
    {
        var values = body.Read(members => FieldReader.Read(members, type, creates: true), type.Fields.Select(field => field.Name));
        // A test can set members that are read-only in requests.
        return
        [
            .. values.Select((value, index) =>
                type.Fields[index].Input is FieldInput.ReadOnly ? body.Members.Text(type.Fields[index].Name) : value),
        ];
    }

    // Throws if the type does not have a member.
    public static void Check(IEnumerable<string> given, string typeName, IReadOnlyCollection<string> known)
    {
        foreach (var name in given.Where(name => !known.Contains(name)))
        {
            throw new SeedException(known.Count == 0
                ? $"{WithArticle(typeName)} has no field {name}; the type has no fields"
                : $"{WithArticle(typeName)} has no field {name}; its fields are {string.Join(", ", known)}");
        }
    }

    public static string WithArticle(string typeName) => (typeName[0] is 'A' or 'E' or 'I' ? "an " : "a ") + typeName;
}
