using System.Globalization;

namespace ThreatConnect;

// How the values of filters are written: invariant, whatever the machine's culture.
internal static class FilterValue
{
    public static string ToText<TValue>(TValue value, string? dateFormat) => value switch
    {
        null => throw new ArgumentNullException(nameof(value), "A filter compares with a value; the API cannot ask for its absence."),
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly date => date.ToDateTime(TimeOnly.MinValue).ToString(dateFormat ?? "yyyy-MM-dd", CultureInfo.InvariantCulture),
        FilterNumber number => number.ToString(),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{typeof(TValue)} is no type of a filter.", nameof(value)),
    };
}
