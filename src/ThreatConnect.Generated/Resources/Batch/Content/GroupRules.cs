using ThreatConnect.Values;

namespace ThreatConnect;

// What a batch demands of groups besides what their models do.
internal static class GroupRules
{
    public static void Check(BatchGroup group)
    {
        if (Problem(group) is { } problem)
        {
            throw new ArgumentException($"The group \"{Excerpt.Of(group.Name)}\" cannot be sent: {problem}.");
        }
    }

    private static string? Problem(BatchGroup group) => (group.Type.ToString(), group.Create) switch
    {
        ("Signature", not SignatureCreate) => $"a signature needs a file name, a file type and a text, which {nameof(SignatureCreate)} has",
        ("Email", not EmailCreate) => $"an email needs a subject, headers and a body, which {nameof(EmailCreate)} has",
        (_, EmailCreate { Subject: null or "" }) => "an email needs a subject",
        (_, EmailCreate { Header: null or "" }) => "an email needs headers",
        (_, EmailCreate { Body: null or "" }) => "an email needs a body",
        (_, DocumentCreate { Malware: true, Password: null or "" }) => "a document that is malware needs the password of its ZIP file",
        (not "Event", _) when group.EventKind is not null => "events alone have an event kind",
        (not ("Document" or "Event" or "Report"), _) when group.Insights is not null => "documents, events and reports alone have insights",
        (_, CampaignCreate { FirstSeen: not null }) when group.FirstSeen is not null => "it says twice when it was first seen",
        _ when group.Insights is not null && string.IsNullOrEmpty(group.AiProvider) => "insights need a provider",
        _ => null,
    };
}
