using System.ComponentModel;
using ThreatConnect.Raw;
using ThreatConnect.Runtime;

namespace ThreatConnect;

/// <summary>The indicators that are associated with one object, all types at once or type by type. An indicator must exist before it is associated.</summary>
public partial class IndicatorLinks : LinkedIndicators
{
    private readonly IRawIndicators? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorLinks()
    {
    }

    internal IndicatorLinks(IRawIndicators raw)
        : base(raw) => _raw = raw;

    private IRawIndicators Raw => _raw ?? throw Fake.Unprepared();

    /// <inheritdoc/>
    public override Links<CustomIndicator, string> OfType(IndicatorType? type) => OfKind<CustomIndicator, string>(RunTimeKind.OfIndicators(type));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override Links<TIndicator, TValue> OfKind<TIndicator, TValue>(ItemKind<TIndicator> kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var (raw, branch) = (Raw, kind.Branch);
        var requests = new LinkRequests<TValue>(
            (query, token) => raw.ListIndicatorsByTypeAsync(branch, query, token),
            (value, token) => raw.GetIndicatorAsync(branch, kind.AddressOf(value), token),
            (value, token) => raw.AddIndicatorAsync(branch, kind.AddressOf(value), token),
            (value, token) => raw.DeleteIndicatorAsync(branch, kind.AddressOf(value), token));
        return new Links<TIndicator, TValue>(requests, kind.Reader, kind.Entity, "indicator");
    }
}
