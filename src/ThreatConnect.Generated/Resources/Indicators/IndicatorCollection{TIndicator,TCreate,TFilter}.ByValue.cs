using System.Net;
using ThreatConnect.Protocol;

namespace ThreatConnect;

public abstract partial class IndicatorCollection<TIndicator, TCreate, TFilter>
{
    /// <summary>
    /// Gets the indicator with the value of a new indicator, or creates the new indicator if there is none. The other properties of an
    /// existing indicator do not matter and stay as they are. A file is found by the first of its hashes.
    /// </summary>
    /// <remarks>
    /// If another caller creates the indicator between both requests, it is updated, because the platform has each value once; if the
    /// platform reports that it exists already, it is got as it is.
    /// </remarks>
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
        Type.ToBody(create);
        return await FindAsync(create, cancellationToken).ConfigureAwait(false)
            ?? await CreateOrElseAsync(create, FindAsync, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Creates an indicator, or updates the indicator that has its value already. The request is that of <c>CreateAsync</c>, because the
    /// platform has each value once and updates what exists.
    /// </summary>
    /// <remarks>If the platform reports that the indicator exists already, as it may for files, a second request updates it.</remarks>
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
        CreateOrElseAsync(create, UpdateAsync, cancellationToken);

    // Creates the indicator, or does something else with the one that the platform refuses to create again (evidence.md §13 #27). The
    // refusal is the error if there is none at the address: another hash of a file may be that of another file.
    private async Task<Response<TIndicator>> CreateOrElseAsync(
        TCreate create, Func<TCreate, CancellationToken, Task<Response<TIndicator>?>> elseAsync, CancellationToken cancellationToken)
    {
        try
        {
            return await CreateAsync(create, cancellationToken).ConfigureAwait(false);
        }
        catch (ThreatConnectApiException error) when (IsAboutExisting(error) && HasAddress(create))
        {
            if (await elseAsync(create, cancellationToken).ConfigureAwait(false) is { } existing)
            {
                return existing;
            }

            throw;
        }
    }

    private async Task<Response<TIndicator>?> FindAsync(TCreate create, CancellationToken cancellationToken) => ResponseReader.FindResponse(
        await RawOf(create).GetAsync(includes: null, cancellationToken).ConfigureAwait(false), Type.Reader, Type.Entity);

    // The values may be repeated in an update, and do not change.
    private async Task<Response<TIndicator>?> UpdateAsync(TCreate create, CancellationToken cancellationToken) =>
        ResponseReader.FindResponse(
            await RawOf(create).UpdateAsync(Type.ToBody(create), cancellationToken).ConfigureAwait(false), Type.Reader, Type.Entity);

    private static bool IsAboutExisting(ThreatConnectApiException error) =>
        error.StatusCode == HttpStatusCode.BadRequest
        && error.ServerMessage?.Contains("already exists", StringComparison.OrdinalIgnoreCase) == true;

    private bool HasAddress(TCreate create) => create is IIndicatorCreate || Type.Keys.Count > 0;

    private RawIndicatorClient RawOf(TCreate create)
    {
        var address = AddressOf(create);
        PathSegment.Encode("The value of the indicator", address, nameof(create));
        return new RawIndicatorClient(Indicators.Context.Transport, Type.Branch, address, Indicators.Context.OwnerName);
    }

    private string AddressOf(TCreate create)
    {
        if (create is IIndicatorCreate known)
        {
            return Type.AddressOf(known.Summary, nameof(create));
        }

        var values = ((CustomIndicatorCreate)Type.ToModel(create)).Values;
        return Type.Keys.Count > 0
            ? Type.Summary.AsWritten(Type.Summary.Of(name => values.TryGetValue(name, out var value) ? value : null))
            : throw WithoutKeys();
    }
}
