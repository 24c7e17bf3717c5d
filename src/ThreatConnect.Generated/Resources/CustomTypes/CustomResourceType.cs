using System.ComponentModel;
using ThreatConnect.Values;

namespace ThreatConnect.Resources;

/// <summary>Provides a method that creates the resource types of custom indicator types.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CustomResourceType
{
    /// <summary>Creates the resource type of a custom indicator type, whose objects are views of custom indicators.</summary>
    /// <typeparam name="TIndicator">The model of the indicators.</typeparam>
    /// <typeparam name="TCreate">The type of the request that creates one.</typeparam>
    /// <param name="name">The platform's name of the type.</param>
    /// <param name="branch">The segment of paths that stands for the type.</param>
    /// <param name="entity">The key of responses.</param>
    /// <param name="form">The normal form of the values.</param>
    /// <param name="read">The function that creates the view of a custom indicator.</param>
    /// <param name="labels">The labels of the values, which are the names of members in requests and responses.</param>
    /// <returns>The resource type.</returns>
    public static ResourceType<TIndicator, TCreate> Create<TIndicator, TCreate>(
        string name,
        string branch,
        string entity,
        NormalForm form,
        Func<CustomIndicator, TIndicator> read,
        params string[] labels)
        where TCreate : CustomTypeCreate
    {
        ResourceType<TIndicator, TCreate>? type = null;
        return type = new(name, branch, entity, source => read(source.DescribedBy(type!)), static create => create.ToRequest())
        {
            Keys = [.. labels.Select(label => new KeyMember(label, form))],
        };
    }
}
