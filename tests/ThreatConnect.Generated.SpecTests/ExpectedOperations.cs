namespace ThreatConnect.SpecTests;

/// <summary>
/// The operations once more, written from the vendor's documentation and not from the document. P is resultStart and
/// resultLimit, O owner, F filters and orParams, I includes.
/// </summary>
internal static class ExpectedOperations
{
    public static readonly ExpectedOperation[] All =
    [
        new("listOwners", "GET", "/v2/owners", "P", "200"),
        new("getOwner", "GET", "/v2/owners/{ownerId}", "", "200"),
        new("getMyOwner", "GET", "/v2/owners/mine", "", "200"),
        new("listMyOwnerMembers", "GET", "/v2/owners/mine/members", "", "200"),
        new("listOwnerMetrics", "GET", "/v2/owners/metrics", "", "200"),
        new("getOwnerMetrics", "GET", "/v2/owners/{ownerId}/metrics", "", "200"),
        new("getWhoAmI", "GET", "/v2/whoami", "", "200"),
        new("listGroups", "GET", "/v2/groups", "P O F I", "200"),
        new("listGroupsByType", "GET", "/v2/groups/{groupType}", "P O F I", "200"),
        new("createGroup", "POST", "/v2/groups/{groupType}", "O", "201"),
        new("getGroup", "GET", "/v2/groups/{groupType}/{groupId}", "I O", "200"),
        new("updateGroup", "PUT", "/v2/groups/{groupType}/{groupId}", "O", "200"),
        new("deleteGroup", "DELETE", "/v2/groups/{groupType}/{groupId}", "O", "200"),
        new("listGroupTags", "GET", "/v2/groups/{groupType}/{groupId}/tags", "P O", "200"),
        new("getGroupTag", "GET", "/v2/groups/{groupType}/{groupId}/tags/{tagName}", "O", "200"),
        new("addGroupTag", "POST", "/v2/groups/{groupType}/{groupId}/tags/{tagName}", "O", "201"),
        new("deleteGroupTag", "DELETE", "/v2/groups/{groupType}/{groupId}/tags/{tagName}", "O", "200"),
        new("listIndicators", "GET", "/v2/indicators", "P O F I modifiedSince", "200"),
        new("listIndicatorsByType", "GET", "/v2/indicators/{indicatorType}", "P O F I modifiedSince", "200"),
        new("createIndicator", "POST", "/v2/indicators/{indicatorType}", "O", "201"),
        new("getIndicator", "GET", "/v2/indicators/{indicatorType}/{indicator}", "O I", "200"),
        new("updateIndicator", "PUT", "/v2/indicators/{indicatorType}/{indicator}", "O", "200"),
        new("deleteIndicator", "DELETE", "/v2/indicators/{indicatorType}/{indicator}", "O", "200"),
        new("listIndicatorTags", "GET", "/v2/indicators/{indicatorType}/{indicator}/tags", "P O", "200"),
        new("getIndicatorTag", "GET", "/v2/indicators/{indicatorType}/{indicator}/tags/{tagName}", "O", "200"),
        new("addIndicatorTag", "POST", "/v2/indicators/{indicatorType}/{indicator}/tags/{tagName}", "O", "201"),
        new("deleteIndicatorTag", "DELETE", "/v2/indicators/{indicatorType}/{indicator}/tags/{tagName}", "O", "200"),
        new("listTags", "GET", "/v2/tags", "P O F detailed", "200"),
        new("createTag", "POST", "/v2/tags", "O", "200 201"),
        new("getTag", "GET", "/v2/tags/{tagName}", "O", "200"),
        new("updateTag", "PUT", "/v2/tags/{tagName}", "O", "200"),
        new("deleteTag", "DELETE", "/v2/tags/{tagName}", "O", "200"),
        // Documented for listings of groups and indicators in general, so that those by tag take includes (I) too.
        new("listTagGroups", "GET", "/v2/tags/{tagName}/groups", "P O F I", "200"),
        new("listTagGroupsByType", "GET", "/v2/tags/{tagName}/groups/{groupType}", "P O F I", "200"),
        new("getTagGroup", "GET", "/v2/tags/{tagName}/groups/{groupType}/{groupId}", "O", "200"),
        new("addTagGroup", "POST", "/v2/tags/{tagName}/groups/{groupType}/{groupId}", "O", "201"),
        new("deleteTagGroup", "DELETE", "/v2/tags/{tagName}/groups/{groupType}/{groupId}", "O", "200"),
        new("listTagIndicators", "GET", "/v2/tags/{tagName}/indicators", "P O F I", "200"),
        new("listTagIndicatorsByType", "GET", "/v2/tags/{tagName}/indicators/{indicatorType}", "P O F I", "200"),
        new("getTagIndicator", "GET", "/v2/tags/{tagName}/indicators/{indicatorType}/{indicator}", "O", "200"),
        new("addTagIndicator", "POST", "/v2/tags/{tagName}/indicators/{indicatorType}/{indicator}", "O", "201"),
        new("deleteTagIndicator", "DELETE", "/v2/tags/{tagName}/indicators/{indicatorType}/{indicator}", "O", "200"),
    ];

    /// <summary>The query parameters that a column of letters and names stands for.</summary>
    public static IEnumerable<string> Parameters(string query) => query.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => word switch
    {
        "P" => ["resultStart", "resultLimit"],
        "O" => ["owner"],
        "F" => ["filters", "orParams"],
        "I" => ["includes"],
        _ => new[] { word },
    });
}
