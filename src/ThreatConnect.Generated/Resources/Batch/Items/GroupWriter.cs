using System.Text.Json;
using ThreatConnect.Json;
using ThreatConnect.Values;

namespace ThreatConnect.Resources.Batch.Items;

// Writes groups.
internal static class GroupWriter
{
    // Begins the object, with the members that create the group.
    public static void WriteCreate(Utf8JsonWriter json, BatchGroup group)
    {
        json.WriteStartObject();
        if (group.Create is { } create)
        {
            RequestJson.WriteMembersInBatch(json, create.ResourceType.ToModel(create));
        }
        else
        {
            WriteName(json, group);
        }
    }

    // The members that a batch adds, but for the groups that it is associated with.
    public static void WriteAdded(Utf8JsonWriter json, BatchGroup group, string xid)
    {
        if (ProblemOf(group) is { } problem)
        {
            throw new ArgumentException($"The group \"{Excerpt.Of(group.Name)}\" cannot be sent: {problem}.");
        }

        WriteTypeAndXid(json, group, xid);
        JsonMembers.Write(json, "eventType"u8, group.EventKind?.ToString());
        JsonMembers.Write(json, "publishDate"u8, group.PublishDate);
        JsonMembers.Write(json, "insights"u8, group.Insights);
        JsonMembers.Write(json, "aiProvider"u8, group.AiProvider);
        JsonMembers.Write(json, "aiLastRetrievalDate"u8, group.AiLastRetrievalDate);
        MemberWriter.WriteAttached(json, group);
    }

    // What a deletion needs.
    public static void WriteKey(Utf8JsonWriter json, BatchGroup group, string xid)
    {
        json.WriteStartObject();
        WriteName(json, group);
        WriteTypeAndXid(json, group, xid);
    }

    private static void WriteName(Utf8JsonWriter json, BatchGroup group) =>
        JsonMembers.Write(json, "name"u8, MemberWriter.Required(group.Name, "the name of the group"));

    private static void WriteTypeAndXid(Utf8JsonWriter json, BatchGroup group, string xid)
    {
        MemberWriter.WriteType(json, MemberWriter.Required(group.Type.ToString(), "the type of the group"));
        JsonMembers.Write(json, "xid"u8, MemberWriter.Required(xid, "the xid of the group"));
    }

    // What a batch demands of groups besides what their models validate (evidence.md §9.3).
    private static string? ProblemOf(BatchGroup group) => (group.Type.ToString(), group.Create) switch
    {
        ("Signature", not SignatureCreate) => $"a signature needs a file name, a file type and a text, which {nameof(SignatureCreate)} has",
        ("Email", not EmailCreate) => $"an email needs a subject, headers and a body, which {nameof(EmailCreate)} has",
        (_, EmailCreate { Subject: null or "" }) => "an email needs a subject",
        (_, EmailCreate { Header: null or "" }) => "an email needs headers",
        (_, EmailCreate { Body: null or "" }) => "an email needs a body",
        (_, DocumentCreate { Malware: true, Password: null or "" }) => "a document that is malware needs the password of its ZIP file",
        (not "Event", _) when group.EventKind is not null => "only events have an event kind",
        (not "Report", _) when group.PublishDate is not null => "only reports have a publish date",
        (_, ReportCreate { PublishDate: not null }) when group.PublishDate is not null =>
            "BatchGroup.PublishDate and ReportCreate.PublishDate are both set; set one of them",
        (not ("Document" or "Event" or "Report"), _) when group.Insights is not null => "only documents, events and reports have insights",
        (_, CampaignCreate { FirstSeen: not null }) when group.FirstSeen is not null =>
            "BatchGroup.FirstSeen and CampaignCreate.FirstSeen are both set; set one of them",
        _ when group.Insights is not null && string.IsNullOrEmpty(group.AiProvider) =>
            "insights need a provider; set BatchGroup.AiProvider",
        _ => null,
    };
}
