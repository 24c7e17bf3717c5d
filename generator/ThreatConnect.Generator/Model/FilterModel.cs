namespace ThreatConnect.Generator.Model;

/// <summary>The filter fields that all types of one kind have.</summary>
internal sealed record FilterModel
{
    /// <summary>The name of the class.</summary>
    public required string Name { get; init; }

    /// <summary>The model that it filters; null when each derived filter says which.</summary>
    public required string? Model { get; init; }

    public required string Summary { get; init; }

    public required EquatableArray<FilterFieldModel> Fields { get; init; }
}
