using System.Diagnostics.CodeAnalysis;

namespace ThreatConnect;

/// <summary>Represents a change of an indicator: it was created or modified, or it was deleted.</summary>
/// <seealso href="https://docs.threatconnect.com/en/latest/rest_api/v2/indicators/indicators.html"/>
public sealed class IndicatorChange
{
    private readonly Func<IndicatorCursor> _cursor;

    /// <summary>
    /// Initializes a new instance of the <see cref="IndicatorChange"/> class for an indicator that was created or modified, for tests.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="cursor">The cursor behind the change.</param>
    public IndicatorChange(Indicator indicator, IndicatorCursor cursor)
        : this(indicator, () => cursor)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(cursor);
    }

    /// <summary>
    /// Initializes a new instance of the <see cref="IndicatorChange"/> class for an indicator that was deleted, for tests.
    /// </summary>
    /// <param name="deleted">The deleted indicator.</param>
    /// <param name="cursor">The cursor behind the change.</param>
    public IndicatorChange(DeletedIndicator deleted, IndicatorCursor cursor)
        : this(deleted, () => cursor)
    {
        ArgumentNullException.ThrowIfNull(deleted);
        ArgumentNullException.ThrowIfNull(cursor);
    }

    internal IndicatorChange(Indicator indicator, Func<IndicatorCursor> cursor) => (Indicator, _cursor) = (indicator, cursor);

    internal IndicatorChange(DeletedIndicator deleted, Func<IndicatorCursor> cursor) => (Deleted, _cursor) = (deleted, cursor);

    /// <summary>Gets the indicator as it is now; <see langword="null"/> if it was deleted.</summary>
    public Indicator? Indicator { get; }

    /// <summary>
    /// Gets what is known of the indicator that was deleted, which has no id; <see langword="null"/> if it was not deleted. It may have
    /// been created again since: then a change with the new one follows.
    /// </summary>
    public DeletedIndicator? Deleted { get; }

    /// <summary>Gets a value indicating whether the indicator was deleted.</summary>
    [MemberNotNullWhen(true, nameof(Deleted))]
    [MemberNotNullWhen(false, nameof(Indicator))]
    public bool IsDeleted => Deleted is not null;

    /// <summary>Gets the cursor behind this change, to keep when the change has been processed.</summary>
    public IndicatorCursor Cursor => _cursor();

    /// <summary>Returns what the object is, for logs and debuggers.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsDeleted ? $"Deleted: {Deleted}" : $"Changed: {Indicator}";
}
