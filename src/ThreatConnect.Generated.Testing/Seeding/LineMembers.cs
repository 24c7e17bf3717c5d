namespace ThreatConnect.Testing.Seeding;

// The members of an object in a line. Each is read once, and those that are left are members of the type.
internal sealed class LineMembers
{
    private readonly Dictionary<string, JsonElement> _left = new(StringComparer.Ordinal);
    private readonly MemberReader _reader;

    public LineMembers(JsonElement element)
    {
        if (element.ValueKind is not JsonValueKind.Object)
        {
            throw new SeedException($"{element.GetRawText()} is not an object");
        }

        _reader = new MemberReader(element, "line");
        foreach (var member in element.EnumerateObject().Where(member => member.Value.ValueKind is not JsonValueKind.Null))
        {
            _left[member.Name] = member.Value;
        }
    }

    public bool Has(string name) => _left.ContainsKey(name);

    public string? Text(string name) => _left.Remove(name, out var element) ? TextOf(element, name) : null;

    public decimal? Number(string name) => Take(name, _reader.Decimal);

    public bool? Flag(string name) => Take(name, _reader.Flag);

    public DateTimeOffset? Date(string name) => Take(name, _reader.Date);

    public T[]? List<T>(string name, string? otherName, Func<JsonElement, T> read)
    {
        if (!_left.Remove(name, out var list) && (otherName is null || !_left.Remove(otherName, out list)))
        {
            return null;
        }

        return list.ValueKind is JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(read)]
            : throw new SeedException($"{name} {list.GetRawText()} is not a list");
    }

    public void Ignore(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _left.Remove(name);
        }
    }

    public void Rename(string name, string newName)
    {
        if (_left.Remove(name, out var element))
        {
            _left[newName] = element;
        }
    }

    public Dictionary<string, object?> Rest() => _left.ToDictionary(
        member => member.Key,
        member => member.Value.ValueKind is JsonValueKind.String ? TextOf(member.Value, member.Key) : (object?)member.Value.Clone(),
        StringComparer.Ordinal);

    public void ThrowIfAnyLeft(string what)
    {
        if (_left.Count > 0)
        {
            throw new SeedException($"{what} has no member {_left.Keys.First()}");
        }
    }

    // Reads a name from a string, or from a member of an object.
    public static string NameOf(JsonElement element) => NameOf(element, "name");

    public static string UserNameOf(JsonElement element) => NameOf(element, "userName");

    private static string NameOf(JsonElement element, string member) => element.ValueKind is JsonValueKind.Object
        ? element.TryGetProperty(member, out var name)
            ? TextOf(name, member)
            : throw new SeedException($"{element.GetRawText()} has no {member}")
        : TextOf(element, member);

    private T? Take<T>(string name, Func<string, T?> read)
        where T : struct
    {
        if (!_left.Remove(name, out var element))
        {
            return null;
        }

        try
        {
            return read(name);
        }
        catch (ApiErrorException error)
        {
            throw new SeedException($"{name} {element.GetRawText()}: {error.Message}");
        }
    }

    private static string TextOf(JsonElement element, string name)
    {
        try
        {
            return element.ValueKind is JsonValueKind.String ? element.GetString()! : throw NotText(element, name);
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is JSON, but it cannot be decoded.
            throw NotText(element, name);
        }
    }

    private static SeedException NotText(JsonElement element, string name) => new($"{name} {element.GetRawText()} is not a string");
}
