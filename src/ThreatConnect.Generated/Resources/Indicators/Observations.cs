using ThreatConnect.Json;
using ThreatConnect.Protocol;
using ThreatConnect.Resources;
using ThreatConnect.Values;

namespace ThreatConnect;

/// <summary>
/// Represents the observations of one indicator. A user whom the administrator excludes from observations cannot add any.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public class Observations
{
    private readonly RawIndicatorClient _raw;

    /// <summary>Initializes a new instance of the <see cref="Observations"/> class for mocking.</summary>
    protected Observations()
        : this(new RawIndicatorClient(Mocking.Context.Transport, "", "", owner: null))
    {
    }

    internal Observations(RawIndicatorClient raw) => _raw = raw;

    /// <summary>Lists the observations, one item for each time of observation.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<Observation> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default) =>
        PagedList.Create(_raw.ListObservationsAsync, ModelReader<Observation>.Instance, ["observation"], options, cancellationToken);

    /// <summary>Adds observations. Adding the same observations twice counts them twice.</summary>
    /// <param name="count">The number of observations, at least one.</param>
    /// <param name="dateObserved">The time of the observations, to the second; <see langword="null"/> for now.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The observations may have been added all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than one.</exception>
    /// <exception cref="ThreatConnectException">The observations were not added, or it is unknown whether they were added.</exception>
    /// <example>
    /// <code>
    /// await org.Indicators.Hosts["example.com"].Observations.AddAsync(3, DateTimeOffset.UtcNow.AddHours(-1));
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response> AddAsync(
        int count,
        DateTimeOffset? dateObserved = null,
        CancellationToken cancellationToken = default)
    {
        Check.Range(count, 1, int.MaxValue, nameof(count));
        var body = RawBody.Of(new ObservationCreate { Count = count, DateObserved = dateObserved });
        return ResponseReader.ReadSuccess(await _raw.AddObservationsAsync(body, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Gets the number of observations by all users and by the organization of the caller.</summary>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The response, which converts to the counts.</returns>
    /// <exception cref="ThreatConnectException">The indicator does not exist, or it could not be read.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response<ObservationCount>> GetCountAsync(CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSingle(
            await _raw.GetObservationCountAsync(cancellationToken).ConfigureAwait(false),
            ModelReader<ObservationCount>.Instance,
            "observationCount");
}
