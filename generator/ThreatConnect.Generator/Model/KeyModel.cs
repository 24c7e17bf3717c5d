namespace ThreatConnect.Generator.Model;

/// <summary>A member that is part of what an indicator is addressed by.</summary>
internal sealed record KeyModel
{
    /// <summary>The name on the wire.</summary>
    public required string Name { get; init; }

    /// <summary>The name in C#.</summary>
    public required string Member { get; init; }

    /// <summary>The name of a parameter in C#.</summary>
    public required string Parameter { get; init; }

    /// <summary>The member of <c>NormalForm</c> that checks a value and writes it as the platform does.</summary>
    public required string NormalForm { get; init; }

    public required string Summary { get; init; }

    /// <summary>What else there is to say; empty when there is nothing.</summary>
    public string Remarks { get; init; } = "";

    /// <summary>The values from which it is selected, where they make good names; none where it is any text.</summary>
    public EquatableArray<OptionModel> Options { get; init; }
}
