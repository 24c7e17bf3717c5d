using ThreatConnect.Raw;
using ThreatConnect.Reading;

namespace ThreatConnect;

/// <summary>Makes lists of what a raw client can ask for by page.</summary>
internal static class PagedList
{
    /// <summary>A list that is read page by page, with everything that a caller can say about it.</summary>
    public static Pageable<T> Create<T>(
        Func<ListQuery, CancellationToken, Task<RawResponse>> send,
        ItemReader<T> reader,
        string[] keys,
        Filter<T>? filter,
        Include include,
        ListOptions? options,
        CancellationToken cancellationToken)
    {
        options ??= new ListOptions();
        var includes = include.ToWire();
        var modifiedSince = (options as IndicatorListOptions)?.ModifiedSince;
        return new PagedList<T>(ReadAsync, options.PageSize, options.MaxItems, cancellationToken);

        async Task<Page<T>> ReadAsync(int start, int limit, CancellationToken token)
        {
            var query = new ListQuery(start, limit, filter?.ToWire(), filter?.OrParams, includes, modifiedSince);
            return AnswerReader.ReadPage(await send(query, token).ConfigureAwait(false), reader, keys);
        }
    }
}
