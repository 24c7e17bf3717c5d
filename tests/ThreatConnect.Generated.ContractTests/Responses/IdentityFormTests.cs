namespace ThreatConnect.ContractTests.Responses;

// An object without its id or name is not a usable response.
public sealed class IdentityFormTests(PlatformServer server) : ContractTest(server)
{
    public static TheoryData<string, string, Func<OwnerScope, Task>> Anonymous => new()
    {
        { "tasks/54?owner=Common%20Community", """{"task":{"name":"x"}}""", org => org.Tasks[54].GetAsync() },
        { "tasks/54?owner=Common%20Community", """{"task":{"id":54}}""", org => org.Tasks[54].GetAsync() },
        { "tasks/54?owner=Common%20Community", "{}", org => org.Tasks[54].GetAsync() },
        { "victims/12", """{"victim":{"name":"x"}}""", org => org.Victims[12].GetAsync() },
        { "victims/12", """{"victim":{"id":12,"name":null}}""", org => org.Victims[12].GetAsync() },
        { "victims/12/victimAssets/webSites/7", """{"victimWebSite":{"webSite":"x"}}""", org => org.Victims[12].Assets.WebSites[7].GetAsync() },
        { "securityLabels/x?owner=Common%20Community", """{"securityLabel":{"color":"FFC000"}}""", org => org.SecurityLabels["x"].GetAsync() },
        { "types/indicatorTypes/x", """{"indicatorType":{"apiBranch":"x"}}""", org => ((ThreatConnectClient)org).Types.Indicators.GetAsync("x") },
        { "types/associationTypes/x", """{"associationType":null}""", org => ((ThreatConnectClient)org).Types.Associations.GetAsync("x") },
        { "types/attributeTypes/x", """{"attributeType":{"maxSize":1}}""", org => ((ThreatConnectClient)org).Types.Attributes.GetAsync("x") },
    };

    [Theory]
    [MemberData(nameof(Anonymous))]
    public async Task An_object_without_its_identity_is_not_a_usable_response(string target, string data, Func<OwnerScope, Task> getAsync)
    {
        Platform.On("GET", $"/api/v2/{target}").Returns(StubResponse.Json($$"""{"status":"Success","data":{{data}}}"""));
        var isType = target.StartsWith("types", StringComparison.Ordinal);

        await (isType ? Client : Org).Invoking(getAsync).Should().ThrowAsync<ThreatConnectTransportException>();
    }
}
