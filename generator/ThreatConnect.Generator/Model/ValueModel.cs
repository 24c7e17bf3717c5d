namespace ThreatConnect.Generator.Model;

// The struct of the value that addresses an indicator.
internal sealed record ValueModel
{
    // The name of the struct.
    public required string Name { get; init; }

    // Whether any one of the keys is enough, or all are needed.
    public required bool AnyKey { get; init; }

    public required EquatableArray<KeyModel> Keys { get; init; }
}

// A member of the value that addresses an indicator.
internal sealed record KeyModel
{
    // The name in requests and responses.
    public required string Name { get; init; }

    // The name in C#.
    public required string Member { get; init; }

    // The name of a parameter in C#.
    public required string Parameter { get; init; }

    // The member of NormalForm that validates and normalizes the member.
    public required string NormalForm { get; init; }

    public required string Summary { get; init; }

    // More documentation; may be empty.
    public string Remarks { get; init; } = "";

    // The values to select from that have names in C#; none if every text is allowed.
    public EquatableArray<OptionModel> Options { get; init; }
}

// A value to select, and its C# constant.
internal sealed record OptionModel(string Value, string Member);
