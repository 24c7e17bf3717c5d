namespace ThreatConnect.Testing.Batch;

/// <summary>A security label by its name, and what it is made of when it does not exist.</summary>
internal sealed record BatchLabel(string Name, SecurityLabelChange Change)
{
    /// <summary>evidence.md §9.3: description and color are needed then.</summary>
    public bool CanBeMade => Change is { Description: not null, Color: not null };
}
