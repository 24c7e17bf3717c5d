namespace ThreatConnect.Testing.Model;

// One version of a playbook (evidence.md §7.22). All versions have the same group xid.
internal sealed record Playbook
{
    public const string Active = "Active";
    public const string Inactive = "Inactive";

    public long Id { get; init; }

    public required string GroupXid { get; init; }

    public required string Name { get; init; }

    public string? Description { get; init; }

    public string? TriggerType { get; init; }

    public ImmutableArray<string> Labels { get; init; } = [];

    public required int Version { get; init; }

    public bool IsActive { get; init; }

    public DateTimeOffset Updated { get; init; }

    // The file that the version was imported from.
    public required ImmutableArray<byte> Content { get; init; }

    public string Status => IsActive ? Active : Inactive;
}
