namespace ThreatConnect.Testing;

/// <summary>What a <see cref="ThreatConnectSimulator"/> starts with.</summary>
public sealed class SimulatorOptions
{
    /// <summary>The port on 127.0.0.1 to listen on.</summary>
    /// <value>0 by default: any free port.</value>
    public int Port { get; init; }

    /// <summary>What <see cref="ThreatConnectSimulator.Clock"/> runs on, which counts for time stamps, signatures and dates of objects.</summary>
    /// <value>The system's clock by default.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The access ID of the API user, which is also its user name.</summary>
    /// <value>Twenty digits by default.</value>
    public string AccessId { get; init; } = "12345678901234567890";

    /// <summary>The secret key that signs requests of the API user.</summary>
    /// <value>A random text by default.</value>
    public string? SecretKey { get; init; }

    /// <summary>The API token of the same API user.</summary>
    /// <value>A random token by default.</value>
    public string? ApiToken { get; init; }

    /// <summary>The owners that exist; the first is the API user's own organization.</summary>
    /// <value>An organization, a community and a source by default.</value>
    public IReadOnlyList<SimulatedOwner> Owners { get; init; } =
    [
        new("My Organization", "Organization"),
        new("Common Community", "Community"),
        new("Example Source", "Source"),
    ];

    /// <summary>The attribute types that an administrator added to those of a fresh instance; every owner has them.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<SimulatedAttributeType> AttributeTypes { get; init; } = [];

    /// <summary>The indicator types that an administrator added to those of a fresh instance.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<SimulatedIndicatorType> IndicatorTypes { get; init; } = [];

    /// <summary>The named associations between indicators that an administrator added to those of a fresh instance.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<SimulatedAssociationType> AssociationTypes { get; init; } = [];

    /// <summary>The largest page that the server gives; 500 imitates an old server.</summary>
    /// <value>10,000 by default.</value>
    public int MaximumPageSize { get; init; } = 10_000;

    /// <summary>Whether a larger ask is answered with the largest page instead of an error.</summary>
    /// <value><see langword="false"/> by default: a larger ask is refused with status 400.</value>
    public bool IsPageSizeClamped { get; init; }

    /// <summary>Whether the organization hides who its members are.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool UseAnonymousMembers { get; init; }

    /// <summary>Indicator values that the system-wide exclusion list refuses (in any case).</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyCollection<string> ExclusionList { get; init; } = [];

    /// <summary>How long the server remembers which indicators were deleted.</summary>
    /// <value>30 days by default.</value>
    public TimeSpan DeletedIndicatorRetention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>How many of the latest requests <see cref="ThreatConnectSimulator.Requests"/> keeps.</summary>
    /// <value>1,000 by default.</value>
    public int RequestLogSize { get; init; } = 1_000;

    /// <summary>How many bytes of each body <see cref="SimulatedRequest.Body"/> keeps.</summary>
    /// <value>65,536 by default; with 0, no body is kept.</value>
    public int RequestBodyLogSize { get; init; } = 65_536;

    /// <summary>The owners whose bulk reports are enabled: communities and sources.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<SimulatedBulkReport> BulkReports { get; init; } = [];

    /// <summary>Whether the bulk status comes in an envelope like other objects, and not bare as documented.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool UseBulkStatusEnvelope { get; init; }

    /// <summary>Whether batch jobs are enabled.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool IsBatchEnabled { get; init; } = true;

    /// <summary>Whether the API user may make batch jobs.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool IsBatchAllowed { get; init; } = true;

    /// <summary>How many bytes the content of a batch job may have.</summary>
    /// <value>100,000,000 by default; the documents speak of 2,000,000.</value>
    public long BatchUploadLimit { get; init; } = 100_000_000;

    /// <summary>How long a batch job takes by <see cref="ThreatConnectSimulator.Clock"/>: a quarter of it queued, the rest running.</summary>
    /// <value>Zero by default: as long as its work takes.</value>
    public TimeSpan BatchDuration { get; init; }

    /// <summary>In which form the state of a batch job is answered.</summary>
    /// <value><see cref="BatchStatusFormat.Wrapped"/> by default.</value>
    public BatchStatusFormat BatchStatusFormat { get; init; }

    /// <summary>Whether <c>createAndUpload</c> exists.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool IsBatchCreateAndUploadEnabled { get; init; } = true;

    /// <summary>Up to how many items <c>createAndUpload</c> finishes a job before it answers.</summary>
    /// <value>100 by default.</value>
    public int BatchInlineLimit { get; init; } = 100;

    /// <summary>Whether errors of version 1 hold the indicator itself, and not only its summary.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool UseBatchErrorObjects { get; init; }
}

/// <summary>An owner that exists on the simulated server.</summary>
/// <param name="Name">The name, as used in the <c>owner</c> parameter.</param>
/// <param name="Type"><c>Organization</c>, <c>Community</c> or <c>Source</c>.</param>
public sealed record SimulatedOwner(string Name, string Type);

/// <summary>An owner whose bulk reports an administrator enabled: a community or a source.</summary>
/// <param name="OwnerName">The owner's name.</param>
public sealed record SimulatedBulkReport(string OwnerName)
{
    /// <summary>Whether the report exists as JSON.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool JsonEnabled { get; init; } = true;

    /// <summary>Whether the report exists as CSV.</summary>
    /// <value><see langword="true"/> by default.</value>
    public bool CsvEnabled { get; init; } = true;
}

/// <summary>In which form the state of a batch job is answered.</summary>
public enum BatchStatusFormat
{
    // Always in an envelope, as data.batchStatus.
    Wrapped,

    // As the documents show it: bare until the job is completed, then in an envelope.
    UnwrappedUntilCompleted,

    // Always bare, with the counts beside the state.
    Unwrapped,
}
