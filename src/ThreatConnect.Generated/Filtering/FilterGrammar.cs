using System.Globalization;

namespace ThreatConnect.Filtering;

// What the API's filter grammar can express.
internal static class FilterGrammar
{
    public const string NoMixing = "The API joins filters either all by AND or all by OR: & and | cannot be mixed in one query.";

    // Values do not depend on the culture of the machine.
    public static string ToText<TValue>(TValue value, string? dateFormat) => value switch
    {
        null => throw new ArgumentNullException(nameof(value), "A filter compares with a value; the API cannot ask for its absence."),
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly date => date.ToDateTime(TimeOnly.MinValue).ToString(dateFormat ?? "yyyy-MM-dd", CultureInfo.InvariantCulture),
        FilterNumber number => number.ToString(),
        IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"{typeof(TValue)} is not a type that a filter can compare with.", nameof(value)),
    };
}
