using ThreatConnect.Protocol;

namespace ThreatConnect;

public abstract partial class IndicatorCollection<TIndicator, TCreate, TFilter>
{
    /// <summary>
    /// Gets the indicator with the value of a new indicator, or creates the new indicator if there is none. The other properties of an
    /// existing indicator do not matter and stay as they are. A file is found by the first of its hashes.
    /// </summary>
    /// <remarks>If another caller creates the indicator between both requests, it is updated: the platform has each value once.</remarks>
    /// <param name="create">The indicator to create if the owner has none with its value.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The indicator may have been created all the same.
    /// </param>
    /// <returns>The response, which converts to the indicator.</returns>
    /// <exception cref="ArgumentException">A property that the type requires is not set, or a value is not valid.</exception>
    /// <exception cref="ThreatConnectException">
    /// The indicator could not be read or was not created, or it is unknown whether it was created.
    /// </exception>
    /// <example>
    /// <code>
    /// Address address = await org.Indicators.Addresses.GetOrCreateAsync(new() { Ip = "192.0.2.1", Rating = 3 });
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response<TIndicator>> GetOrCreateAsync(TCreate create, CancellationToken cancellationToken = default)
    {
        Indicators.Context.Transport.EnsureConnected();
        var body = Type.ToBody(create);
        return ResponseReader.FindResponse(
                await RawOf(create).GetAsync(includes: null, cancellationToken).ConfigureAwait(false), Type.Reader, Type.Entity)
            ?? ResponseReader.ReadSingle(
                await SendCreateAsync(Type.Branch, body, cancellationToken).ConfigureAwait(false), Type.Reader, Type.Entity);
    }

    /// <summary>
    /// Creates an indicator, or updates the indicator that has its value already. It is the same as <c>CreateAsync</c>, because the
    /// platform has each value once.
    /// </summary>
    /// <param name="create">The indicator to create, or the properties to set.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The indicator may have been created or updated all the same.
    /// </param>
    /// <returns>The response, which converts to the indicator.</returns>
    /// <exception cref="ArgumentException">A property that the type requires is not set, or a value is not valid.</exception>
    /// <exception cref="ThreatConnectException">
    /// The indicator was not created or updated, or it is unknown whether it was.
    /// </exception>
    /// <example>
    /// <code>
    /// Address address = await org.Indicators.Addresses.CreateOrUpdateAsync(new() { Ip = "192.0.2.1", Rating = 4 });
    /// </code>
    /// </example>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Task<Response<TIndicator>> CreateOrUpdateAsync(TCreate create, CancellationToken cancellationToken = default) =>
        CreateAsync(create, cancellationToken);

    private RawIndicatorClient RawOf(TCreate create)
    {
        var address = AddressOf(create);
        PathSegment.Encode("The value of the indicator", address);
        return new RawIndicatorClient(Indicators.Context.Transport, Type.Branch, address, Indicators.Context.OwnerName);
    }

    private string AddressOf(TCreate create)
    {
        if (create is IIndicatorCreate known)
        {
            return Type.AddressOf(known.Summary);
        }

        var values = ((CustomIndicatorCreate)Type.ToModel(create)).Values;
        return Type.Keys.Count > 0
            ? Type.Summary.AsWritten(Type.Summary.Of(name => values.TryGetValue(name, out var value) ? value : null))
            : throw WithoutKeys();
    }
}
