namespace ThreatConnect.Testing.Queries;

// Creates filters by the type of their value. An unset value does not match.
internal static class Filter
{
    // evidence.md §4.1 does not say whether case matters. Here it does.
    public static FilterDefinition<T> Text<T>(string name, string operators, Func<T, string?> read) =>
        new(name, operators, (symbol, value) => symbol switch
        {
            '^' => item => read(item)?.StartsWith(value, StringComparison.Ordinal) ?? false,
            '!' => item => read(item) is { } text && text != value,
            _ => item => read(item) == value,
        });

    public static FilterDefinition<T> Flag<T>(string name, string operators, Func<T, bool> read) =>
        new(name, operators, (_, value) =>
        {
            var wanted = bool.TryParse(value, out var flag) ? flag : throw ApiError.FilterValue(name);
            return item => read(item) == wanted;
        });

    public static FilterDefinition<T> Integer<T>(string name, string operators, Func<T, long?> read) =>
        new(name, operators, (symbol, value) =>
        {
            var bound = long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw ApiError.FilterValue(name);
            return symbol switch
            {
                '<' => item => read(item) < bound,
                '>' => item => read(item) > bound,
                _ => item => read(item) == bound,
            };
        });

    public static FilterDefinition<T> Decimal<T>(string name, string operators, Func<T, decimal?> read) =>
        new(name, operators, (symbol, value) =>
        {
            var bound = decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw ApiError.FilterValue(name);
            return symbol == '<' ? item => read(item) < bound : item => read(item) > bound;
        });

    // evidence.md §4.1: a date means its midnight in UTC, and dateAdded>{today} finds what was created today. It does not say whether
    // the bound itself matches. With > it does here, so that the example also holds at midnight.
    public static FilterDefinition<T> Date<T>(string name, string operators, Func<T, DateTimeOffset?> read) =>
        new(name, operators, (symbol, value) =>
        {
            var bound = WireDate.TryParse(value, out var date) ? date : throw ApiError.FilterValue(name);
            return symbol switch
            {
                '<' => item => read(item) < bound,
                '>' => item => read(item) >= bound,
                _ => item => read(item)?.UtcDateTime.Date == bound.UtcDateTime.Date,
            };
        });

    public static FilterDefinition<T> Field<T>(FieldDefinition field, int index)
        where T : Item => field.Type switch
        {
            FieldType.Date => Date<T>(field.Name, field.FilterOperators, item => (DateTimeOffset?)item.Fields[index]),
            FieldType.Integer => Integer<T>(field.Name, field.FilterOperators, item => (long?)item.Fields[index]),
            FieldType.Text => Text<T>(field.Name, field.FilterOperators, item => (string?)item.Fields[index]),
            _ => Flag<T>(field.Name, field.FilterOperators, item => item.Fields[index] is true),
        };
}
