using System.ComponentModel;
using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect.Runtime;

/// <summary>An indicator type, as paths and answers name it, and how its objects are read and written.</summary>
/// <typeparam name="TIndicator">The model of its indicators.</typeparam>
/// <typeparam name="TCreate">What creates one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class IndicatorKind<TIndicator, TCreate>
{
    private readonly Func<TCreate, RawBody> _write;

    /// <summary>Describes a type whose models the document knows.</summary>
    /// <param name="name">The platform's name of the type, such as <c>Registry Key</c>.</param>
    /// <param name="branch">How paths name it, such as <c>registryKeys</c>.</param>
    /// <param name="entity">The key of answers, such as <c>registryKey</c>.</param>
    public IndicatorKind(string name, string branch, string entity)
        : this(name, branch, entity, ItemReader<TIndicator>.OfModel, RawBody.Of)
    {
    }

    /// <summary>Describes a type of an instance's own, whose objects are views of custom indicators.</summary>
    /// <param name="name">The platform's name of the type.</param>
    /// <param name="branch">How paths name it.</param>
    /// <param name="entity">The key of answers.</param>
    /// <param name="read">Makes the view of what was read.</param>
    /// <param name="write">Makes what is sent.</param>
    public IndicatorKind(string name, string branch, string entity, Func<CustomIndicator, TIndicator> read, Func<TCreate, CustomIndicatorCreate> write)
        : this(name, branch, entity, ItemReader<CustomIndicator>.OfModel.Map(read), create => RawBody.Of(write(create)))
    {
    }

    private IndicatorKind(string name, string branch, string entity, ItemReader<TIndicator> reader, Func<TCreate, RawBody> write)
    {
        Name = name;
        Branch = branch;
        Entity = entity;
        Reader = reader;
        _write = write;
    }

    /// <summary>The platform's name of the type.</summary>
    public string Name { get; }

    /// <summary>How paths name the type.</summary>
    public string Branch { get; }

    /// <summary>The key of answers.</summary>
    public string Entity { get; }

    internal ItemReader<TIndicator> Reader { get; }

    internal RawBody ToBody(TCreate create) => _write(create);
}
