using ThreatConnect.Protocol;
using ThreatConnect.Resources;

namespace ThreatConnect;

/// <summary>The indicators of one type on which one file acts in one way. The platform lists them, but gets no single one.</summary>
/// <typeparam name="TIndicator">The model of the indicators.</typeparam>
/// <typeparam name="TValue">The type of their values.</typeparam>
public class FileActionIndicators<TIndicator, TValue>
    where TIndicator : class
    where TValue : notnull
{
    private readonly RawFileActionClient? _raw;
    private readonly ResourceType<TIndicator>? _type;

    /// <summary>Makes one that does nothing, for a fake in a test.</summary>
    protected FileActionIndicators()
    {
    }

    internal FileActionIndicators(RawFileActionClient raw, ResourceType<TIndicator> resourceType)
    {
        _raw = raw;
        _type = resourceType;
    }

    private RawFileActionClient Raw => _raw ?? throw Fake.Unprepared();

    private ResourceType<TIndicator> ResourceType => _type ?? throw Fake.Unprepared();

    /// <summary>Lists the indicators.</summary>
    /// <param name="options">How the list is walked.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The list; nothing is asked before it is walked, and the walk throws a <see cref="ThreatConnectException"/> when a page fails.</returns>
    public virtual Pageable<TIndicator> ListAsync(ListOptions? options = null, CancellationToken cancellationToken = default)
    {
        var (raw, branch) = (Raw, ResourceType.Branch);
        return PagedList.Create((query, token) => raw.ListIndicatorsByTypeAsync(branch, query, token), ResourceType.Reader, [ResourceType.Entity, "indicator"], options, cancellationToken);
    }

    /// <summary>Says that the file acts on an existing indicator in this way; it is no error when that is said already.</summary>
    /// <param name="value">The value of the indicator.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been said all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">Nothing can have such a value.</exception>
    /// <exception cref="ThreatConnectException">It was not said: the indicator does not exist, say, or no file acts on such indicators in this way.</exception>
    public virtual async Task<Response> AddAsync(TValue value, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.AddIndicatorAsync(ResourceType.Branch, ResourceType.AddressOf(value), cancellationToken).ConfigureAwait(false));

    /// <summary>Takes back that the file acts on an indicator in this way; the indicator goes on existing.</summary>
    /// <param name="value">The value of the indicator.</param>
    /// <param name="cancellationToken">Ends the waiting; it may have been taken back all the same.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentException">Nothing can have such a value.</exception>
    /// <exception cref="ThreatConnectException">It was not taken back.</exception>
    public virtual async Task<Response> RemoveAsync(TValue value, CancellationToken cancellationToken = default) =>
        ResponseReader.ReadSuccess(await Raw.DeleteIndicatorAsync(ResourceType.Branch, ResourceType.AddressOf(value), cancellationToken).ConfigureAwait(false));
}
