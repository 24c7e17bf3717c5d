namespace ThreatConnect;

/// <summary>Specifies the page size and the length of a list.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/overview.html"/>
public class ListOptions
{
    /// <summary>The maximum page size of the platform.</summary>
    public const int MaximumPageSize = 10_000;

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
