using System.ComponentModel;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Values;

namespace ThreatConnect.Resources;

/// <summary>Represents a resource type, as paths and responses name it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResourceType
{
    private protected ResourceType(string name, string branch, string entity)
    {
        Name = name;
        Branch = branch;
        Entity = entity;
    }

    /// <summary>Gets the platform's name of the type, such as <c>Registry Key</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the segment of paths that stands for the type, such as <c>registryKeys</c>.</summary>
    public string Branch { get; }

    /// <summary>Gets the key of responses, such as <c>registryKey</c>.</summary>
    public string Entity { get; }

    /// <summary>Gets the members by which an object of the type is identified; empty if lists of all types have the same members.</summary>
    public IReadOnlyList<KeyMember> Keys { get; init; } = [];

    /// <summary>Gets the name of the member that holds the values of all the keys in lists of all types.</summary>
    public string SummaryMember { get; init; } = "summary";

    internal SummaryFormat Summary => field ??= new(Name, Keys, SummaryMember, KnownTypes.IsAddressedByAnyValue(Name));

    // A value that has a type of its own is in its normal form already.
    // parameter: the one of the caller that has the value.
    internal string AddressOf<TValue>(TValue value, string parameter)
        where TValue : notnull
    {
        ArgumentNullException.ThrowIfNull(value, parameter);
        try
        {
            var address = value is string text ? Summary.AddressOf(text) : value.ToString() ?? string.Empty;
            PathSegment.Encode("The value of the indicator", address, parameter);
            return address;
        }
        catch (ArgumentException error) when (error.ParamName != parameter)
        {
            throw Check.About(parameter, error);
        }
    }

    // The model of the document that creates an object of the type.
    internal abstract object ToModel(object create);
}

/// <summary>Represents a resource type whose objects can be read.</summary>
/// <typeparam name="TItem">The model of its objects.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ResourceType<TItem> : ResourceType
{
    private readonly ItemReader<TItem> _reader;

    private protected ResourceType(string name, string branch, string entity, ItemReader<TItem> reader)
        : base(name, branch, entity) => _reader = reader;

    internal ItemReader<TItem> Reader => field ??= Keys.Count == 0 ? _reader : new KeyedReader<TItem>(_reader, () => Summary);
}

/// <summary>Represents a resource type whose objects can be read and created.</summary>
/// <typeparam name="TItem">The model of its objects.</typeparam>
/// <typeparam name="TCreate">The model of a request that creates one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResourceType<TItem, TCreate> : ResourceType<TItem>
{
    // Converts what a caller creates to a model of the document; null where it is one.
    private readonly Func<TCreate, CustomIndicatorCreate>? _convert;

    // For types whose models are in the document.
    internal ResourceType(string name, string branch, string entity, ItemReader<TItem> reader)
        : base(name, branch, entity, reader)
    {
    }

    // For types whose objects are views of custom indicators.
    internal ResourceType(
        string name,
        string branch,
        string entity,
        Func<CustomIndicator, TItem> read,
        Func<TCreate, CustomIndicatorCreate> convert)
        : base(name, branch, entity, ModelReader<CustomIndicator>.Instance.Map(read)) => _convert = convert;

    internal override object ToModel(object create) => _convert is null ? create : _convert((TCreate)create);

    internal RawBody ToBody(TCreate create)
    {
        ArgumentNullException.ThrowIfNull(create);
        return RawBody.Of(ToModel(create));
    }
}
