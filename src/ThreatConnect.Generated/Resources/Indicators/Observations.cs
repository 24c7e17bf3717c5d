using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

/// <summary>
/// How often one indicator was observed, and when. A user whom the administrator left out of observations can add none.
/// </summary>
public class Observations
{
    private readonly RawIndicatorClient? _raw;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected Observations()
    {
    }

    internal Observations(RawIndicatorClient raw) => _raw = raw;

    private RawIndicatorClient Raw => _raw ?? throw Fake.Unprepared();

    /// <summary>Lists the observations, one for each time at which some were made.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<Observation> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(Raw.ListObservationsAsync, ItemReader<Observation>.OfModel, ["observation"], options, cancellationToken);

    /// <summary>Adds observations to those that there are. To add the same twice counts them twice.</summary>
    /// <param name="count">How many, at least one.</param>
    /// <param name="dateObserved">When they were made, to the second; null for now.</param>
    /// <param name="cancellationToken">Ends the waiting; they may have been added all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is below one.</exception>
    /// <exception cref="ThreatConnectException">They were not added, or whether they were is unknown.</exception>
    public virtual async Task<Response> AddAsync(int count, DateTimeOffset? dateObserved = null, CancellationToken cancellationToken = default)
    {
        var body = RawBody.Of(new ObservationCreate { Count = count, DateObserved = dateObserved });
        return ResponseReader.ReadSuccess(await Raw.AddObservationsAsync(body, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Gets how often the indicator was observed by everybody, and by the organization of the caller.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>The answer, which converts to the counts.</returns>
    /// <exception cref="ThreatConnectException">There is no such indicator, or it could not be read.</exception>
    public virtual async Task<Response<ObservationCount>> GetCountAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(await Raw.GetObservationCountAsync(cancellationToken).ConfigureAwait(false), ItemReader<ObservationCount>.OfModel, "observationCount");
}
