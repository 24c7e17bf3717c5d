using ThreatConnect.Json;
using ThreatConnect.Paging;
using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// Requests one page of a list: of one resource type, or of all types where the branch is null.
internal delegate Task<RawResponse> PageSender(string? branch, ListQuery query, CancellationToken cancellationToken);

// Creates the lists whose pages a raw client requests.
internal static class PagedList
{
    // For lists that the platform returns as a whole.
    public static Pageable<T> CreateWhole<T>(
        Func<CancellationToken, Task<RawResponse>> send,
        ItemReader<T> reader,
        string[] keys,
        CancellationToken cancellationToken) =>
        new WholeList<T>(async token => ResponseReader.ReadPage(await send(token).ConfigureAwait(false), reader, keys), cancellationToken);

    public static Pageable<T> Create<T>(
        Func<ListQuery, CancellationToken, Task<RawResponse>> send,
        ItemReader<T> reader,
        string[] keys,
        ListOptions? options,
        CancellationToken cancellationToken) =>
        Create(send, reader, keys, filter: null, includes: null, options, cancellationToken);

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
