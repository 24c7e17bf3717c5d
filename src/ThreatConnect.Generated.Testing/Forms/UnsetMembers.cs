using System.Text.Json.Nodes;

namespace ThreatConnect.Testing.Forms;

// The members that are absent when they have no value (evidence.md §7).
internal static class UnsetMembers
{
    // A member that tells which kind of object it is, and the members of such objects that may be absent.
    private static readonly (string Known, string[] Unset)[] s_objects =
    [
        ("threatAssessRating", ["rating", "confidence", "calScore", "source", "description"]),
        ("observationCount", ["lastObserved"]),
        ("falsePositiveCount", ["falsePositiveLastReported"]),
        ("sha1", ["md5", "sha256", "size"]),
        ("escalated", ["dueDate", "reminderDate", "escalationDate", "assignee", "escalatee", "description"]),
        ("displayed", ["source", "securityLabel"]),
        ("userName", ["firstName", "lastName", "pseudonym", "role"]),
        ("suborg", ["attribute", "tag", "securityLabel"]),
        ("fileName", ["fileSize", "status", "path", "date"]),
        ("casePreference", ["value2Label", "value3Label", "regexes", "keys"]),
        ("triggerType", ["comment", "endpoint", "labels"]),
    ];

    public static void AddNulls(JsonObject members)
    {
        foreach (var (known, unset) in s_objects)
        {
            if (members.ContainsKey(known))
            {
                AddNulls(members, unset);
            }
        }

        // An item has its owner or the name of the owner.
        if (members.ContainsKey("dateAdded") && (members.ContainsKey("owner") || members.ContainsKey("ownerName")))
        {
            AddNulls(members, ["owner", "ownerName", "xid", "createdBy", "lastModified"]);
        }
    }

    private static void AddNulls(JsonObject members, string[] unset)
    {
        foreach (var name in unset)
        {
            members.TryAdd(name, null);
        }
    }
}
