namespace ThreatConnect.Testing.Batch;

/// <summary>An entry of the association array.</summary>
internal sealed record BatchAssociation : BatchItem
{
    public required BatchReference One { get; init; }

    public required BatchReference Other { get; init; }

    /// <summary>What it is called; nothing, unless both are indicators.</summary>
    public IndicatorAssociation? Association { get; init; }

    public override string? Identity => null;
}
