namespace ThreatConnect.Testing;

public sealed partial class SimulatorOptions
{
    /// <summary>The owners whose bulk reports are enabled: communities and sources.</summary>
    /// <value>Empty by default.</value>
    public IReadOnlyList<SimulatedBulkReport> BulkReports { get; init; } = [];

    /// <summary>Whether the bulk status comes in an envelope like other objects, and not bare as documented.</summary>
    /// <value><see langword="false"/> by default.</value>
    public bool UseBulkStatusEnvelope { get; init; }
}
