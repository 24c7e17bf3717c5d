using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the attribute types of the instance.</summary>
public class AttributeTypeCollection
{
    private readonly RawTypesClient _raw;

    /// <summary>Initializes a new instance of the <see cref="AttributeTypeCollection"/> class for mocking.</summary>
    protected AttributeTypeCollection()
        : this(Mocking.Context.Types)
    {
    }

    internal AttributeTypeCollection(RawTypesClient raw) => _raw = raw;

    /// <summary>Lists the attribute types.</summary>
    /// <param name="filter">
    /// The function that creates the filter, such as <c>f => f.Type == "Address"</c>; <see langword="null"/> for no filter.
    /// </param>
    /// <param name="validationRule">
    /// <see langword="true"/> to include the validation rule of each type in its <c>Values</c>; otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    public virtual Pageable<AttributeTypeDefinition> ListAsync(
        Func<AttributeTypeDefinitionFilter, Filter<AttributeTypeDefinition>>? filter = null,
        bool validationRule = false,
        ListOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var query = filter?.Invoke(new AttributeTypeDefinitionFilter())?.ToQuery();
        return PagedList.Create(
            (page, token) => _raw.ListAttributeTypesAsync(page, query, Includes.ValidationRule(validationRule), token),
            ModelReader<AttributeTypeDefinition>.Instance,
            ["attributeType"],
            options,
            cancellationToken);
    }

    /// <summary>Gets an attribute type.</summary>
    /// <param name="name">The name of the type, such as <c>Description</c>.</param>
    /// <param name="validationRule">
    /// <see langword="true"/> to include the validation rule of the type in its <c>Values</c>; otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the type.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ThreatConnectException">The type does not exist, or it could not be read.</exception>
    public virtual async Task<Response<AttributeTypeDefinition>> GetAsync(
        string name,
        bool validationRule = false,
        CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await SendGetAsync(name, validationRule, cancellationToken).ConfigureAwait(false),
            ModelReader<AttributeTypeDefinition>.Instance,
            "attributeType");

    /// <summary>Gets an attribute type, or <see langword="null"/> if it does not exist.</summary>
    /// <param name="name">The name of the type, such as <c>Description</c>.</param>
    /// <param name="validationRule">
    /// <see langword="true"/> to include the validation rule of the type in its <c>Values</c>; otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The type; <see langword="null"/> if the platform reports that it does not exist.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ThreatConnectException">The attribute type could not be read.</exception>
    public virtual async Task<AttributeTypeDefinition?> FindAsync(
        string name,
        bool validationRule = false,
        CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(
            await SendGetAsync(name, validationRule, cancellationToken).ConfigureAwait(false),
            ModelReader<AttributeTypeDefinition>.Instance,
            "attributeType");

    private Task<RawResponse> SendGetAsync(string name, bool validationRule, CancellationToken cancellationToken)
    {
        PathSegment.Encode(nameof(name), name);
        return _raw.GetAttributeTypeAsync(name, Includes.ValidationRule(validationRule), cancellationToken);
    }
}
