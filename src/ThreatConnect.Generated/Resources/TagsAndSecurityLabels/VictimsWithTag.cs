using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>Represents the victims that have a tag. Unlike other associated victims, they can be filtered.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/tags/tags.html"/>
public class VictimsWithTag : ReadOnlyAssociations<Victim, VictimId>
{
    private readonly RawTagClient _raw;

    /// <summary>Initializes a new instance of the <see cref="VictimsWithTag"/> class for mocking.</summary>
    protected VictimsWithTag()
        : this(new RawTagClient(Mocking.Context.Transport, "", owner: null))
    {
    }

    internal VictimsWithTag(RawTagClient raw)
        : base(
            AssociationRequests.ReadOnlyById<VictimId>(
                (page, token) => raw.ListVictimsAsync(page, filter: null, token), raw.GetVictimAsync),
            ModelReader<Victim>.Instance,
            "victim") =>
        _raw = raw;

    /// <summary>Lists the victims that match a filter.</summary>
    /// <param name="filter">The function that creates the filter, such as <c>f => f.Name.StartsWith("ACME")</c>.</param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/tags/tags.html"/>
    public virtual Pageable<Victim> ListAsync(
        Func<VictimFilter, Filter<Victim>> filter,
        ListOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return ListAsync(filter(new VictimFilter()), options, cancellationToken);
    }

    /// <summary>Lists the victims that match a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/tags/tags.html"/>
    public virtual Pageable<Victim> ListAsync(
        Filter<Victim> filter,
        ListOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var query = filter.ToQuery();
        return PagedList.Create(
            (page, token) => _raw.ListVictimsAsync(page, query, token),
            ModelReader<Victim>.Instance,
            ["victim"],
            options,
            cancellationToken);
    }
}
