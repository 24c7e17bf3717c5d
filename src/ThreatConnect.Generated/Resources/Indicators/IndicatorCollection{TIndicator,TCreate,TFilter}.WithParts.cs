using ThreatConnect.Protocol;
using ThreatConnect.Resources.Parts;

namespace ThreatConnect;

public abstract partial class IndicatorCollection<TIndicator, TCreate, TFilter>
{
    /// <summary>
    /// Creates an indicator with tags, security labels, attributes and associations. The indicator is created first, and its parts are
    /// added then, several at once. If an indicator with the same value exists,
    /// the platform updates it.
    /// </summary>
    /// <param name="create">The indicator to create.</param>
    /// <param name="parts">The parts to add.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The indicator may have been created all the same; once it is known to be,
    /// cancellation ends the call with a <see cref="CreationCanceledException{T}"/>.
    /// </param>
    /// <returns>The response to the creation, which converts to the created indicator. It does not contain the parts.</returns>
    /// <exception cref="ArgumentException">The indicator or a part is not valid. No request was sent.</exception>
    /// <exception cref="CreationException{T}">
    /// The indicator was created, and some parts were not added. It has the indicator, and says what happened to each part.
    /// </exception>
    /// <exception cref="ThreatConnectException">The indicator was not created, or it is unknown whether it was created.</exception>
    /// <example>
    /// <code>
    /// Address address = await org.Indicators.Addresses.CreateWithAsync(
    ///     new() { Ip = "192.0.2.1", Rating = 3 },
    ///     new() { Tags = ["Crimeware"], Associations = [org.Groups.Adversaries[416]] });
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response<TIndicator>> CreateWithAsync(
        TCreate create, ObjectParts parts, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(parts);
        Indicators.Context.Transport.EnsureConnected();
        var requests = parts.ToRequests(Indicators.Context);
        var body = Type.ToBody(create);
        var raw = RawOf(create);
        var created = ResponseReader.ReadSingle(
            await SendCreateAsync(Type.Branch, body, cancellationToken).ConfigureAwait(false), Type.Reader, Type.Entity);
        return await PartRun.RunAsync(requests, raw, created, cancellationToken).ConfigureAwait(false);
    }
}
