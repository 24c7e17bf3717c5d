namespace ThreatConnect.Raw;

/// <summary>What a request for one page asks for, by the names of the query parameters.</summary>
internal sealed record ListQuery
{
    public required int ResultStart { get; init; }

    public required int ResultLimit { get; init; }

    public IEnumerable<string>? Filters { get; init; }

    public bool? OrParams { get; init; }

    public IReadOnlyList<string>? Includes { get; init; }

    public bool? IncludeAdditional { get; init; }

    public bool? Detailed { get; init; }

    public DateTimeOffset? ModifiedSince { get; init; }

    /// <summary>Refuses what the operation has no parameter for; left out silently it would give another list than was asked for.</summary>
    /// <exception cref="ArgumentException">Something else is set.</exception>
    public void Expect(string operation, params ReadOnlySpan<string> parameters)
    {
        Refuse("filters", Filters is not null, operation, parameters);
        Refuse("includes", Includes is not null, operation, parameters);
        Refuse("includeAdditional", IncludeAdditional is not null, operation, parameters);
        Refuse("detailed", Detailed is not null, operation, parameters);
        Refuse("modifiedSince", ModifiedSince is not null, operation, parameters);
    }

    private static void Refuse(string parameter, bool isSet, string operation, ReadOnlySpan<string> parameters)
    {
        if (isSet && !parameters.Contains(parameter))
        {
            throw new ArgumentException($"The API has no {parameter} for this list ({operation}).", parameter);
        }
    }
}
