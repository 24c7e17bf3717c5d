namespace ThreatConnect;

/// <summary>
/// Represents the changes of the indicators of an owner since a cursor. No request is sent before they are enumerated; each enumeration
/// begins at the cursor that it was made with.
/// </summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public abstract class IndicatorChanges : IAsyncEnumerable<IndicatorChange>
{
    /// <summary>
    /// Gets the cursor behind the changes that have been processed: those before the current one while the changes are enumerated, and all
    /// when the enumeration has ended. An enumeration that ends early, by an exception or otherwise, leaves the current change to the next
    /// one.
    /// </summary>
    /// <value><see langword="null"/> if the changes are read from the beginning, and none has been processed.</value>
    public abstract IndicatorCursor? Cursor { get; }

    /// <inheritdoc/>
    public abstract IAsyncEnumerator<IndicatorChange> GetAsyncEnumerator(CancellationToken cancellationToken = default);
}
