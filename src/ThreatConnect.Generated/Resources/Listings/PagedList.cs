using ThreatConnect.Json;
using ThreatConnect.Protocol;

namespace ThreatConnect;

// Makes lists of what a raw client can ask for by page.
internal static class PagedList
{
    // A list that is read page by page.
    public static Pageable<T> Create<T>(
        Func<ListQuery, CancellationToken, Task<RawResponse>> send,
        ItemReader<T> reader,
        string[] keys,
        ListOptions? options,
        CancellationToken cancellationToken) =>
        Create(send, reader, keys, filter: null, includes: null, options, cancellationToken);

    // A list that is read page by page, with everything that a caller can say about it.
    public static Pageable<T> Create<T>(
        Func<ListQuery, CancellationToken, Task<RawResponse>> send,
        ItemReader<T> reader,
        string[] keys,
        Filter<T>? filter,
        IReadOnlyList<string>? includes,
        ListOptions? options,
        CancellationToken cancellationToken)
    {
        options ??= new ListOptions();
        return new PagedList<T>(ReadAsync, options.PageSize, options.MaxItems, cancellationToken);

        async Task<Page<T>> ReadAsync(int start, int limit, CancellationToken token)
        {
            var query = new ListQuery
            {
                ResultStart = start,
                ResultLimit = limit,
                Filters = filter?.ToWire(),
                OrParams = filter?.OrParams,
                Includes = includes,
                Detailed = options is TagListOptions { Detailed: true } ? true : null,
                ModifiedSince = (options as IndicatorListOptions)?.ModifiedSince,
            };
            return ResponseReader.ReadPage(await send(query, token).ConfigureAwait(false), reader, keys);
        }
    }
}
