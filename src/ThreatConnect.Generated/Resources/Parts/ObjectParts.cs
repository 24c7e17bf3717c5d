using ThreatConnect.Protocol;
using ThreatConnect.Resources.Parts;

namespace ThreatConnect;

/// <summary>Describes what is attached to a group or an indicator in the call that creates it.</summary>
/// <example>
/// <code>
/// Campaign campaign = await org.Groups.Campaigns.CreateWithAsync(
///     new() { Name = "camp-3" },
///     new()
///     {
///         Tags = ["Crimeware"],
///         SecurityLabels = ["TLP:GREEN"],
///         Attributes = [new() { Type = "Description", Value = "Example description.", Displayed = true }],
///         Associations = [org.Groups.Adversaries[416], org.Indicators.Addresses["12.13.14.15"]],
///     });
/// </code>
/// </example>
public sealed class ObjectParts
{
    /// <summary>Gets or sets the names of the tags.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<string> Tags { get; set; } = [];

    /// <summary>Gets or sets the names of the security labels, which exist in the owner.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<string> SecurityLabels { get; set; } = [];

    /// <summary>Gets or sets the attributes.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<AttributeCreate> Attributes { get; set; } = [];

    /// <summary>Gets or sets the handles of the groups, indicators, tasks and victims with which the object is associated.</summary>
    /// <value>The default is an empty list.</value>
    public IReadOnlyList<ItemHandle> Associations { get; set; } = [];

    // The requests that add the parts to an object that is created later. All parts are validated.
    internal IReadOnlyList<PartRequest<IRawAssociable, Response>> ToRequests() =>
    [
        .. Tags.Select(static tag => PartRequest.OfTag(tag)),
        .. SecurityLabels.Select(static label => PartRequest.OfSecurityLabel(label)),
        .. Attributes.Select(static attribute => PartRequest.OfAttribute(attribute)),
        .. Associations.Select(static item => PartRequest.OfAssociation(item)),
    ];
}
