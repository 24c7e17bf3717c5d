using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the indicator types of the instance.</summary>
public class IndicatorTypeCollection
{
    private readonly RawTypesClient _raw;

    /// <summary>Initializes a new instance of the <see cref="IndicatorTypeCollection"/> class for mocking.</summary>
    protected IndicatorTypeCollection()
        : this(Mocking.Context.Types)
    {
    }

    internal IndicatorTypeCollection(RawTypesClient raw) => _raw = raw;

    /// <summary>Lists the indicator types.</summary>
    /// <param name="additional">
    /// <see langword="true"/> to include the patterns that find indicators of each type and the members that contain their values;
    /// otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    public virtual Pageable<IndicatorTypeDefinition> ListAsync(
        bool additional = false,
        ListOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var raw = _raw;
        return PagedList.Create(
            (page, token) => raw.ListIndicatorTypesAsync(page, additional ? true : null, token),
            ModelReader<IndicatorTypeDefinition>.Instance,
            ["indicatorType", "indicator"],
            options,
            cancellationToken);
    }

    /// <summary>
    /// Loads all definitions. Keep them: <c>org.Indicators.OfType(types["Voodoo Doll"])</c> then gets the indicators of a custom type of
    /// the instance.
    /// </summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The definitions by the names of their types, which are not case-sensitive.</returns>
    /// <exception cref="ThreatConnectException">The indicator type could not be read.</exception>
    public virtual async Task<IReadOnlyDictionary<string, IndicatorTypeDefinition>> LoadAsync(CancellationToken cancellationToken = default)
    {
        var types = new Dictionary<string, IndicatorTypeDefinition>(StringComparer.OrdinalIgnoreCase);
        await foreach (var type in ListAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            types[type.Name] = type;
        }

        return types;
    }

    /// <summary>Gets an indicator type.</summary>
    /// <param name="name">The name of the type, such as <c>Address</c>.</param>
    /// <param name="additional">
    /// <see langword="true"/> to include the patterns that find indicators of the type and the members that contain their values;
    /// otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the type.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ThreatConnectException">The type does not exist, or it could not be read.</exception>
    public virtual async Task<Response<IndicatorTypeDefinition>> GetAsync(
        string name,
        bool additional = false,
        CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await SendGetAsync(name, additional, cancellationToken).ConfigureAwait(false),
            ModelReader<IndicatorTypeDefinition>.Instance,
            "indicatorType");

    /// <summary>Gets an indicator type, or <see langword="null"/> if it does not exist.</summary>
    /// <param name="name">The name of the type, such as <c>Address</c>.</param>
    /// <param name="additional">
    /// <see langword="true"/> to include the patterns that find indicators of the type and the members that contain their values;
    /// otherwise, <see langword="false"/>.
    /// </param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The type; <see langword="null"/> if the platform reports that it does not exist.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ThreatConnectException">The indicator type could not be read.</exception>
    public virtual async Task<IndicatorTypeDefinition?> FindAsync(
        string name,
        bool additional = false,
        CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(
            await SendGetAsync(name, additional, cancellationToken).ConfigureAwait(false),
            ModelReader<IndicatorTypeDefinition>.Instance,
            "indicatorType");

    private Task<RawResponse> SendGetAsync(string name, bool additional, CancellationToken cancellationToken)
    {
        PathSegment.Encode(nameof(name), name);
        return _raw.GetIndicatorTypeAsync(name, additional ? true : null, cancellationToken);
    }
}
