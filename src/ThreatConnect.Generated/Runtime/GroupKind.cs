using System.ComponentModel;

namespace ThreatConnect.Runtime;

/// <summary>A group type, as paths and answers name it.</summary>
/// <typeparam name="TGroup">The model of its groups.</typeparam>
/// <param name="name">The platform's name of the type, such as <c>Intrusion Set</c>.</param>
/// <param name="branch">How paths name it, such as <c>intrusionSets</c>.</param>
/// <param name="entity">The key of answers, such as <c>intrusionSet</c>.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GroupKind<TGroup>(string name, string branch, string entity)
{
    /// <summary>The platform's name of the type.</summary>
    public string Name { get; } = name;

    /// <summary>How paths name the type.</summary>
    public string Branch { get; } = branch;

    /// <summary>The key of answers.</summary>
    public string Entity { get; } = entity;
}
