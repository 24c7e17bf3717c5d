using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace ThreatConnect.Quickstart.Tests.Conformance;

// What is planted between the client and a simulator is found, and nothing else.
public sealed class PlantedDeviationTests(PopulatedSimulator instance) : IClassFixture<PopulatedSimulator>
{
    private static readonly Dictionary<string, (Deviation Deviation, string[] Found)> s_planted = new()
    {
        ["a status code"] = (
            Deviation.Create(Path("/v2/whoami"), response: (_, response) => response.StatusCode = HttpStatusCode.Accepted),
            ["8.1 getWhoAmI: getWhoAmI status 202"]),
        ["a content type"] = (
            Deviation.Create(
                Path("/v2/whoami"), response: (_, response) => response.Content.Headers.ContentType = new MediaTypeHeaderValue("text/json")),
            ["1.3 content type: getWhoAmI another type, or none"]),
        ["a type"] = (
            Deviation.Create(Path("/v2/whoami"), body: body => Change(body, body["data"]!["user"]!, "role", _ => 7)),
            ["7 values: getWhoAmI user.role not as type says"]),
        ["the name of a member"] = (
            Deviation.Create(Path("/v2/types/associationTypes"), body: body => Each(body, "associationType", item => Rename(item, "apiBranch", "branch"))),
            ["7 members that are always there: listAssociationTypes associationType.apiBranch absent", "7.0 members: listAssociationTypes associationType.branch a text"]),
        ["the key of the response"] = (
            Deviation.Create(Path("/v2/customMetrics"), body: body => Change(body, body, "data", data => Rename(data!.AsObject(), "customMetricConfig", "customMetric"))),
            ["1.4 envelope: listCustomMetrics customMetricConfig absent", "7.0 members: listCustomMetrics customMetric an array"]),
        ["a total"] = (
            Deviation.Create(Path("/v2/owners"), body: body => Change(body, body["data"]!, "resultCount", _ => 1)),
            ["2 totals: listOwners resultCount less than the items of the page"]),
        ["a default page size"] = (
            Deviation.Create(
                request => Path("/v2/securityLabels")(request) && request.RequestUri!.Query.Length == 0, request: Query("resultLimit=2")),
            ["2 page without resultLimit: /v2/securityLabels fewer items"]),
        ["an ignored page limit"] = (
            Deviation.Create(Path("/v2/tasks"), request: WithoutQuery("resultLimit=1")), ["2 resultLimit: /v2/tasks more items"]),
        ["a smaller page limit"] = (
            Deviation.Create(
                request => Path("/v2/victims")(request) && request.RequestUri!.Query.Contains("=10000"),
                response: (_, response) => response.StatusCode = HttpStatusCode.BadRequest),
            ["2 resultLimit of 10,000: /v2/victims status 400"]),
        ["an ignored filter"] = (
            Deviation.Create(
                request => Path("/v2/victims")(request) && request.RequestUri!.Query.Contains("filters="), request: Query("resultLimit=100")),
            ["4.5 victims name =: /v2/victims items that do not match", "4.5 victims name ^: /v2/victims items that do not match"]),
        ["an operator that is refused"] = (
            Deviation.Create(
                request => Path("/v2/indicators")(request) && request.RequestUri!.Query.Contains("filters=confidence%3D"),
                response: (_, response) => response.StatusCode = HttpStatusCode.BadRequest),
            ["4.3 indicators confidence =: /v2/indicators status 400"]),
        ["another object for a hard value"] = (
            Deviation.Create(
                request => request.RequestUri!.AbsolutePath.Contains("/hashtags/%23") && !request.RequestUri.Query.Contains("includes"),
                body: body => Change(body, body["data"]!["hashtag"]!, "id", _ => 1)),
            ["6.3 values with #: /v2/indicators another object"]),
        ["an error text"] = (
            Deviation.Create(
                request => request.RequestUri!.AbsolutePath.Contains("/v2/victims/2147483647"), body: body => Change(body, body, "message", _ => "Gone fishing")),
            ["10 an object that does not exist: getVictim another text"]),
        ["an owner that need not exist"] = (
            Deviation.Create(
                request => Path("/v2/groups")(request) && request.RequestUri!.Query.Contains("owner=conformance-"), request: Query("resultLimit=1")),
            ["10 an owner that does not exist: listGroups status 200"]),
        ["a form of dates"] = (
            Deviation.Create(
                Path("/v2/securityLabels"), body: body => Each(body, "securityLabel", item => Change(item, item, "dateAdded", _ => "2024-05-06T07:08:09.123Z"))),
            ["7.0 dates: listSecurityLabels securityLabel.dateAdded with fractions of a second"]),
    };

    public static TheoryData<string> Planted => [.. s_planted.Keys];

    [Theory]
    [MemberData(nameof(Planted))]
    public async Task It_is_found_and_nothing_else(string planted)
    {
        var (deviation, found) = s_planted[planted];

        var report = await instance.ReportAsync(deviation);

        report.Checks.SelectMany(result => result.Deviations.Select(one => $"{result.Check.Section} {result.Check.Name}: {one.Where} {one.Found}"))
            .Should().BeEquivalentTo(found);
    }

    private static Predicate<HttpRequestMessage> Path(string path) => request => request.RequestUri!.AbsolutePath == $"/api{path}";

    private static Action<HttpRequestMessage> Query(string query) => request =>
        request.RequestUri = new UriBuilder(request.RequestUri!) { Query = query }.Uri;

    private static Action<HttpRequestMessage> WithoutQuery(string parameter) => request => request.RequestUri = new UriBuilder(request.RequestUri!)
    {
        Query = string.Join('&', request.RequestUri!.Query.TrimStart('?').Split('&').Where(part => part != parameter)),
    }.Uri;

    private static JsonObject Change(JsonObject body, JsonNode owner, string name, Func<JsonNode?, JsonNode?> change)
    {
        var value = owner[name];
        owner.AsObject().Remove(name);
        owner[name] = change(value);
        return body;
    }

    private static JsonObject Each(JsonObject body, string list, Action<JsonObject> change)
    {
        foreach (var item in body["data"]?[list]?.AsArray() ?? [])
        {
            change(item!.AsObject());
        }

        return body;
    }

    private static JsonObject Rename(JsonObject item, string from, string to) => Change(item, item, to, _ =>
    {
        var value = item[from];
        item.Remove(from);
        return value;
    });
}
