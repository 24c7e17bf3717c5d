namespace ThreatConnect.Testing;

public sealed partial class SimulatorOptions
{
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
