namespace ThreatConnect.Generator.Parsing.Tables;

// The class of the runtime for a filter field, by its kind and the operators that the platform accepts.
internal static class FieldClasses
{
    public const string Text = "TextField";

    public const string ValueKind = "value";

    private const string Negatable = "NegatableField";

    private const string Value = "ValueField";

    public static readonly string[] Kinds = ["text", "boolean", "integer", "decimal", "double", "date"];

    // The kinds of the filters that all indicators have: of each type the value is another one.
    public static readonly string[] KindsOfAllIndicators = [.. Kinds, ValueKind];

    public static readonly string[] Operators = ["equals", "notEquals", "startsWith", "lessThan", "greaterThan"];

    private static readonly (string FieldClass, string[] Operators)[] s_sets =
    [
        ("EqualityField", ["equals"]),
        (Negatable, ["equals", "notEquals"]),
        (Text, ["equals", "startsWith"]),
        (Value, ["equals", "startsWith"]),
        ("RangeField", ["lessThan", "greaterThan"]),
        ("OrderedField", ["equals", "lessThan", "greaterThan"]),
    ];

    // The class, or null if there is none.
    public static string? Find(string kind, IReadOnlyCollection<string> operators) =>
        SetsOf(kind).FirstOrDefault(set => operators.Count == set.Operators.Length && set.Operators.All(operators.Contains)).FieldClass;

    // The sets of operators that a kind can have, for a message.
    public static string Describe(string kind) =>
        string.Join(", ", SetsOf(kind).Select(set => $"[{string.Join(", ", set.Operators)}]"));

    public static string ValueType(string kind) => kind switch
    {
        "boolean" => "bool",
        "integer" => "long",
        "decimal" or "double" => "global::ThreatConnect.FilterNumber",
        "date" => "global::System.DateOnly",
        ValueKind => "TValue",
        _ => "string",
    };

    private static IEnumerable<(string FieldClass, string[] Operators)> SetsOf(string kind) =>
        s_sets.Where(set => kind switch
        {
            "text" => set.FieldClass is "EqualityField" or Negatable or Text,
            "boolean" => set.FieldClass == "EqualityField",
            ValueKind => set.FieldClass == Value,
            _ => set.FieldClass is not Text and not Negatable and not Value,
        });
}
