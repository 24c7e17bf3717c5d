namespace ThreatConnect.Testing.Catalog;

// The attribute types of a new instance (evidence.md §12.0). They belong to the system, so every owner has them.
internal static class AttributeTypes
{
    // The owner of the types in filters. evidence.md §4.5 does not say what it is for types of the system.
    public const string Owner = "System";

    private const int LongText = 65_000;

    public static AttributeType Description { get; } = new(1, "Description", "What the object is.")
    {
        MaximumSize = LongText,
        AllowMarkdown = true,
        CanBeDisplayed = true,
    };

    public static AttributeType Source { get; } = new(2, "Source", "Where the information comes from.")
    {
        MaximumSize = LongText,
        AllowMarkdown = true,
        CanBeDisplayed = true,
    };

    public static IReadOnlyList<AttributeType> All { get; } =
    [
        Description,
        Source,
        new(3, "Additional Analysis and Context", "What else is known of the object.") { MaximumSize = LongText, AllowMarkdown = true },
        new(4, "Course of Action Recommendation", "What to do about the object.") { MaximumSize = LongText, AllowMarkdown = true },
        new(5, "Course of Action Taken", "What was done about the object.") { MaximumSize = LongText, AllowMarkdown = true },
        new(6, "Tactics, Techniques, and Procedures", "How the adversary goes about it.") { MaximumSize = LongText, AllowMarkdown = true },
        new(7, "Title", "A title for the object."),
        new(8, "Aliases", "Other names of the object."),
        new(9, "External ID", "What the object is called elsewhere."),
        new(10, "First Seen", "When it was seen first."),
        new(11, "Last Seen", "When it was seen last."),
        new(12, "Phase of Intrusion", "How far an intrusion has come.")
        {
            Rule = new(
                1,
                "Phases of Intrusion",
                "One of the phases.",
                [
                    "Reconnaissance", "Weaponization", "Delivery", "Exploitation", "Installation", "C2", "Action on Objectives",
                ]),
            ErrorMessage = "Please select a phase of intrusion.",
        },
        new(13, "Adversary Type", "What kind of adversary it is.") { AppliesTo = ["Adversary"] },
        new(14, "Victim Industry", "In what business the victim is.") { AppliesTo = ["Victim"] },
    ];
}
