using System.Globalization;
using System.Net;
using ThreatConnect.Paging;

namespace ThreatConnect;

/// <summary>Represents one page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Page<T>
{
    /// <summary>Initializes a new instance of the <see cref="Page{T}"/> class.</summary>
    /// <param name="items">The items.</param>
    /// <param name="total">The number of matching items; <see langword="null"/> if the page does not contain it.</param>
    /// <param name="statusCode">The status code of the response.</param>
    /// <param name="headers">The headers of the response; <see langword="null"/> for none.</param>
    public Page(
        IReadOnlyList<T> items,
        int? total = null,
        HttpStatusCode statusCode = HttpStatusCode.OK,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
        Total = total;
        StatusCode = statusCode;
        Headers = headers ?? Response.NoHeaders;
    }

    /// <summary>Gets the items.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>Gets the position in the list of the first item of the page, from 0.</summary>
    /// <remarks>
    /// <see cref="ListOptions.Start"/> continues a list at a position, such as that of the page after this one:
    /// <see cref="Start"/> plus the number of <see cref="Items"/>.
    /// </remarks>
    public int Start { get; init; }

    /// <summary>
    /// Gets the number of matching items. The platform reports it on the first page only; it is <see langword="null"/> on later pages.
    /// </summary>
    public int? Total { get; }

    /// <summary>Gets the status code of the response.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>Gets the headers of the response. Their names are not case-sensitive.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }

    // This page at its place, with the first of its items.
    internal Page<T> CreatePart(int start, int maxItems) =>
        new(Items.Count > maxItems ? [.. Items.Take(maxItems)] : Items, Total, StatusCode, Headers) { Start = start };

    // The time of the server when it sent the page, in seconds since 1970; null if it did not say it.
    internal long? ServerTime =>
        Headers.TryGetValue("Date", out var values)
        && values is [var date]
        && DateTimeOffset.TryParseExact(date, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time.ToUnixTimeSeconds()
            : null;

    // The path and query of the request; empty if the page was not requested.
    internal string Target { get; init; } = string.Empty;

    // The items as they were sent; null if there are none.
    internal PageMark? Mark { get; init; }
}
