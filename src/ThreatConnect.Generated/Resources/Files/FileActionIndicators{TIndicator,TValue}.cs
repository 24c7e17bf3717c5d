using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>
/// Represents the indicators of one type that a file action connects to a file. The platform lists them, but it cannot get a single one.
/// </summary>
/// <typeparam name="TIndicator">The model of the indicators.</typeparam>
/// <typeparam name="TValue">The type of the values.</typeparam>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public class FileActionIndicators<TIndicator, TValue>
    where TIndicator : class
    where TValue : notnull
{
    private readonly RawFileActionClient _raw;
    private readonly ResourceType<TIndicator> _type;

    /// <summary>Initializes a new instance of the <see cref="FileActionIndicators{TIndicator, TValue}"/> class for mocking.</summary>
    protected FileActionIndicators()
        : this(new RawFileActionClient(Mocking.Context.Transport, "", "", owner: null), Mocking.TypeOf<TIndicator, TIndicator>())
    {
    }

    internal FileActionIndicators(RawFileActionClient raw, ResourceType<TIndicator> resourceType)
    {
        _raw = raw;
        _type = resourceType;
    }

    /// <summary>Lists the indicators.</summary>
    /// <param name="options">The page size and the maximum number of items; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
    /// <returns>The list. It is read during enumeration, and throws a <see cref="ThreatConnectException"/> if a page fails.</returns>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual Pageable<TIndicator> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (raw, branch) = (_raw, _type.Branch);
        return PagedList.Create(
            (page, token) => raw.ListIndicatorsByTypeAsync(branch, page, token),
            _type.Reader,
            [_type.Entity, "indicator"],
            options,
            cancellationToken);
    }

    /// <summary>Adds an existing indicator to the file action. It is not an error if the file action contains it.</summary>
    /// <param name="value">The value of the indicator.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The indicator may have been added all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">The value is not valid.</exception>
    /// <exception cref="ThreatConnectException">
    /// The indicator was not added, for example because it does not exist or because the file action does not support its type.
    /// </exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response> AddAsync(TValue value, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(
            await _raw.AddIndicatorAsync(_type.Branch, _type.AddressOf(value, nameof(value)), cancellationToken).ConfigureAwait(false));

    /// <summary>Removes an indicator from the file action. The indicator is not deleted.</summary>
    /// <param name="value">The value of the indicator.</param>
    /// <param name="cancellationToken">
    /// The token to monitor for cancellation requests. The indicator may have been removed all the same.
    /// </param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">The value is not valid.</exception>
    /// <exception cref="ThreatConnectException">The indicator was not removed.</exception>
    /// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
    public virtual async Task<Response> RemoveAsync(TValue value, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(
            await _raw.DeleteIndicatorAsync(_type.Branch, _type.AddressOf(value, nameof(value)), cancellationToken).ConfigureAwait(false));
}
