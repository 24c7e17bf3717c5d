namespace ThreatConnect.ContractTests.Responses;

// The forms of a response without an object, for everything that is neither a group nor an indicator.
public sealed class DeletionFormTests(PlatformServer server) : ContractTest(server)
{
    private static readonly (string Target, Func<OwnerScope, Task<Response>> CallAsync)[] s_calls =
    [
        ("tasks/54?owner=Common%20Community", org => org.Tasks[54].DeleteAsync()),
        ("tasks/54/assignees/asmith", org => org.Tasks[54].Assignees.RemoveAsync("asmith")),
        ("tasks/54/escalatees/asmith", org => org.Tasks[54].Escalatees.RemoveAsync("asmith")),
        ("victims/12", org => org.Victims[12].DeleteAsync()),
        ("victims/12/victimAssets/phoneNumbers/7", org => org.Victims[12].Assets.PhoneNumbers[7].DeleteAsync()),
        ("securityLabels/TLP%3ARED?owner=Common%20Community", org => org.SecurityLabels["TLP:RED"].DeleteAsync()),
        ("securityLabels/TLP%3ARED/groups/campaigns/416?owner=Common%20Community", org => org.SecurityLabels["TLP:RED"].RemoveFromAsync(org.Groups.Campaigns[416])),
        ("tasks/54/securityLabels/TLP%3ARED?owner=Common%20Community", org => org.SecurityLabels["TLP:RED"].RemoveFromAsync(org.Tasks[54])),
    ];

    private static readonly StubResponse[] s_forms =
    [
        StubResponse.Success,
        StubResponse.Json("""{"apiCalls":1,"resultCount":0,"status":"Success"}"""),
        StubResponse.Json("""{"status":"Success","message":"Task \"Call Jo\" deleted"}"""),
        StubResponse.Json("""{"status":"Success","data":{}}"""),
        StubResponse.Empty(200),
        StubResponse.Empty(204),
    ];

    public static IndexPairs All => new(s_calls.Length, s_forms.Length);

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_deletion_has_many_forms(int call, int form)
    {
        Platform.On("DELETE", $"/api/v2/{s_calls[call].Target}").Returns(s_forms[form]);

        ((int)(await s_calls[call].CallAsync(Org)).StatusCode).Should().Be(s_forms[form].Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task A_failure_in_a_success_is_an_error(int call)
    {
        Platform.On("DELETE", $"/api/v2/{s_calls[call].Target}").Returns(StubResponse.Failure(200, "The requested resource was not deleted - access was denied"));

        var failure = await Org.Invoking(org => s_calls[call].CallAsync(org)).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.ServerMessage.Should().Be("The requested resource was not deleted - access was denied");
    }
}
