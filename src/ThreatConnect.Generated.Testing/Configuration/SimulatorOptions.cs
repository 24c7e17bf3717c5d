namespace ThreatConnect.Testing;

/// <summary>Configures a <see cref="ThreatConnectSimulator"/>.</summary>
public sealed class SimulatorOptions
{
    /// <summary>Gets or sets the port on 127.0.0.1 to listen on.</summary>
    /// <value>The default is 0: any free port.</value>
    public int Port { get; init; }

    /// <summary>
    /// Gets or sets the time provider that <see cref="ThreatConnectSimulator.Clock"/> runs on. The clock determines time stamps, the
    /// validity of signatures, and the dates of items.
    /// </summary>
    /// <value>The default is the system clock.</value>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Gets or sets the access ID of the API user, which is also the user name.</summary>
    /// <value>The default has twenty digits.</value>
    public string AccessId { get; init; } = "12345678901234567890";

    /// <summary>Gets or sets the secret key that signs requests of the API user.</summary>
    /// <value>The default is <see langword="null"/>: a random key.</value>
    public string? SecretKey { get; init; }

    /// <summary>Gets or sets the API token of the same API user.</summary>
    /// <value>The default is <see langword="null"/>: a random token.</value>
    public string? ApiToken { get; init; }

    /// <summary>Gets or sets the owners that exist. The first owner is the organization of the API user.</summary>
    /// <value>The default is an organization, a community and a source.</value>
    public IReadOnlyList<SimulatedOwner> Owners { get; init; } =
    [
        new("My Organization", "Organization"),
        new("Common Community", "Community"),
        new("Example Source", "Source"),
    ];

    /// <summary>Gets or sets the attribute types that exist besides those of a new instance. They exist in every owner.</summary>
    /// <value>The default is empty.</value>
    public IReadOnlyList<SimulatedAttributeType> AttributeTypes { get; init; } = [];

    /// <summary>Gets or sets the custom indicator types that exist besides the types of a new instance.</summary>
    /// <value>The default is empty.</value>
    public IReadOnlyList<SimulatedIndicatorType> IndicatorTypes { get; init; } = [];

    /// <summary>Gets or sets the association types between indicators that exist besides those of a new instance.</summary>
    /// <value>The default is empty.</value>
    public IReadOnlyList<SimulatedAssociationType> AssociationTypes { get; init; } = [];

    /// <summary>Gets or sets the maximum page size. The value 500 simulates an old server.</summary>
    /// <value>The default is 10,000.</value>
    public int MaximumPageSize { get; init; } = 10_000;

    /// <summary>
    /// Gets or sets a value indicating whether a request for a larger page gets a page of <see cref="MaximumPageSize"/> items, and not
    /// an error with the status 400.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool IsPageSizeClamped { get; init; }

    /// <summary>Gets or sets a value indicating whether the list of members has pseudonyms and no user names.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool UseAnonymousMembers { get; init; }

    /// <summary>
    /// Gets or sets the indicator values on the system-wide exclusion list, which cannot be created. Case does not matter.
    /// </summary>
    /// <value>The default is empty.</value>
    public IReadOnlyCollection<string> ExclusionList { get; init; } = [];

    /// <summary>Gets or sets how long deleted indicators are listed as deleted.</summary>
    /// <value>The default is 30 days.</value>
    public TimeSpan DeletedIndicatorRetention { get; init; } = TimeSpan.FromDays(30);

    /// <summary>Gets or sets the number of the latest requests that <see cref="ThreatConnectSimulator.Requests"/> contains.</summary>
    /// <value>The default is 1,000.</value>
    public int RequestLogSize { get; init; } = 1_000;

    /// <summary>Gets or sets the number of bytes of each body that <see cref="SimulatedRequest.Body"/> contains.</summary>
    /// <value>The default is 65,536. With 0, bodies are not recorded.</value>
    public int RequestBodyLogSize { get; init; } = 65_536;

    /// <summary>
    /// Gets or sets a value indicating whether a browser can look at the simulator: pages at
    /// <see cref="ThreatConnectSimulator.BrowserAddress"/> show the items, their associations, the document of the API, and the requests
    /// as they come, and switch faults on. They need no credentials, contain the API token, and are for browsers on the same machine only.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool UseBrowserPages { get; init; }

    /// <summary>Gets or sets the owners (communities and sources) whose bulk reports are enabled.</summary>
    /// <value>The default is empty.</value>
    public IReadOnlyList<SimulatedBulkReport> BulkReports { get; init; } = [];

    /// <summary>
    /// Gets or sets a value indicating whether the bulk status is in an envelope like other resources, and not without one as documented.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool UseBulkStatusEnvelope { get; init; }

    /// <summary>Gets or sets a value indicating whether batch jobs are enabled.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool IsBatchEnabled { get; init; } = true;

    /// <summary>Gets or sets a value indicating whether the API user may create batch jobs.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool IsBatchAllowed { get; init; } = true;

    /// <summary>Gets or sets the maximum size of the content of a batch job in bytes.</summary>
    /// <value>The default is 100,000,000. The vendor's documents say 2,000,000.</value>
    public long BatchUploadLimit { get; init; } = 100_000_000;

    /// <summary>
    /// Gets or sets how long a batch job takes by <see cref="ThreatConnectSimulator.Clock"/>. It is queued for a quarter of the time, and
    /// runs for the rest.
    /// </summary>
    /// <value>The default is zero: as long as the work takes.</value>
    public TimeSpan BatchDuration { get; init; }

    /// <summary>Gets or sets the format of the response that has the status of a batch job.</summary>
    /// <value>The default is <see cref="BatchStatusFormat.Wrapped"/>.</value>
    public BatchStatusFormat BatchStatusFormat { get; init; }

    /// <summary>Gets or sets a value indicating whether the path <c>createAndUpload</c> exists.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool IsBatchCreateAndUploadEnabled { get; init; } = true;

    /// <summary>Gets or sets the maximum number of items for which <c>createAndUpload</c> completes the job before it responds.</summary>
    /// <value>The default is 100.</value>
    public int BatchInlineLimit { get; init; } = 100;

    /// <summary>
    /// Gets or sets a value indicating whether batch errors of version 1 contain the indicator, and not only its summary.
    /// </summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool UseBatchErrorObjects { get; init; }
}

/// <summary>Describes an owner that exists on the simulated server.</summary>
/// <param name="Name">The name, as used in the <c>owner</c> parameter.</param>
/// <param name="Type">The type: <c>Organization</c>, <c>Community</c> or <c>Source</c>.</param>
public sealed record SimulatedOwner(string Name, string Type);

/// <summary>Describes an owner (a community or a source) whose bulk reports are enabled.</summary>
/// <param name="OwnerName">The name of the owner.</param>
public sealed record SimulatedBulkReport(string OwnerName)
{
    /// <summary>Gets or sets a value indicating whether the report exists as JSON.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool JsonEnabled { get; init; } = true;

    /// <summary>Gets or sets a value indicating whether the report exists as CSV.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    public bool CsvEnabled { get; init; } = true;
}

/// <summary>Specifies the format of the response that has the status of a batch job.</summary>
public enum BatchStatusFormat
{
    /// <summary>The status is always in an envelope, as <c>data.batchStatus</c>.</summary>
    Wrapped,

    /// <summary>The status has no envelope until the job is completed, then it has one, as documented.</summary>
    UnwrappedUntilCompleted,

    /// <summary>The status never has an envelope, and the counts are beside it.</summary>
    Unwrapped,
}
