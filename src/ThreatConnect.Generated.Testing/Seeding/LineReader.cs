namespace ThreatConnect.Testing.Seeding;

// Reads one line: an object with a type, and with the members of that type by their names in JSON.
internal sealed class LineReader(Store store, string? owner)
{
    // Members of exports, and members that only the server sets.
    private static readonly ImmutableArray<string> s_ignored =
    [
        "id", "source", "webLink", "threatAssessRating", "threatAssessConfidence", "threatAssessScore", "calScore", "calIndicatorStatus",
    ];

    public SimulatedItem Read(string line)
    {
        var members = new LineMembers(Parse(line));
        members.Ignore(s_ignored);
        var type = members.Text("type") ?? throw new SeedException("it has no type");
        var item = Create(type, members) with
        {
            Owner = members.Text("owner") ?? members.Text("ownerName") ?? owner,
            DateAdded = members.Date("dateAdded"),
            LastModified = members.Date("lastModified"),
        };
        // A member that is missing stays unset.
        item = members.List("tags", "tag", LineMembers.NameOf) is { } tags ? item with { Tags = tags } : item;
        item = members.List("securityLabels", "securityLabel", LineMembers.NameOf) is { } labels
            ? item with { SecurityLabels = labels }
            : item;
        item = members.List("attributes", "attribute", ReadAttribute) is { } attributes ? item with { Attributes = attributes } : item;
        item = members.List("associatedGroups", "groups", ReadAssociation) is { } groups ? item with { AssociatedGroups = groups } : item;
        item = members.List("associatedIndicators", "indicators", ReadAssociation) is { } indicators
            ? item with { AssociatedIndicators = indicators }
            : item;
        return item with { Fields = members.Rest() };
    }

    private SimulatedItem Create(string type, LineMembers members)
    {
        switch (type)
        {
            case "Task":
                return new SimulatedTask(members.Text("name") ?? "")
                {
                    Assignees = members.List("assignees", "assignee", LineMembers.UserNameOf) ?? [],
                    Escalatees = members.List("escalatees", "escalatee", LineMembers.UserNameOf) ?? [],
                };
            case "Victim":
                return new SimulatedVictim(members.Text("name") ?? "") { Assets = members.List("assets", null, ReadAsset) ?? [] };
            case var _ when GroupTypes.All.Any(known => known.Name == type):
                return new SimulatedGroup(type, members.Text("name") ?? "")
                {
                    Xid = members.Text("xid"),
                    Assets = members.List("assets", null, ReadAsset) ?? [],
                };
            case var _ when store.IndicatorTypes.All.FirstOrDefault(known => known.Name == type) is { } known:
                members.Rename(type, known.KeyMembers is [var key] ? key : type);
                return new SimulatedIndicator(type, members.Text("summary") ?? "")
                {
                    Rating = members.Number("rating"),
                    Confidence = (int?)members.Number("confidence"),
                    IsActive = members.Flag("active"),
                    IsActiveLocked = members.Flag("activeLocked"),
                    IsPrivate = members.Flag("privateFlag"),
                    FalsePositiveCount = (int?)members.Number("falsePositiveCount"),
                    ObservationCount = (int?)members.Number("observationCount"),
                };
            default:
                throw new SeedException($"the type \"{type}\" does not exist");
        }
    }

    private static SimulatedAttribute ReadAttribute(JsonElement element)
    {
        var members = new LineMembers(element);
        members.Ignore(["id", "dateAdded", "lastModified"]);
        var read = new SimulatedAttribute(members.Text("type") ?? "", members.Text("value") ?? "")
        {
            Source = members.Text("source"),
            IsDisplayed = members.Flag("displayed"),
            SecurityLabels = members.List("securityLabels", "securityLabel", LineMembers.NameOf) ?? [],
        };
        members.ThrowIfAnyLeft("an attribute");
        return read;
    }

    private static SimulatedAssociation ReadAssociation(JsonElement element)
    {
        var members = new LineMembers(element);
        var isGroup = members.Has("name");
        var read = new SimulatedAssociation(
            members.Text("type") ?? members.Text("indicatorType") ?? "",
            members.Text(isGroup ? "name" : "summary") ?? "")
        {
            AssociationType = members.Text("association"),
        };
        members.ThrowIfAnyLeft("an association");
        return read;
    }

    private static SimulatedAsset ReadAsset(JsonElement element)
    {
        var members = new LineMembers(element);
        return new SimulatedAsset(members.Text("type") ?? "", members.Text("value") ?? "") { Fields = members.Rest() };
    }

    private static JsonElement Parse(string line)
    {
        try
        {
            return JsonElement.Parse(line);
        }
        catch (JsonException exception)
        {
            throw new SeedException($"it is not JSON: {exception.Message}");
        }
    }
}
