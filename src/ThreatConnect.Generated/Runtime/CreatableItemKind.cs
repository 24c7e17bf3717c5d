using System.ComponentModel;
using System.Text.Json;
using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect.Runtime;

/// <summary>A type of groups or indicators, and how its objects are written too.</summary>
/// <typeparam name="TItem">The model of its objects.</typeparam>
/// <typeparam name="TCreate">What creates one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResourceType<TItem, TCreate> : ResourceType<TItem>
{
    private readonly Func<TCreate, RawBody> _write;
    private readonly Action<Utf8JsonWriter, TCreate> _writeInBatch;

    /// <summary>Describes a type whose models the document knows.</summary>
    /// <param name="name">The platform's name of the type, such as <c>Registry Key</c>.</param>
    /// <param name="branch">How paths name it, such as <c>registryKeys</c>.</param>
    /// <param name="entity">The key of answers, such as <c>registryKey</c>.</param>
    public ResourceType(string name, string branch, string entity)
        : base(name, branch, entity, ItemReader<TItem>.OfModel)
    {
        _write = RawBody.Of;
        _writeInBatch = RawBody.WriteInBatch;
    }

    /// <summary>Describes an indicator type of an instance's own, whose objects are views of custom indicators.</summary>
    /// <param name="name">The platform's name of the type.</param>
    /// <param name="branch">How paths name it.</param>
    /// <param name="entity">The key of answers.</param>
    /// <param name="read">Makes the view of what was read.</param>
    /// <param name="write">Makes what is sent.</param>
    public ResourceType(string name, string branch, string entity, Func<CustomIndicator, TItem> read, Func<TCreate, CustomIndicatorCreate> write)
        : base(name, branch, entity, ItemReader<CustomIndicator>.OfModel.Map(read))
    {
        _write = create => RawBody.Of(write(create));
        _writeInBatch = (writer, create) => RawBody.WriteInBatch(writer, write(create));
    }

    internal override void WriteInBatch(Utf8JsonWriter writer, object create) => _writeInBatch(writer, (TCreate)create);

    internal RawBody ToBody(TCreate create)
    {
        ArgumentNullException.ThrowIfNull(create);
        return _write(create);
    }
}
