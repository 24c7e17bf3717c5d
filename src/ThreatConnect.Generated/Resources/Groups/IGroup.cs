using System.Text.Json;

namespace ThreatConnect;

/// <summary>
/// Represents a group of any type: the members that all groups have. Each model of a group is one, and so are the items of a mixed list.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/groups/groups.html"/>
/// <example>
/// <code>
/// static string Describe(IGroup group) => $"{group.Type} {group.Name} of {group.OwnerName}, {group.Tags.Count} tags";
///
/// Adversary adversary = await org.Groups.Adversaries[416].GetAsync(Include.Tags);
/// Console.WriteLine(Describe(adversary));
/// await foreach (Group group in org.Groups.ListAsync())
/// {
///     Console.WriteLine(Describe(group));
/// }
/// </code>
/// </example>
public interface IGroup
{
    /// <summary>Gets the id of the group.</summary>
    GroupId Id { get; }

    /// <summary>Gets the name of the group, which several groups may share.</summary>
    string Name { get; }

    /// <summary>Gets the type of the group; the default value if an item of a mixed list does not contain it.</summary>
    GroupType Type { get; }

    /// <summary>Gets the name of the owner, in whichever member the response contains it.</summary>
    string? OwnerName { get; }

    /// <summary>Gets the owner; in responses with a single item, and in lists with includes.</summary>
    Owner? Owner { get; }

    /// <summary>Gets the date and time when the group was added.</summary>
    DateTimeOffset? DateAdded { get; }

    /// <summary>Gets the date and time when the group was last modified. Older servers do not return it.</summary>
    DateTimeOffset? LastModified { get; }

    /// <summary>Gets the address of the group in the user interface.</summary>
    string? WebLink { get; }

    /// <summary>Gets the external id of the group; with <c>Include.Additional</c>.</summary>
    string? Xid { get; }

    /// <summary>Gets the display name of the user who created the group; with <c>Include.Additional</c>.</summary>
    string? CreatedBy { get; }

    /// <summary>Gets the attributes; with <c>Include.Attributes</c>. Empty if the response does not contain them.</summary>
    IReadOnlyList<AttributeEntity> Attributes { get; }

    /// <summary>Gets the tags; with <c>Include.Tags</c>. Empty if the response does not contain them.</summary>
    IReadOnlyList<Tag> Tags { get; }

    /// <summary>Gets the security labels; with <c>Include.Labels</c>. Empty if the response does not contain them.</summary>
    IReadOnlyList<SecurityLabel> SecurityLabels { get; }

    /// <summary>Gets the members of the response that have no property, by their names on the wire. Empty if there are none.</summary>
    IReadOnlyDictionary<string, JsonElement> AdditionalData { get; }
}
