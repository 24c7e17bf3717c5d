namespace ThreatConnect.Protocol;

// What a request for one page asks for, by the names of the query parameters.
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

    public DateTimeOffset? DeletedSince { get; init; }

    public string? Name { get; init; }

    public string? TriggerType { get; init; }

    public string? Status { get; init; }

    public string? SortOn { get; init; }

    public bool? SortAscending { get; init; }

    public IReadOnlyList<string>? Labels { get; init; }

    // Refuses what the operation has no parameter for; left out silently it would give another list than was asked for.
    public void Expect(string operation, params ReadOnlySpan<string> parameters)
    {
        Refuse("filters", nameof(Filters), Filters is not null, operation, parameters);
        Refuse("includes", nameof(Includes), Includes is not null, operation, parameters);
        Refuse("includeAdditional", nameof(IncludeAdditional), IncludeAdditional is not null, operation, parameters);
        Refuse("detailed", nameof(Detailed), Detailed is not null, operation, parameters);
        Refuse("modifiedSince", nameof(ModifiedSince), ModifiedSince is not null, operation, parameters);
        Refuse("deletedSince", nameof(DeletedSince), DeletedSince is not null, operation, parameters);
        Refuse("name", nameof(Name), Name is not null, operation, parameters);
        Refuse("triggerType", nameof(TriggerType), TriggerType is not null, operation, parameters);
        Refuse("status", nameof(Status), Status is not null, operation, parameters);
        Refuse("sortOn", nameof(SortOn), SortOn is not null, operation, parameters);
        Refuse("sortAscending", nameof(SortAscending), SortAscending is not null, operation, parameters);
        Refuse("labels", nameof(Labels), Labels is not null, operation, parameters);
    }

    private static void Refuse(string parameter, string option, bool isSet, string operation, ReadOnlySpan<string> parameters)
    {
        if (isSet && !parameters.Contains(parameter))
        {
            throw new ArgumentException($"{option} cannot be asked for here: the API has no {parameter} in {operation}.", option);
        }
    }
}
