using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The attributes of one object: statements such as its description and its source, each of a type that the instance knows.</summary>
public class Attributes
{
    private readonly IRawAttributes? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Attributes()
    {
    }

    internal Attributes(IRawAttributes raw) => _raw = raw;

    private IRawAttributes Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>One of them, by its id.</summary>
    /// <param name="id">The id.</param>
    public virtual AttributeHandle this[AttributeId id] => new(Raw, id);

    /// <summary>Lists the attributes.</summary>
    /// <param name="additional">Whether each comes with the id under which it was imported.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<AttributeEntity> ListAsync(bool additional = false, ListOptions? options = null, CancellationToken cancellationToken = default) => PagedList.Create(
        Raw.ListAttributesAsync,
        ItemReader<AttributeEntity>.OfModel,
        ["attribute"],
        filter: null,
        Additional.ToWire(additional),
        options,
        cancellationToken);

    /// <summary>Adds an attribute.</summary>
    /// <param name="type">The name of the attribute type, such as <c>Description</c>.</param>
    /// <param name="value">The text, which may be Markdown where the type allows it.</param>
    /// <param name="source">Where the text comes from; null to leave it out.</param>
    /// <param name="displayed">Whether it is to be the description or source that is shown by default; null to leave it to the platform.</param>
    /// <param name="cancellationToken">Ends the waiting; the attribute may have been added all the same.</param>
    /// <returns>The answer, which converts to the attribute.</returns>
    /// <exception cref="ArgumentException">The type or the value is empty.</exception>
    /// <exception cref="ThreatConnectException">It was not added, or whether it was is unknown.</exception>
    public virtual Task<Response<AttributeEntity>> AddAsync(string type, string value, string? source = null, bool? displayed = null, CancellationToken cancellationToken = default) =>
        AddAsync(new AttributeCreate { Type = type, Value = value, Source = source, Displayed = displayed }, cancellationToken);

    /// <summary>Adds an attribute whose text is checked by what its type says.</summary>
    /// <param name="type">The type, such as one of <c>ThreatConnect.Custom.AttributeTypes</c>.</param>
    /// <param name="value">The text, which may be Markdown where the type allows it.</param>
    /// <param name="source">Where the text comes from; null to leave it out.</param>
    /// <param name="displayed">Whether it is to be the description or source that is shown by default; null to leave it to the platform.</param>
    /// <param name="cancellationToken">Ends the waiting; the attribute may have been added all the same.</param>
    /// <returns>The answer, which converts to the attribute.</returns>
    /// <exception cref="ArgumentException">No attribute of the type may have the text; the message says why, and nothing is sent.</exception>
    /// <exception cref="ThreatConnectException">It was not added, or whether it was is unknown.</exception>
    public virtual Task<Response<AttributeEntity>> AddAsync(AttributeType type, string value, string? source = null, bool? displayed = null, CancellationToken cancellationToken = default) =>
        AddAsync(new AttributeCreate(type, value) { Source = source, Displayed = displayed }, cancellationToken);

    /// <summary>Adds an attribute. To add the same twice makes two, unless the type forbids it.</summary>
    /// <param name="create">The attribute.</param>
    /// <param name="cancellationToken">Ends the waiting; the attribute may have been added all the same.</param>
    /// <returns>The answer, which converts to the attribute.</returns>
    /// <exception cref="ThreatConnectException">It was not added, or whether it was is unknown.</exception>
    public virtual async Task<Response<AttributeEntity>> AddAsync(AttributeCreate create, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Raw.AddAttributeAsync(RawBody.Of(create), cancellationToken).ConfigureAwait(false), ItemReader<AttributeEntity>.OfModel, "attribute");
}
