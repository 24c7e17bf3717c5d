namespace ThreatConnect;

/// <summary>Where and when a file in a batch was seen; at least one of its members is needed.</summary>
public sealed record BatchFileOccurrence
{
    /// <summary>The name that the file had.</summary>
    public string? FileName { get; init; }

    /// <summary>The folder in which it lay.</summary>
    public string? Path { get; init; }

    /// <summary>When it was seen, to the second.</summary>
    public DateTimeOffset? Date { get; init; }
}
