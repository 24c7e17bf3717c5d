using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The indicator types that the instance knows.</summary>
public class IndicatorTypeCollection
{
    private readonly RawTypesClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected IndicatorTypeCollection()
    {
    }

    internal IndicatorTypeCollection(RawTypesClient raw) => _raw = raw;

    private RawTypesClient Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Lists the types.</summary>
    /// <param name="additional">Whether each comes with the patterns that find its indicators and the members that hold their values.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<IndicatorTypeDefinition> ListAsync(bool additional = false, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        var raw = Raw;
        return PagedList.Create(
            (query, token) => raw.ListIndicatorTypesAsync(query with { IncludeAdditional = additional ? true : null }, token),
            ItemReader<IndicatorTypeDefinition>.OfModel,
            ["indicatorType", "indicator"],
            options,
            cancellationToken);
    }

    /// <summary>Loads the whole table, to be kept: <c>org.Indicators.OfType(types["Voodoo Doll"])</c> then reaches the indicators of a type of the instance's own.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The types by their names, in any case.</returns>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<IReadOnlyDictionary<string, IndicatorTypeDefinition>> LoadAsync(CancellationToken cancellationToken = default)
    {
        var types = new Dictionary<string, IndicatorTypeDefinition>(StringComparer.OrdinalIgnoreCase);
        await foreach (var type in ListAsync(cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            types[type.Name] = type;
        }

        return types;
    }

    /// <summary>Gets one type.</summary>
    /// <param name="name">Its name, such as <c>Address</c>.</param>
    /// <param name="additional">Whether it comes with the patterns that find its indicators and the members that hold their values.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the type.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ThreatConnectException">There is no such type, or it could not be read.</exception>
    public virtual async Task<Response<IndicatorTypeDefinition>> GetAsync(string name, bool additional = false, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await SendGetAsync(name, additional, cancellationToken).ConfigureAwait(false), ItemReader<IndicatorTypeDefinition>.OfModel, "indicatorType");

    /// <summary>Gets one type, if there is one of that name.</summary>
    /// <param name="name">Its name, such as <c>Address</c>.</param>
    /// <param name="additional">Whether it comes with the patterns that find its indicators and the members that hold their values.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The type; null when the platform itself says that there is none.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ThreatConnectException">It could not be read.</exception>
    public virtual async Task<IndicatorTypeDefinition?> FindAsync(string name, bool additional = false, CancellationToken cancellationToken = default) =>
        ResponseReader.FindSingle(await SendGetAsync(name, additional, cancellationToken).ConfigureAwait(false), ItemReader<IndicatorTypeDefinition>.OfModel, "indicatorType");

    private Task<RawResponse> SendGetAsync(string name, bool additional, CancellationToken cancellationToken) =>
        Raw.GetIndicatorTypeAsync(name, additional ? true : null, cancellationToken);
}
