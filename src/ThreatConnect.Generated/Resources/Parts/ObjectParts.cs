using ThreatConnect.Protocol;
using ThreatConnect.Resources;
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
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyList<string> Tags
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(Tags));
    } = [];

    /// <summary>Gets or sets the names of the security labels, which exist in the owner.</summary>
    /// <value>The default is an empty list.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyList<string> SecurityLabels
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(SecurityLabels));
    } = [];

    /// <summary>Gets or sets the attributes.</summary>
    /// <value>The default is an empty list.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyList<AttributeCreate> Attributes
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(Attributes));
    } = [];

    /// <summary>
    /// Gets or sets the handles of the groups, indicators, tasks and victims with which the object is associated, on the same instance.
    /// Indicators are those of the same owner.
    /// </summary>
    /// <value>The default is an empty list.</value>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public IReadOnlyList<ItemHandle> Associations
    {
        get;
        set => field = value ?? throw new ArgumentNullException(nameof(Associations));
    } = [];

    // The requests that add the parts to an object that is created later in a scope. All parts are validated.
    internal IReadOnlyList<PartRequest<IRawAssociable, Response>> ToRequests(ApiContext scope) =>
    [
        .. Tags.Select(static tag => PartRequest.OfTag(tag)),
        .. SecurityLabels.Select(static label => PartRequest.OfSecurityLabel(label)),
        .. Attributes.Select(static attribute => PartRequest.OfAttribute(attribute)),
        .. Associations.Select(item => PartRequest.OfAssociation(item, scope)),
    ];
}
