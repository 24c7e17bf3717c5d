namespace ThreatConnect.Generator.Parsing.Tables;

// The class of the runtime for a filter field, by its kind and the operators that the platform accepts.
internal static class FieldClasses
{
    public const string Text = "TextField";

    private const string Negatable = "NegatableField";

    public static readonly string[] Kinds = ["text", "boolean", "integer", "decimal", "double", "date"];

    public static readonly string[] Operators = ["equals", "notEquals", "startsWith", "lessThan", "greaterThan"];

    private static readonly (string FieldClass, string[] Operators)[] s_sets =
    [
        ("EqualityField", ["equals"]),
        (Negatable, ["equals", "notEquals"]),
        (Text, ["equals", "startsWith"]),
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
        _ => "string",
    };

    private static IEnumerable<(string FieldClass, string[] Operators)> SetsOf(string kind) =>
        s_sets.Where(set => kind switch
        {
            "text" => set.FieldClass is "EqualityField" or Negatable or Text,
            "boolean" => set.FieldClass == "EqualityField",
            _ => set.FieldClass is not Text and not Negatable,
        });
}
