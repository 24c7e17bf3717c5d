using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Reading;

// The numbers that a parameter, a property or a field of a filter takes.
internal static class Ranges
{
    private static readonly NumberRange s_rating = new("rating", 0, 5);
    private static readonly NumberRange s_confidence = new("confidence", 0, 100);

    public static NumberRange? Of(Library library, IPropertySymbol property) =>
        (library.NameOf(property.ContainingType), property.Name) switch
        {
            ("ListOptions", "PageSize") => new("page size", 1, 10_000),
            ("ListOptions", "MaxItems") => new("number of items", 0, null),
            ("ListOptions", "Start") => new("position of the first item", 0, null),
            ("ListOptions", "PagesInFlight") => new("number of pages", 1, 64),
            ("BatchOptions", "MaxItems") => new("number of items of a job", 1, 25_000),
            ("BatchOptions", "MaxBytes") => new("number of bytes of a job", 1024, null),
            ("BatchOptions", "JobsInFlight") => new("number of jobs", 1, null),
            ("ThreatConnectClientOptions", "MaxRetries") => new("number of retries", 0, null),
            ("BatchIndicator", _) => OfIndicator(property.Name),
            _ when library.IsRequest(property.ContainingType) => OfIndicator(property.Name),
            _ => null,
        };

    public static NumberRange? Of(Library library, IParameterSymbol parameter) =>
        library.Declares(parameter.ContainingSymbol)
        && (library.NameOf(Library.Declared(parameter.ContainingSymbol).ContainingType), parameter.Name) is ("Observations", "count")
            ? new("number of observations", 1, null)
            : null;

    // Of the filter fields of indicators.
    public static NumberRange? OfField(Library library, IPropertySymbol field) =>
        library.NameOf(field.ContainingType.OriginalDefinition) == "IndicatorFilter`2" ? OfIndicator(field.Name) : null;

    private static NumberRange? OfIndicator(string member) => member switch
    {
        "Rating" => s_rating,
        "Confidence" => s_confidence,
        _ => null,
    };
}

// The least and the greatest number, which has no bound if it is null.
internal sealed class NumberRange(string name, int least, int? greatest)
{
    public string Name => name;

    public bool Contains(decimal number, int below = 0, int above = 0) => number >= least - below && !(number > greatest + above);

    public override string ToString() => greatest is { } last ? $"from {least} to {last}" : $"of at least {least}";
}
