using System.ComponentModel;

namespace ThreatConnect.Values;

/// <summary>Provides methods for summaries: texts that contain all the values of an indicator.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class IndicatorSummary
{
    internal const string Separator = " : ";

    /// <summary>Returns the first value of a summary. A file may lack the first of its hashes.</summary>
    /// <param name="summary">The summary.</param>
    /// <returns>The value.</returns>
    public static string First(string summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        return summary.Split(Separator).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) ?? summary;
    }

    /// <summary>Joins the values that are not <see langword="null"/> by a colon between spaces.</summary>
    /// <param name="values">The values in the order of the keys of the type, of which one is enough.</param>
    /// <returns>The summary.</returns>
    public static string JoinGiven(params ReadOnlySpan<string?> values)
    {
        var summary = string.Empty;
        foreach (var value in values)
        {
            summary = value is null ? summary : summary.Length == 0 ? value : string.Concat(summary, Separator, value);
        }

        return summary;
    }

    /// <summary>Joins all values by a colon between spaces.</summary>
    /// <param name="values">The values in the order of the keys of the type.</param>
    /// <returns>The summary, as paths contain it; empty if a value is <see langword="null"/>.</returns>
    /// <exception cref="ArgumentException">Other values would have the same summary.</exception>
    public static string Join(params ReadOnlySpan<string?> values)
    {
        // Most types have one key.
        if (values is [var only] && only?.Contains(Separator, StringComparison.Ordinal) != true)
        {
            return only ?? string.Empty;
        }

        if (values.Contains(null))
        {
            return string.Empty;
        }

        var summary = string.Join(Separator, values);
        return values.SequenceEqual(summary.Split(Separator))
            ? summary
            : throw new ArgumentException(
                $"\"{Excerpt.Of(summary)}\" cannot be sent: the platform joins the values of an indicator by \"{Separator}\", so no value "
                + "can contain that, or other values would address the same indicator. Take the handle of an item of a list by HandleOf.");
    }
}
