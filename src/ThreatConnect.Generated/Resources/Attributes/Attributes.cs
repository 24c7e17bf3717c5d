using System.Runtime.CompilerServices;
using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Resources.Parts;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// Represents the attributes of one object, such as its description and its source. Each attribute has an attribute type of the instance.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
public class Attributes
{
    private readonly IRawAttributes _raw;

    /// <summary>Initializes a new instance of the <see cref="Attributes"/> class for mocking.</summary>
    protected Attributes()
        : this(Mocking.Item)
    {
    }

    internal Attributes(IRawAttributes raw) => _raw = raw;

    /// <summary>Gets the attribute with the specified id. No request is sent.</summary>
    /// <param name="id">The id of the attribute.</param>
    public virtual AttributeHandle this[AttributeId id] => new(_raw, id);

    /// <summary>Lists the attributes.</summary>
    /// <param name="additional">
    /// <see langword="true"/> to include the id under which each attribute was imported; otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual Pageable<AttributeEntity> ListAsync(
        bool additional = false,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) =>
        PagedList.Create(
            (page, token) => _raw.ListAttributesAsync(page, Includes.Additional(additional), token),
            ModelReader<AttributeEntity>.Instance,
            ["attribute"],
            options,
            cancellationToken);

    /// <summary>Adds an attribute.</summary>
    /// <param name="type">The name of the attribute type, such as <c>Description</c>.</param>
    /// <param name="value">The value. It can contain Markdown if the attribute type allows it.</param>
    /// <param name="source">The source of the value; <see langword="null"/> to omit it.</param>
    /// <param name="displayed">
    /// <see langword="true"/> if the attribute becomes the description or source that is shown by default; <see langword="null"/> to use
    /// the default of the platform.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The attribute may have been added all the same.
    /// </param>
    /// <returns>The response, which converts to the attribute.</returns>
    /// <exception cref="ArgumentException">The type or the value is empty.</exception>
    /// <exception cref="ThreatConnectException">The attribute was not added, or it is unknown whether it was added.</exception>
    /// <example>
    /// <code>
    /// AttributeEntity attribute = await org.Groups.Adversaries[416].Attributes.AddAsync("Description", "Likes pastry.", displayed: true);
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual Task<Response<AttributeEntity>> AddAsync(
        string type,
        string value,
        string? source = null,
        bool? displayed = null,
        CancellationToken cancellationToken = default)
    {
        Check.Length(type, 1, int.MaxValue, nameof(type));
        Check.Length(value, 1, int.MaxValue, nameof(value));
        return AddAsync(new AttributeCreate { Type = type, Value = value, Source = source, Displayed = displayed }, cancellationToken);
    }

    /// <summary>Adds an attribute whose value is validated against its attribute type.</summary>
    /// <param name="type">The attribute type, such as one of <c>ThreatConnect.Custom.AttributeTypes</c>.</param>
    /// <param name="value">The value. It can contain Markdown if the attribute type allows it.</param>
    /// <param name="source">The source of the value; <see langword="null"/> to omit it.</param>
    /// <param name="displayed">
    /// <see langword="true"/> if the attribute becomes the description or source that is shown by default; <see langword="null"/> to use
    /// the default of the platform.
    /// </param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The attribute may have been added all the same.
    /// </param>
    /// <returns>The response, which converts to the attribute.</returns>
    /// <exception cref="ArgumentException">
    /// The attribute type does not allow the value. The message contains the reason, and no request is sent.
    /// </exception>
    /// <exception cref="ThreatConnectException">The attribute was not added, or it is unknown whether it was added.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual Task<Response<AttributeEntity>> AddAsync(
        AttributeType type,
        string value,
        string? source = null,
        bool? displayed = null,
        CancellationToken cancellationToken = default) =>
        AddAsync(new AttributeCreate(type, value) { Source = source, Displayed = displayed }, cancellationToken);

    /// <summary>Adds an attribute. Adding the same attribute twice creates two, unless the attribute type forbids it.</summary>
    /// <param name="create">The attribute to add.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The attribute may have been added all the same.
    /// </param>
    /// <returns>The response, which converts to the attribute.</returns>
    /// <exception cref="ThreatConnectException">The attribute was not added, or it is unknown whether it was added.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual async Task<Response<AttributeEntity>> AddAsync(AttributeCreate create, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _raw.AddAttributeAsync(RawBody.Of(create), cancellationToken).ConfigureAwait(false),
            ModelReader<AttributeEntity>.Instance,
            "attribute");

    /// <summary>
    /// Adds several attributes at once. The connections of the client bound how many requests are in flight. Adding the same attribute
    /// twice creates two, unless the attribute type forbids it.
    /// </summary>
    /// <param name="attributes">The attributes to add.</param>
    /// <returns>The response for each of them, in their order. It converts to the attribute.</returns>
    /// <exception cref="ArgumentException">An attribute has no type or no value. No request was sent.</exception>
    /// <exception cref="PartsException">Some were not added. It says which, and what happened to the others.</exception>
    /// <example>
    /// <code>
    /// await org.Groups.Adversaries[416].Attributes.AddAsync(
    ///     new AttributeCreate { Type = "Description", Value = "Likes pastry.", Displayed = true },
    ///     new AttributeCreate { Type = "Source", Value = "A report." });
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    // One attribute that is written as new() { ... } is an attribute and not a list.
    [OverloadResolutionPriority(-1)]
    public virtual Task<IReadOnlyList<Response<AttributeEntity>>> AddAsync(params IEnumerable<AttributeCreate> attributes) =>
        AddAsync(attributes, CancellationToken.None);

    /// <summary>
    /// Adds several attributes at once. The connections of the client bound how many requests are in flight. Adding the same attribute
    /// twice creates two, unless the attribute type forbids it.
    /// </summary>
    /// <param name="attributes">The attributes to add.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. Cancellation ends the call with a <see cref="PartsCanceledException"/>.
    /// </param>
    /// <returns>The response for each of them, in their order. It converts to the attribute.</returns>
    /// <exception cref="ArgumentException">An attribute has no type or no value. No request was sent.</exception>
    /// <exception cref="PartsException">Some were not added. It says which, and what happened to the others.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    [OverloadResolutionPriority(-1)]
    public virtual Task<IReadOnlyList<Response<AttributeEntity>>> AddAsync(
        IEnumerable<AttributeCreate> attributes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        var parts = new List<PartRequest<Attributes, Response<AttributeEntity>>>();
        foreach (var attribute in attributes)
        {
            ArgumentNullException.ThrowIfNull(attribute, nameof(attributes));
            RawBody.Of(attribute);
            parts.Add(new(ObjectPart.Attribute, attribute.Type, (all, token) => all.AddAsync(attribute, token)));
        }

        return PartRun.RunAsync(PartChange.Addition, parts, this, cancellationToken);
    }

    /// <summary>Removes an attribute, which deletes it.</summary>
    /// <param name="id">The id of the attribute.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The attribute may have been removed all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">The id is less than 1.</exception>
    /// <exception cref="ThreatConnectException">The attribute was not removed.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    public virtual Task<Response> RemoveAsync(AttributeId id, CancellationToken cancellationToken = default)
    {
        Check.Id(id.Value, nameof(id));
        return this[id].DeleteAsync(cancellationToken);
    }

    /// <summary>
    /// Removes several attributes at once, which deletes them. The connections of the client bound how many requests are in flight. What is
    /// given twice is removed once.
    /// </summary>
    /// <param name="ids">The ids of the attributes.</param>
    /// <returns>The response for each of them, in their order.</returns>
    /// <exception cref="ArgumentException">An id is less than 1. No request was sent.</exception>
    /// <exception cref="PartsException">Some were not removed. It says which, and what happened to the others.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    [OverloadResolutionPriority(-1)]
    public virtual Task<IReadOnlyList<Response>> RemoveAsync(params IEnumerable<AttributeId> ids) =>
        RemoveAsync(ids, CancellationToken.None);

    /// <summary>
    /// Removes several attributes at once, which deletes them. The connections of the client bound how many requests are in flight. What is
    /// given twice is removed once.
    /// </summary>
    /// <param name="ids">The ids of the attributes.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. Cancellation ends the call with a <see cref="PartsCanceledException"/>.
    /// </param>
    /// <returns>The response for each of them, in their order.</returns>
    /// <exception cref="ArgumentException">An id is less than 1. No request was sent.</exception>
    /// <exception cref="PartsException">Some were not removed. It says which, and what happened to the others.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/attributes/attributes.html"/>
    [OverloadResolutionPriority(-1)]
    public virtual Task<IReadOnlyList<Response>> RemoveAsync(IEnumerable<AttributeId> ids, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var parts = new List<PartRequest<Attributes, Response>>();
        foreach (var id in ids.Distinct())
        {
            parts.Add(new(ObjectPart.Attribute, Check.Id(id.Value, nameof(ids)), (all, token) => all.RemoveAsync(id, token)));
        }

        return PartRun.RunAsync(PartChange.Removal, parts, this, cancellationToken);
    }
}
