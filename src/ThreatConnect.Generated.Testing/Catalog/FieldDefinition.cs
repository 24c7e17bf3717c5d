namespace ThreatConnect.Testing.Catalog;

/// <summary>A member that a type has besides those of every object of its kind.</summary>
internal sealed record FieldDefinition(string Name, FieldKind Kind)
{
    public FieldPlaces Places { get; init; } = FieldPlaces.Everywhere;

    public FieldInput Input { get; init; } = FieldInput.Optional;

    /// <summary>The operators of the filter of the same name; empty when there is none.</summary>
    public string FilterOperators { get; init; } = "";

    public int? MaximumLength { get; init; }

    /// <summary>The only values that are accepted, in any case; any when empty.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    /// <summary>What is answered as long as nothing was set.</summary>
    public object? WhenUnset { get; init; }

    /// <summary>Whether the member is answered as <c>null</c> when unset, instead of being left out.</summary>
    public bool NullWhenUnset { get; init; }
}
