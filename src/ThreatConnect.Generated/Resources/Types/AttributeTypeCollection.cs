using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The attribute types that the instance knows.</summary>
public class AttributeTypeCollection
{
    internal static readonly string[] ValidationRule = ["validationRule"];

    private readonly RawTypesClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected AttributeTypeCollection()
    {
    }

    internal AttributeTypeCollection(RawTypesClient raw) => _raw = raw;

    private RawTypesClient Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Lists the types.</summary>
    /// <param name="filter">Makes the filter, such as <c>f => f.Type == "Address"</c>; null for all types.</param>
    /// <param name="validationRule">Whether each comes with the rule that its values must obey, in its <c>Values</c>.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<AttributeTypeDefinition> ListAsync(
        Func<AttributeTypeDefinitionFilter, Filter<AttributeTypeDefinition>>? filter = null,
        bool validationRule = false,
        ListOptions? options = null,
        CancellationToken cancellationToken = default) => PagedList.Create(
            Raw.ListAttributeTypesAsync,
            ItemReader<AttributeTypeDefinition>.OfModel,
            ["attributeType"],
            filter?.Invoke(new AttributeTypeDefinitionFilter()),
            validationRule ? ValidationRule : null,
            options,
            cancellationToken);

    /// <summary>Gets one type.</summary>
    /// <param name="name">Its name, such as <c>Description</c>.</param>
    /// <param name="validationRule">Whether it comes with the rule that its values must obey, in its <c>Values</c>.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the type.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ThreatConnectException">There is no such type, or it could not be read.</exception>
    public virtual async Task<Response<AttributeTypeDefinition>> GetAsync(string name, bool validationRule = false, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await SendGetAsync(name, validationRule, cancellationToken).ConfigureAwait(false), ItemReader<AttributeTypeDefinition>.OfModel, "attributeType");

    /// <summary>Gets one type, if there is one of that name.</summary>
    /// <param name="name">Its name, such as <c>Description</c>.</param>
    /// <param name="validationRule">Whether it comes with the rule that its values must obey, in its <c>Values</c>.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The type; null when the platform itself says that there is none.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<AttributeTypeDefinition?> FindAsync(string name, bool validationRule = false, CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await SendGetAsync(name, validationRule, cancellationToken).ConfigureAwait(false), ItemReader<AttributeTypeDefinition>.OfModel, "attributeType");

    private Task<RawResponse> SendGetAsync(string name, bool validationRule, CancellationToken cancellationToken) =>
        Raw.GetAttributeTypeAsync(name, validationRule ? ValidationRule : null, cancellationToken);
}
