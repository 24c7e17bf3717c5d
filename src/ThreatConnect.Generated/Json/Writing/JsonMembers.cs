using System.Text.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Json;

// Writes members that have a value; those that are null are left out. A text with an unpaired surrogate is an ArgumentException.
internal static class JsonMembers
{
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, WellFormed.Check(value));
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } word)
        {
            json.WriteBoolean(name, word);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, long? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
    }

    // In the form that the platform's SDKs send: UTC, to the second.
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } time)
        {
            Span<byte> text = stackalloc byte[WireDate.Length];
            WireDate.Format(time, text);
            json.WriteString(name, text);
        }
    }

    // With its offset and its fraction of a second, if it has them.
    public static void WriteExact(Utf8JsonWriter json, ReadOnlySpan<byte> name, DateTimeOffset? value)
    {
        if (value is { } time && (time.Offset != TimeSpan.Zero || time.Ticks % TimeSpan.TicksPerSecond != 0))
        {
            json.WriteString(name, time);
        }
        else
        {
            Write(json, name, value);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IJsonModel? value, bool isBatch)
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            WriteObject(json, value, isBatch);
        }
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<IJsonModel>? values, bool isBatch)
    {
        if (values is null)
        {
            return;
        }

        json.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            WriteObject(json, values[i], isBatch);
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string>? values)
    {
        if (values is null)
        {
            return;
        }

        json.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            json.WriteStringValue(WellFormed.Check(values[i]));
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<JsonElement>? values)
    {
        if (values is null)
        {
            return;
        }

        json.WriteStartArray(name);
        for (var i = 0; i < values.Count; i++)
        {
            values[i].WriteTo(json);
        }

        json.WriteEndArray();
    }

    // Members whose names only the instance knows; all of them are texts.
    public static void WriteAll(Utf8JsonWriter json, IDictionary<string, string> values)
    {
        foreach (var (name, value) in values)
        {
            json.WriteString(WellFormed.Check(name), WellFormed.Check(value));
        }
    }

    // Members of a response that have no property.
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<KeyValuePair<string, JsonElement>>? members)
    {
        foreach (var (name, value) in members ?? [])
        {
            json.WritePropertyName(name);
            value.WriteTo(json);
        }
    }

    // Writes a whole object; null where a caller has put null into a list.
    public static void WriteObject(Utf8JsonWriter json, IJsonModel? value, bool isBatch)
    {
        if (value is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        value.WriteMembers(json, isBatch);
        json.WriteEndObject();
    }
}
