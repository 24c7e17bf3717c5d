using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>The victims that carry a tag. Unlike other victims that hang on something, they can be filtered.</summary>
public class VictimsWithTag : ReadOnlyAssociations<Victim, VictimId>
{
    private readonly RawTagClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected VictimsWithTag()
    {
    }

    internal VictimsWithTag(RawTagClient raw)
        : base(ById.ReadOnlyAssociations<VictimId>(raw.ListVictimsAsync, raw.GetVictimAsync), ItemReader<Victim>.OfModel, "victim") => _raw = raw;

    /// <summary>Lists the victims of a filter.</summary>
    /// <param name="filter">Makes the filter, such as <c>f => f.Name.StartsWith("ACME")</c>.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Victim> ListAsync(Func<VictimFilter, Filter<Victim>> filter, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return ListAsync(filter(new VictimFilter()), options, cancellationToken);
    }

    /// <summary>Lists the victims of a filter.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Victim> ListAsync(Filter<Victim> filter, ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var raw = _raw ?? throw Fake.Unprepared();
        return PagedList.Create(raw.ListVictimsAsync, ItemReader<Victim>.OfModel, ["victim"], filter, includes: null, options, cancellationToken);
    }
}
