using System.ComponentModel;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents the associations of one object with indicators, for all types or for each type. An indicator must exist before it is
/// associated.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/associations/associations.html"/>
public partial class IndicatorAssociations : ReadOnlyIndicatorAssociations
{
    private readonly IRawIndicators _raw;

    /// <summary>Initializes a new instance of the <see cref="IndicatorAssociations"/> class for mocking.</summary>
    protected IndicatorAssociations()
        : this(Mocking.Item)
    {
    }

    internal IndicatorAssociations(IRawIndicators raw)
        : base(raw) => _raw = raw;

    /// <inheritdoc/>
    public override Associations<CustomIndicator, string> OfType(IndicatorType? type) =>
        OfResourceType<CustomIndicator, string>(RuntimeResourceType.OfIndicators(type));

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override Associations<TIndicator, TValue> OfResourceType<TIndicator, TValue>(ResourceType<TIndicator> resourceType)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        var (raw, branch) = (_raw, resourceType.Branch);
        var requests = new AssociationRequests<TValue>(
            (page, token) => raw.ListIndicatorsByTypeAsync(branch, page, token),
            (value, token) => raw.GetIndicatorAsync(branch, resourceType.AddressOf(value, nameof(value)), token),
            (value, token) => raw.AddIndicatorAsync(branch, resourceType.AddressOf(value, nameof(value)), token),
            (value, token) => raw.DeleteIndicatorAsync(branch, resourceType.AddressOf(value, nameof(value)), token))
        {
            Check = (value, parameter) => resourceType.AddressOf(value, parameter),
        };
        return new Associations<TIndicator, TValue>(requests, resourceType.Reader, resourceType.Entity, "indicator");
    }
}
