using System.ComponentModel;
using ThreatConnect.Reading;

namespace ThreatConnect.Runtime;

/// <summary>A type of objects, as paths and answers name it, and how its objects are read.</summary>
/// <typeparam name="TItem">The model of its objects.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResourceType<TItem> : ResourceType
{
    private readonly ItemReader<TItem> _reader;

    private protected ResourceType(string name, string branch, string entity, ItemReader<TItem> reader)
        : base(name, branch, entity) => _reader = reader;

    internal ItemReader<TItem> Reader => field ??= Keys.Count == 0 ? _reader : new KeyedReader<TItem>(_reader, this);
}
