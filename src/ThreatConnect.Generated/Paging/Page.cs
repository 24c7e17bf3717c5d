using System.Net;

namespace ThreatConnect;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public sealed class Page<T>
{
    /// <summary>Makes one, for a reader or a test.</summary>
    /// <param name="items">The items.</param>
    /// <param name="total">How many items match in all; null when the page does not say.</param>
    /// <param name="statusCode">The status code of the answer.</param>
    /// <param name="headers">The headers of the answer; null for none.</param>
    public Page(IReadOnlyList<T> items, int? total = null, HttpStatusCode statusCode = HttpStatusCode.OK, IReadOnlyDictionary<string, IReadOnlyList<string>>? headers = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        Items = items;
        Total = total;
        StatusCode = statusCode;
        Headers = headers ?? Response.NoHeaders;
    }

    /// <summary>The items.</summary>
    public IReadOnlyList<T> Items { get; }

    /// <summary>How many items match in all. The platform says so on the first page only; later pages have null.</summary>
    public int? Total { get; }

    /// <summary>The status code of the answer.</summary>
    public HttpStatusCode StatusCode { get; }

    /// <summary>The headers of the answer, by their names in any case.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; }
}
