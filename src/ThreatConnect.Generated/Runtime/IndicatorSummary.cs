using System.ComponentModel;

namespace ThreatConnect.Runtime;

/// <summary>How the platform writes the values of an indicator as one text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IndicatorSummary
{
    /// <summary>Joins values by a colon between spaces.</summary>
    /// <param name="values">The values, in the order of the type's keys.</param>
    /// <returns>The text, as summaries and paths hold it.</returns>
    public static string Join(params ReadOnlySpan<string?> values) => string.Join(" : ", values);
}
