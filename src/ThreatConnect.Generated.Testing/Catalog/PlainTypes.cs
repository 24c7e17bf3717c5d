using static ThreatConnect.Testing.Catalog.FieldKind;

namespace ThreatConnect.Testing.Catalog;

// Tasks (evidence.md §7.9) and victims (§7.10), which come in one type each.
internal static class PlainTypes
{
    public const string NotStarted = "Not Started";

    public static ItemType Task { get; } = new("Task", "tasks", "task")
    {
        Fields =
        [
            new("status", Text)
            {
                Values = [NotStarted, "In Progress", "Completed", "Waiting on Someone", "Deferred"],
                WhenUnset = NotStarted,
            },
            new("dueDate", Date) { FilterOperators = "<>" },
            new("reminderDate", Date),
            new("escalationDate", Date),
            // Accepted, and not shown in any answer.
            new("description", Text) { Places = FieldPlaces.Nowhere },
        ],
    };

    public static ItemType Victim { get; } = new("Victim", "victims", "victim")
    {
        Fields =
        [
            EmptyWhenUnset("description") with { Places = FieldPlaces.Single },
            EmptyWhenUnset("org"),
            EmptyWhenUnset("suborg"),
            EmptyWhenUnset("workLocation"),
            EmptyWhenUnset("nationality"),
        ],
    };

    private static FieldDefinition EmptyWhenUnset(string name) => new(name, Text) { WhenUnset = "" };
}
