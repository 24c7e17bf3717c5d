using static ThreatConnect.Testing.Catalog.FieldType;

namespace ThreatConnect.Testing.Catalog;

// The type of tasks (evidence.md §7.9) and the type of victims (§7.10).
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
            // Accepted, but not in any response.
            new("description", Text) { Visibility = FieldVisibility.Never },
        ],
    };

    public static ItemType Victim { get; } = new("Victim", "victims", "victim")
    {
        Fields =
        [
            EmptyWhenUnset("description") with { Visibility = FieldVisibility.Single },
            EmptyWhenUnset("org"),
            EmptyWhenUnset("suborg"),
            EmptyWhenUnset("workLocation"),
            EmptyWhenUnset("nationality"),
        ],
    };

    private static FieldDefinition EmptyWhenUnset(string name) => new(name, Text) { WhenUnset = "" };
}
