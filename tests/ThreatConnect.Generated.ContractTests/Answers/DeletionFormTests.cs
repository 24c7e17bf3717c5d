namespace ThreatConnect.ContractTests.Answers;

/// <summary>The forms of an answer to a call that gives no object, for everything that is no group and no indicator.</summary>
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

    private static readonly Answer[] s_forms =
    [
        Answer.Success,
        Answer.Json("""{"apiCalls":1,"resultCount":0,"status":"Success"}"""),
        Answer.Json("""{"status":"Success","message":"Task \"Call Jo\" deleted"}"""),
        Answer.Json("""{"status":"Success","data":{}}"""),
        Answer.Empty(200),
        Answer.Empty(204),
    ];

    public static IndexPairs All => new(s_calls.Length, s_forms.Length);

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_deletion_has_many_forms(int call, int form)
    {
        Platform.On("DELETE", $"/api/v2/{s_calls[call].Target}").Answers(s_forms[form]);

        ((int)(await s_calls[call].CallAsync(Org)).StatusCode).Should().Be(s_forms[form].Status);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public async Task A_failure_in_a_success_is_an_error(int call)
    {
        Platform.On("DELETE", $"/api/v2/{s_calls[call].Target}").Answers(Answer.Failure(200, "The requested resource was not deleted - access was denied"));

        var failure = await Org.Invoking(org => s_calls[call].CallAsync(org)).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.ServerMessage.Should().Be("The requested resource was not deleted - access was denied");
    }
}
