namespace ThreatConnect;

/// <summary>How a list is walked.</summary>
public class ListOptions
{
    /// <summary>The platform's own limit for a page.</summary>
    public const int MaximumPageSize = 10_000;

    /// <summary>How many items one request asks for, from 1 to 10,000. Servers of old take 500.</summary>
    /// <value>10,000, the platform's limit.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is outside 1 to 10,000.</exception>
    public int PageSize
    {
        get;
        init => field = value is >= 1 and <= MaximumPageSize
            ? value
            : throw new ArgumentOutOfRangeException(nameof(PageSize), value, $"A page has 1 to {MaximumPageSize} items.");
    } = MaximumPageSize;

    /// <summary>How many items the whole walk gives at the most.</summary>
    /// <value>Null: all that match.</value>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int? MaxItems
    {
        get;
        init => field = value is null or >= 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaxItems), value, "A walk cannot give fewer than no items.");
    }
}
