using System.ComponentModel;
using ThreatConnect.Reading;

namespace ThreatConnect.Runtime;

/// <summary>A type of objects, as paths and answers name it, and how its objects are read.</summary>
/// <typeparam name="TItem">The model of its objects.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ItemKind<TItem> : ItemKind
{
    private protected ItemKind(string name, string branch, string entity, ItemReader<TItem> reader)
        : base(name, branch, entity) => Reader = reader;

    internal ItemReader<TItem> Reader { get; }
}
