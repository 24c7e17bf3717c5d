using System.Buffers;

namespace ThreatConnect.Testing.Seeding;

// The members of a seed as the body of a request would have them, so that the platform's own rules read them.
internal sealed class SeedBody
{
    private readonly Dictionary<string, object?> members = new(StringComparer.Ordinal);
    private readonly string entity;
    private JsonElement? body;

    public SeedBody(string entity, IEnumerable<KeyValuePair<string, object?>> members)
    {
        this.entity = entity;
        foreach (var (name, value) in members)
        {
            Set(name, value);
        }
    }

    public JsonElement Element => body ??= Write();

    public MemberReader Members => new(Element, entity);

    public bool Has(string name) => members.ContainsKey(name);

    // Sets a member; what is not set is left out of a body.
    public SeedBody Set(string name, object? value)
    {
        if (value is not null)
        {
            members[name] = value;
            body = null;
        }

        return this;
    }

    // Reads something of the body; a refusal names the member and its value too.
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

    private string Describe(string name) => Element.TryGetProperty(name, out var value) ? $"{name} {value.GetRawText()}" : $"{name} is missing";

    private JsonElement Write()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Envelope.Options))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in members)
            {
                writer.WritePropertyName(name);
                SeedValue.Write(writer, name, value);
            }

            writer.WriteEndObject();
        }

        return JsonElement.Parse(buffer.WrittenSpan);
    }
}
