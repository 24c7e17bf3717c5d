namespace ThreatConnect.EndToEndTests.Readme;

// What the rows of the readme's table send, one request a row that is more than a handle; in the forms of the API's own documents.
internal static class ReadmeRequests
{
    private const string Every = "includes=additional&includes=attributes&includes=labels&includes=tags";

    private const string Page = "resultStart=0&resultLimit=10000";

    public static IReadOnlyList<string> All { get; } =
    [
        $"GET /groups/adversaries?owner=MyOrg&{Page}&{Every}",
        $"GET /tags/group_tag/groups?owner=MyOrg&{Page}&{Every}",
        $"GET /groups?owner=MyOrg&{Page}&filters=name%3Dmy_name_filter&{Every}",
        $"GET /groups/adversaries/416?{Every}&owner=MyOrg",
        $"GET /groups/adversaries/416/groups?{Page}&owner=MyOrg",
        $"GET /groups/adversaries/416/indicators?{Page}&owner=MyOrg",
        $"GET /groups/adversaries/416/victimAssets?{Page}&owner=MyOrg",
        $"GET /groups/adversaries/416/attributes?{Page}&owner=MyOrg",
        $"GET /groups/adversaries/416/tags?{Page}&owner=MyOrg",
        $"GET /groups/adversaries/416/securityLabels?{Page}&owner=MyOrg",
        "POST /groups/campaigns?owner=MyOrg",
        "POST /groups/campaigns/new/groups/adversaries/417?owner=MyOrg",
        "POST /groups/campaigns/new/attributes?owner=MyOrg",
        "POST /groups/campaigns/new/securityLabels/TLP%3AGREEN?owner=MyOrg",
        "POST /groups/campaigns/new/tags/Crimeware?owner=MyOrg",
        "PUT /groups/campaigns/4127?owner=MyOrg",
        "DELETE /groups/campaigns/4127?owner=MyOrg",
        $"GET /indicators/addresses?owner=MyOrg&{Page}&{Every}",
        $"GET /tags/indicator_tag/indicators?owner=MyOrg&{Page}&{Every}",
        $"GET /indicators?owner=MyOrg&{Page}&filters=summary%3Dmy_name_filter&{Every}",
        $"GET /indicators/addresses/1.1.1.1?{Every}&owner=MyOrg",
        $"GET /indicators/addresses/1.1.1.1/groups?{Page}&owner=MyOrg",
        $"GET /indicators/addresses/1.1.1.1/indicators?{Page}&owner=MyOrg",
        $"GET /indicators/addresses/1.1.1.1/attributes?{Page}&owner=MyOrg",
        $"GET /indicators/addresses/1.1.1.1/tags?{Page}&owner=MyOrg",
        $"GET /indicators/addresses/1.1.1.1/securityLabels?{Page}&owner=MyOrg",
        "POST /indicators/addresses?owner=MyOrg",
        "POST /indicators/addresses/12.13.14.15/groups/adversaries/417?owner=MyOrg",
        "POST /indicators/addresses/12.13.14.15/attributes?owner=MyOrg",
        "POST /indicators/addresses/12.13.14.15/securityLabels/TLP%3AGREEN?owner=MyOrg",
        "POST /indicators/addresses/12.13.14.15/tags/Crimeware?owner=MyOrg",
        "PUT /indicators/addresses/12.13.14.15?owner=MyOrg",
        "DELETE /indicators/addresses/12.13.14.15?owner=MyOrg",
        $"GET /owners?{Page}",
        "GET /owners/mine",
        "GET /owners/mine/members",
        "GET /owners/metrics",
        $"GET /tasks?owner=MyOrg&{Page}&{Every}",
        "POST /tasks?owner=MyOrg",
        "PUT /tasks/new?owner=MyOrg",
        "DELETE /tasks/new?owner=MyOrg",
        $"GET /victims?owner=MyOrg&{Page}&{Every}",
        "POST /victims?owner=MyOrg",
        "PUT /victims/new",
        "DELETE /victims/new",
        $"GET /tags/victim_tag/victims?owner=MyOrg&{Page}",
    ];
}
