namespace ThreatConnect.Testing.Batch;

// A security label by its name, and what it is made of when it does not exist.
internal sealed record BatchLabel(string Name, SecurityLabelChange Change)
{
    // evidence.md §9.3: description and color are needed then.
    public bool CanBeMade => Change is { Description: not null, Color: not null };
}
