namespace ThreatConnect.Generator.Model;

// A member that is part of what an indicator is addressed by.
internal sealed record KeyModel
{
    // The name on the wire.
    public required string Name { get; init; }

    // The name in C#.
    public required string Member { get; init; }

    // The name of a parameter in C#.
    public required string Parameter { get; init; }

    // The member of NormalForm that checks a value and writes it as the platform does.
    public required string NormalForm { get; init; }

    public required string Summary { get; init; }

    // What else there is to say; empty when there is nothing.
    public string Remarks { get; init; } = "";

    // The values from which it is selected, where they make good names; none where it is any text.
    public EquatableArray<OptionModel> Options { get; init; }
}
