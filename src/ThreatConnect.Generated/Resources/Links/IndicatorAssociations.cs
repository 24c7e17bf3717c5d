using System.ComponentModel;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The indicators that are associated with one object, all types at once or type by type. An indicator must exist before it is associated.</summary>
public partial class IndicatorAssociations : ReadOnlyIndicatorAssociations
{
    private readonly IRawIndicators? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorAssociations()
    {
    }

    internal IndicatorAssociations(IRawIndicators raw)
        : base(raw) => _raw = raw;

    private IRawIndicators Raw => _raw ?? throw Fake.Unprepared();

    /// <inheritdoc/>
    public override Associations<CustomIndicator, string> OfType(IndicatorType? type) => OfResourceType<CustomIndicator, string>(RuntimeResourceType.OfIndicators(type));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override Associations<TIndicator, TValue> OfResourceType<TIndicator, TValue>(ResourceType<TIndicator> resourceType)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        var (raw, branch) = (Raw, resourceType.Branch);
        var requests = new AssociationRequests<TValue>(
            (query, token) => raw.ListIndicatorsByTypeAsync(branch, query, token),
            (value, token) => raw.GetIndicatorAsync(branch, resourceType.AddressOf(value), token),
            (value, token) => raw.AddIndicatorAsync(branch, resourceType.AddressOf(value), token),
            (value, token) => raw.DeleteIndicatorAsync(branch, resourceType.AddressOf(value), token));
        return new Associations<TIndicator, TValue>(requests, resourceType.Reader, resourceType.Entity, "indicator");
    }
}
