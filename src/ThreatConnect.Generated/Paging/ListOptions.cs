namespace ThreatConnect;

/// <summary>Specifies the page size, the start and the length of a list, and how many of its pages are in flight.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/overview.html"/>
public class ListOptions
{
    /// <summary>The maximum page size of the platform.</summary>
    public const int MaximumPageSize = 10_000;

    private const int MaximumPagesInFlight = 64;

    /// <summary>Gets or sets the number of items that one request asks for, from 1 to 10,000. Old servers return at most 500.</summary>
    /// <value>The default is 10,000, the maximum of the platform.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 10,000.</exception>
    public int PageSize
    {
        get;
        init => field = value is >= 1 and <= MaximumPageSize
            ? value
            : throw new ArgumentOutOfRangeException(nameof(PageSize), value, $"A page has 1 to {MaximumPageSize} items.");
    } = MaximumPageSize;

    /// <summary>Gets or sets the maximum number of items that the list returns.</summary>
    /// <value>The default is <see langword="null"/>: all matching items.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MaxItems
    {
        get;
        init => field = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxItems), value, "The maximum number of items cannot be negative.");
    }

    /// <summary>
    /// Gets or sets the position of the first item that the list returns, such as where an earlier enumeration ended:
    /// <see cref="Page{T}.Start"/> plus the number of items of its last page. One more request asks for the total.
    /// </summary>
    /// <value>The default is 0, the beginning of the list.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Start
    {
        get;
        init => field = value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Start), value, "The position of the first item cannot be negative.");
    }

    /// <summary>
    /// Gets or sets the number of pages, from 1 to 64, that are in memory or being read at the same time: the page that the program works
    /// on, and those that are requested meanwhile.
    /// </summary>
    /// <value>The default is 2: the next page is requested while the program works on one. 1 requests a page when it is needed.</value>
    /// <remarks>
    /// Pages are returned in order. More than two are in flight only if the platform reports how many items there are. Each page in flight
    /// takes a connection of <see cref="ThreatConnectClientOptions.MaxConnections"/>.
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 64.</exception>
    public int PagesInFlight
    {
        get;
        init => field = value is >= 1 and <= MaximumPagesInFlight
            ? value
            : throw new ArgumentOutOfRangeException(nameof(PagesInFlight), value, $"1 to {MaximumPagesInFlight} pages can be in flight.");
    } = 2;

    // The sender has what the derived types add.
    internal ListOptions CreateWithMaxItems(int maxItems) =>
        new() { PageSize = PageSize, MaxItems = maxItems, Start = Start, PagesInFlight = PagesInFlight };
}

/// <summary>Specifies the page size, the length and the modification time of a list of indicators.</summary>
/// <example>
/// <code>
/// var options = new IndicatorListOptions { ModifiedSince = DateTimeOffset.UtcNow.AddDays(-1) };
/// await foreach (Indicator indicator in org.Indicators.ListAsync(options: options))
/// {
///     Console.WriteLine(indicator.Summary);
/// }
/// </code>
/// </example>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/overview.html"/>
public sealed class IndicatorListOptions : ListOptions
{
    /// <summary>
    /// Gets or sets the time, to the second, at or after which the listed indicators were last modified. Creating and importing an
    /// indicator modifies it, and so does a change of its rating or confidence.
    /// </summary>
    /// <value>The default is <see langword="null"/>: any time.</value>
    public DateTimeOffset? ModifiedSince { get; init; }
}

/// <summary>Specifies the page size, the length and the content of a list of tags.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/overview.html"/>
public sealed class TagListOptions : ListOptions
{
    /// <summary>Gets or sets a value indicating whether each tag includes its description.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool Detailed { get; init; }
}
