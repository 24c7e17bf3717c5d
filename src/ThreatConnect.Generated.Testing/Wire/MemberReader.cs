namespace ThreatConnect.Testing.Wire;

// Reads the members of an object in a request, or throws an error with the message of evidence.md §1.6. A null is an absent member.
internal readonly struct MemberReader(JsonElement body, string entity)
{
    public string? Text(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } element => StringOf(element, name),
        _ => throw ApiError.InvalidField(name, entity),
    };

    // A required text that is not blank.
    public string RequiredText(string name) =>
        Text(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw ApiError.InvalidField(name, entity);

    public string NonEmptyText(string name) => Text(name) is { Length: > 0 } text ? text : throw ApiError.InvalidField(name, entity);

    // evidence.md §6.2: flags are booleans, texts, or 1 and 0.
    public bool? Flag(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.String } element when bool.TryParse(StringOf(element, name), out var flag) => flag,
        { ValueKind: JsonValueKind.Number } element when element.TryGetInt64(out var number) && number is 0 or 1 => number == 1,
        _ => throw ApiError.InvalidField(name, entity),
    };

    // evidence.md §6.2: a number, or a text with a number.
    public decimal? Decimal(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } element when element.TryGetDecimal(out var number) => number,
        { ValueKind: JsonValueKind.String } element
            when decimal.TryParse(StringOf(element, name), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => throw ApiError.InvalidField(name, entity),
    };

    public long? Integer(string name) => Decimal(name) switch
    {
        null => null,
        { } number when number == decimal.Truncate(number) && number is >= long.MinValue and <= long.MaxValue => (long)number,
        _ => throw ApiError.InvalidField(name, entity),
    };

    public DateTimeOffset? Date(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } element when WireDate.TryParse(StringOf(element, name), out var date) => date,
        { ValueKind: JsonValueKind.Number } element when WireDate.TryParse(element.GetRawText(), out var date) => date,
        _ => throw ApiError.InvalidDate(name),
    };

    // The name of an object, which cannot be blank.
    public string? Name() => Text("name") switch
    {
        null => null,
        var name when string.IsNullOrWhiteSpace(name) => throw ApiError.InvalidField("name", entity),
        var name => name,
    };

    public string RequiredName() => Name() ?? throw ApiError.InvalidField("name", entity);

    // The elements of a member that is an array.
    public IEnumerable<JsonElement>? Elements(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } array => array.EnumerateArray(),
        _ => throw ApiError.InvalidField(name, entity),
    };

    // The elements of a member that is an array of objects.
    public IEnumerable<JsonElement>? Objects(string name)
    {
        // A lambda in a struct cannot use its parameters.
        var ofEntity = entity;
        return Elements(name)?.Select(element =>
            element.ValueKind is JsonValueKind.Object ? element : throw ApiError.InvalidField(name, ofEntity));
    }

    public JsonElement? Find(string name) =>
        body.TryGetProperty(name, out var element) && element.ValueKind is not JsonValueKind.Null ? element : null;

    // The text of an element, which may be inside a member of the object.
    public string StringOf(JsonElement element, string name)
    {
        try
        {
            return element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair is valid JSON, but not valid text.
            throw ApiError.InvalidField(name, entity);
        }
    }
}
