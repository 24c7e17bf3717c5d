namespace ThreatConnect.Generator.Model;

// How the object of a response becomes the requests that create and update such an object.
internal sealed record RequestConversionModel
{
    // The C# model of the response.
    public required string Model { get; init; }

    public required EquatableArray<RequestModel> Requests { get; init; }
}

// A request, and how its members are set.
internal sealed record RequestModel
{
    // The end of the name of the method: Create or Update.
    public required string Verb { get; init; }

    // The C# model of the request.
    public required string Name { get; init; }

    public required EquatableArray<RequestMemberModel> Members { get; init; }
}

// A member of a request.
internal sealed record RequestMemberModel
{
    public required string Name { get; init; }

    // Whether the request cannot be sent without it, and the object may lack it.
    public bool MayBeMissing { get; init; }

    // The text that a caller must give, because no response has it.
    public string? Parameter { get; init; }

    // The request for an item, if the member is a list of objects; null otherwise.
    public string? Item { get; init; }

    // The members of an item.
    public EquatableArray<RequestMemberModel> ItemMembers { get; init; }
}
