namespace ThreatConnect.Testing;

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
