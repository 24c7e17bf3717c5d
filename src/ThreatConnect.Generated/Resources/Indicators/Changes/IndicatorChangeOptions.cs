namespace ThreatConnect;

/// <summary>Specifies how the changes of indicators are read.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public sealed class IndicatorChangeOptions
{
    /// <summary>Gets or sets the number of items that one request asks for, from 1 to 10,000. Old servers return at most 500.</summary>
    /// <value>The default is 10,000, the maximum of the platform.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 10,000.</exception>
    public int PageSize
    {
        get;
        init => field = new ListOptions { PageSize = value }.PageSize;
    } = ListOptions.MaximumPageSize;

    /// <summary>
    /// Gets or sets how far before the last time the changes are read again. A change may become visible after others with a later time,
    /// and the clocks of the platform's servers may differ. What was returned already is not returned again.
    /// </summary>
    /// <value>The default is one minute. The cursor has 11 characters for each change in that time.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan Overlap
    {
        get;
        init => field = value >= TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Overlap), value, "The overlap cannot be negative.");
    } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets or sets how long the instance lists deleted indicators, which its administrator sets (<c>indicatorDeleteRetentionTime</c>) and
    /// the API does not tell. A cursor that is older is rejected, because deletions would be missing.
    /// </summary>
    /// <value>The default is <see langword="null"/>: a cursor of any age is used.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan? DeletedRetention
    {
        get;
        init => field = value is null || value > TimeSpan.Zero
            ? value
            : throw new ArgumentOutOfRangeException(nameof(DeletedRetention), value, "The retention must be positive.");
    }

    internal long OverlapSeconds => (long)Math.Ceiling(Overlap.TotalSeconds);
}
