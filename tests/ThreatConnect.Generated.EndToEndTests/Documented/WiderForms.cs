using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.Documented;

// Where a form of the simulator goes further than the evidence, so that readers are held to more than servers are known to send: the
// members that it changes, by their names. The document does not have these forms of them.
internal static class WiderForms
{
    // evidence.md §7.0: only some flags are texts; of those the document has both forms. The private flag is a text in a request (§6.2).
    private static readonly string[] s_textFlags =
    [
        "active",
        "activeLocked",
        "anonymous",
        "basicAuthEnabled",
        "communityOrSource",
        "csvEnabled",
        "displayed",
        "escalated",
        "jsonEnabled",
        "keyedValues",
        "overdue",
        "privateFlag",
        "reminded",
    ];

    // evidence.md §1.4: only the lists of file occurrences and of security labels are shown so; live servers send arrays. Two
    // of the names are those of CustomTypeInstance.
    private static readonly string[] s_loneLists =
    [
        .. DocumentedType.All.Select(type => type.Entity),
        "addresses",
        "assignee",
        "associationType",
        "attribute",
        "attributeType",
        "bucketAsset",
        "customMetricConfig",
        "dnsResolution",
        "dolly",
        "escalatee",
        "group",
        "idBadge",
        "indicator",
        "observation",
        "owner",
        "playbook",
        "securityLabel",
        "tag",
        "task",
        "user",
        "userObservedList",
        "victim",
        "victimAsset",
    ];

    // evidence.md §7.0: unset members are absent, but for some dates and the comment and the endpoint of a playbook.
    private static readonly string[] s_nulls =
    [
        "assignee",
        "attribute",
        "calScore",
        "confidence",
        "createdBy",
        "description",
        "escalatee",
        "fileSize",
        "keys",
        "md5",
        "owner",
        "ownerName",
        "path",
        "pseudonym",
        "rating",
        "regexes",
        "role",
        "securityLabel",
        "sha256",
        "size",
        "source",
        "status",
        "tag",
        "value2Label",
        "value3Label",
        "xid",
    ];

    private static readonly HashSet<(ResponseForms Form, string Member)> s_all =
    [
        .. s_textFlags.Select(member => (ResponseForms.TextFlags, member)),
        .. s_loneLists.Select(member => (ResponseForms.LoneObjects, member)),
        .. s_nulls.Select(member => (ResponseForms.Nulls, member)),
    ];

    public static IEnumerable<(ResponseForms Form, string Member)> Of(ResponseForms forms) =>
        s_all.Where(wider => forms.HasFlag(wider.Form));

    public static bool Contains(ResponseForms form, string member) => s_all.Contains((form, member));
}
