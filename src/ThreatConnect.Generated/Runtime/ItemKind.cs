using System.ComponentModel;
using ThreatConnect.Reading;

namespace ThreatConnect.Runtime;

/// <summary>A type of groups or indicators, as paths and answers name it, and how its objects are read.</summary>
/// <typeparam name="TItem">The model of its objects.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemKind<TItem>
{
    private protected ItemKind(string name, string branch, string entity, ItemReader<TItem> reader)
    {
        Name = name;
        Branch = branch;
        Entity = entity;
        Reader = reader;
    }

    /// <summary>The platform's name of the type, such as <c>Registry Key</c>.</summary>
    public string Name { get; }

    /// <summary>How paths name the type, such as <c>registryKeys</c>.</summary>
    public string Branch { get; }

    /// <summary>The key of answers, such as <c>registryKey</c>.</summary>
    public string Entity { get; }

    internal ItemReader<TItem> Reader { get; }
}
