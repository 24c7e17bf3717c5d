namespace ThreatConnect.Generator.Model;

// The filter fields that all types of one kind have.
internal sealed record FilterModel
{
    // The name of the class.
    public required string Name { get; init; }

    // The model that it filters; null when each derived filter says which.
    public required string? Model { get; init; }

    public required string Summary { get; init; }

    public required EquatableArray<FilterFieldModel> Fields { get; init; }
}
