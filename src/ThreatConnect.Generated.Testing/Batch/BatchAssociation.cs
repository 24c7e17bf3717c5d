namespace ThreatConnect.Testing.Batch;

// An entry of the association array.
internal sealed record BatchAssociation : BatchItem
{
    public required BatchReference One { get; init; }

    public required BatchReference Other { get; init; }

    // What it is called; nothing, unless both are indicators.
    public IndicatorAssociation? Association { get; init; }

    public override string? Identity => null;
}
