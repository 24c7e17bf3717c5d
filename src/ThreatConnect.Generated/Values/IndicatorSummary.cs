using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>How the platform writes the values of an indicator as one text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IndicatorSummary
{
    internal const string Separator = " : ";

    /// <summary>The first value that a joined text holds; a file may lack the first of its hashes.</summary>
    /// <param name="summary">The text.</param>
    /// <returns>The value.</returns>
    public static string First(string summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return summary.Split(Separator).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) ?? summary;
    }

    /// <summary>Joins those values by a colon between spaces that were given.</summary>
    /// <param name="values">The values, in the order of the type's keys, of which any one is enough.</param>
    /// <returns>The text.</returns>
    public static string JoinGiven(params ReadOnlySpan<string?> values)
    {
        var summary = string.Empty;
        foreach (var value in values)
        {
            summary = value is null ? summary : summary.Length == 0 ? value : string.Concat(summary, Separator, value);
        }

        return summary;
    }

    /// <summary>Joins values by a colon between spaces.</summary>
    /// <param name="values">The values, in the order of the type's keys.</param>
    /// <returns>The text, as summaries and paths hold it; empty when a value was never given.</returns>
    public static string Join(params ReadOnlySpan<string?> values) => values.Contains(null) ? string.Empty : string.Join(Separator, values);
}
