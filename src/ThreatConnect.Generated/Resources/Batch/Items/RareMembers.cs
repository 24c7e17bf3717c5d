namespace ThreatConnect.Resources.Batch.Items;

// The members of groups and indicators that few of them have: they are kept apart, because a run holds many items in memory.
internal sealed class RareMembers
{
    public IReadOnlyList<BatchSecurityLabel> SecurityLabels { get; set; } = [];

    public IReadOnlyList<BatchIndicatorReference> AssociatedIndicators { get; set; } = [];

    public ObjectDates? Dates { get; set; }

    // Of indicators only, as what follows.
    public IReadOnlyList<BatchGroupReference> AssociatedGroups { get; set; } = [];

    public IReadOnlyList<GroupId> AssociatedGroupIds { get; set; } = [];

    public IReadOnlyList<FileOccurrenceCreate> FileOccurrences { get; set; } = [];

    public string? Description { get; set; }

    public string? Source { get; set; }

    public decimal? Rating { get; set; }

    public int? Confidence { get; set; }
}

// The dates of a group or indicator.
internal sealed class ObjectDates
{
    public DateTimeOffset? FirstSeen { get; set; }

    public DateTimeOffset? LastSeen { get; set; }

    public DateTimeOffset? ExternalDateAdded { get; set; }

    public DateTimeOffset? ExternalDateExpires { get; set; }

    public DateTimeOffset? ExternalLastModified { get; set; }
}
