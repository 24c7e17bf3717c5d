using ThreatConnect.Json;
using ThreatConnect.Paging;
using ThreatConnect.Protocol;

namespace ThreatConnect.Resources;

// Creates the lists whose pages a raw client requests.
internal static class PagedList
{
    // For lists that the platform returns as a whole.
    public static Pageable<T> CreateWhole<T>(
        Func<CancellationToken, Task<RawResponse>> send,
        ItemReader<T> reader,
        string[] keys,
        CancellationToken cancellationToken)
    {
        return new WholeList<T>(ReadAsync, cancellationToken);

        async Task<Page<T>> ReadAsync(CancellationToken token) =>
            ResponseReader.ReadPage(await send(token).ConfigureAwait(false), reader, new SharedTexts(), keys);
    }

    public static Pageable<T> Create<T>(
        Func<PageQuery, CancellationToken, Task<RawResponse>> send,
        ItemReader<T> reader,
        string[] keys,
        ListOptions? options,
        CancellationToken cancellationToken)
    {
        return CreateWithOptions(SendAsync, reader, keys, options, cancellationToken);

        Task<RawResponse> SendAsync(PageQuery page, CancellationToken token)
        {
            SpecialOptions.Reject(options);
            return send(page, token);
        }
    }

    // For lists whose sender uses or rejects the special options.
    public static Pageable<T> CreateWithOptions<T>(
        Func<PageQuery, CancellationToken, Task<RawResponse>> send,
        ItemReader<T> reader,
        string[] keys,
        ListOptions? options,
        CancellationToken cancellationToken)
    {
        var texts = new SharedTexts();
        return new PagedList<T>(ReadAsync, options ?? new ListOptions(), cancellationToken);

        async Task<Page<T>> ReadAsync(int start, int limit, CancellationToken token) =>
            ResponseReader.ReadPage(await send(new PageQuery(start, limit), token).ConfigureAwait(false), reader, texts, keys);
    }

    public static FilterQuery ToQuery<T>(this Filter<T> filter) => new(filter.ToWire(), filter.OrParams);
}
