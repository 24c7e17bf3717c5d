namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class GroupTests
{
    // Branch, entity, generic type, a complete create body, and the members that only the response for one item has.
    public static TheoryData<string, string, string, string, string> Types => new()
    {
        { "adversaries", "adversary", "Adversary", """{"name":"n"}""", "{}" },
        { "attackPatterns", "attackPattern", "Attack Pattern", """{"name":"n"}""", "{}" },
        {
            "campaigns",
            "campaign", "Campaign", """{"name":"n","firstSeen":"2019-04-02T00:00:00Z"}""", """{"firstSeen":"2019-04-02T00:00:00Z"}"""
        },
        { "coursesOfAction", "courseOfAction", "Course of Action", """{"name":"n"}""", "{}" },
        {
            "documents", "document", "Document", """{"name":"n","fileName":"a","malware":true,"password":"TCinfected"}""",
            """{"fileName":"a","status":"Awaiting Upload"}"""
        },
        {
            "emails", "email", "Email", """{"name":"n","subject":"s","header":"h","body":"b","from":"f@example.com"}""",
            """{"score":0,"to":"","from":"f@example.com","subject":"s","header":"h","body":"b"}"""
        },
        { "events", "event", "Event", """{"name":"n"}""", """{"eventDate":null}""" },
        {
            "incidents", "incident", "Incident", """{"name":"n","eventDate":"2017-7-13T00:00:00-04:00"}""",
            """{"eventDate":"2017-07-13T04:00:00Z"}"""
        },
        { "intrusionSets", "intrusionSet", "Intrusion Set", """{"name":"n"}""", "{}" },
        { "malware", "malware", "Malware", """{"name":"n"}""", "{}" },
        {
            "reports", "report", "Report", """{"name":"n","fileName":"r.pdf","fileSize":"15"}""",
            """{"fileName":"r.pdf","fileSize":15,"status":"Awaiting Upload"}"""
        },
        {
            "signatures", "signature", "Signature", """{"name":"n","fileName":"s.txt","fileType":"Snort","fileText":"alert"}""",
            """{"fileName":"s.txt","fileType":"Snort"}"""
        },
        { "tactics", "tactic", "Tactic", """{"name":"n"}""", "{}" },
        { "threats", "threat", "Threat", """{"name":"n"}""", "{}" },
        { "tools", "tool", "Tool", """{"name":"n"}""", "{}" },
        { "vulnerabilities", "vulnerability", "Vulnerability", """{"name":"n"}""", "{}" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Each_type_is_created_read_listed_updated_and_deleted(
        string branch, string entity, string type, string body, string extra)
    {
        await using var server = await TestServer.StartAsync();
        var created = await server.PostAsync($"/v2/groups/{branch}", body);
        var id = created.Data[entity]!["id"]!.GetValue<long>();
        var webLink = created.Data[entity]!["webLink"]!.ToJsonString();
        var single = $$"""
            {"status":"Success","data":{"{{entity}}":{
              "id":{{id}},"name":"n","owner":{"id":1,"name":"My Organization","type":"Organization"},
              "dateAdded":"2024-05-06T12:00:00Z","lastModified":"2024-05-06T12:00:00Z","webLink":{{webLink}}{{MoreOf(extra)}}
            } } }
            """;

        created.ShouldBe(HttpStatusCode.Created, single);
        (await server.GetAsync($"/v2/groups/{branch}/{id}")).ShouldBe(HttpStatusCode.OK, single);
        (await server.GetAsync("/v2/groups")).ShouldBe(
            HttpStatusCode.OK,
            $$"""
            {"status":"Success","data":{"resultCount":1,"group":[{
              "id":{{id}},"name":"n","type":"{{type}}","ownerName":"My Organization",
              "dateAdded":"2024-05-06T12:00:00Z","lastModified":"2024-05-06T12:00:00Z","webLink":{{webLink}}
            } ] } }
            """);
        var listed = (await server.GetAsync($"/v2/groups/{branch}")).Data;
        listed["resultCount"]!.GetValue<int>().Should().Be(1);
        listed[entity]![0]!["ownerName"]!.GetValue<string>().Should().Be("My Organization");
        listed[entity]![0]!.AsObject().Should().NotContainKeys("owner", "type");

        server.Clock.Now += TimeSpan.FromHours(1);
        var body2 = JsonNode.Parse(body)!.AsObject();
        body2["name"] = "m";
        var updated = await server.PutAsync($"/v2/groups/{branch}/{id}", body2.ToJsonString());
        updated.Status.Should().Be(HttpStatusCode.OK);
        updated.Data[entity]!["name"]!.GetValue<string>().Should().Be("m");
        updated.Data[entity]!["lastModified"]!.GetValue<string>().Should().Be("2024-05-06T13:00:00Z");
        updated.Data[entity]!["owner"]!["name"]!.GetValue<string>().Should().Be("My Organization");

        (await server.DeleteAsync($"/v2/groups/{branch}/{id}")).ShouldBeSuccess();
        (await server.GetAsync($"/v2/groups/{branch}/{id}")).ShouldBeNotFound();
        (await server.DeleteAsync($"/v2/groups/{branch}/{id}")).ShouldBeNotFound();
        (await server.PutAsync($"/v2/groups/{branch}/{id}", body)).ShouldBeNotFound();
    }

    [Theory]
    [InlineData("campaigns", """{"name":"n"}""", """{"firstSeen":"2020-01-02T03:04:05Z"}""", "firstSeen", "2020-01-02T03:04:05Z")]
    [InlineData("events", """{"name":"n"}""", """{"status":"Escalated"}""", "status", "Escalated")]
    [InlineData("incidents", """{"name":"n"}""", """{"status":"Open"}""", "status", "Open")]
    [InlineData("documents", """{"name":"n","fileName":"a"}""", """{"fileName":"b","fileSize":7}""", "fileSize", "7")]
    [InlineData("reports", """{"name":"n","fileName":"a"}""", """{"fileName":"a","status":"In Progress"}""", "status", "In Progress")]
    [InlineData(
        "reports", """{"name":"n","fileName":"a"}""",
        """{"fileName":"a","publishDate":"2021-03-04T00:00:00Z"}""", "publishDate", "2021-03-04T00:00:00Z")]
    public async Task A_partial_update_keeps_the_rest_and_answers_the_new_value(
        string branch, string body, string update, string member, string value)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync($"/v2/groups/{branch}", body);
        var answer = await server.PutAsync($"/v2/groups/{branch}/{id}", update);
        var group = answer.Data.AsObject().Single().Value!;

        answer.Status.Should().Be(HttpStatusCode.OK);
        group["name"]!.GetValue<string>().Should().Be("n");
        group[member]!.ToString().Should().Be(value);
    }

    [Theory]
    [InlineData("adversaries", "{}", "The name for this adversary is invalid")]
    [InlineData("adversaries", """{"name":""}""", "The name for this adversary is invalid")]
    [InlineData("adversaries", """{"name":7}""", "The name for this adversary is invalid")]
    [InlineData("adversaries", """{"name":"\ud800"}""", "The name for this adversary is invalid")]
    [InlineData("adversaries", "", "The request was not properly formed")]
    [InlineData("adversaries", "[]", "The request was not properly formed")]
    [InlineData("adversaries", """{"name":""", "The request was not properly formed")]
    [InlineData("documents", """{"name":"n"}""", "The fileName for this document is invalid")]
    [InlineData("emails", """{"name":"n","header":"h","body":"b"}""", "The subject for this email is invalid")]
    [InlineData(
        "campaigns",
        """{"name":"n","firstSeen":"soon"}""",
        "Please enter the firstSeen in number of milliseconds since January 1, 1970, 00:00:00 GMT")]
    [InlineData(
        "reports",
        """{"name":"n","fileName":"r","status":"Lost"}""",
        "The status for this report is invalid, please enter one of the following values: Success, Awaiting Upload, In Progress, Failed")]
    public async Task A_wrong_body_is_refused(string branch, string body, string message)
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync($"/v2/groups/{branch}", body)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.GetAsync("/v2/groups")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
    }

    [Theory]
    [InlineData("\"2017-07-13T17:50:17\"", "2017-07-13T17:50:17Z")]
    [InlineData("\"2017-07-13T17:50:17.344Z\"", "2017-07-13T17:50:17Z")]
    [InlineData("\"2016-07-13T17:50:25-05:00Z\"", "2016-07-13T22:50:25Z")]
    [InlineData("\"2017-7-13T00:00:00-0400\"", "2017-07-13T04:00:00Z")]
    [InlineData("\"2017-06-19\"", "2017-06-19T00:00:00Z")]
    [InlineData("\"20170619\"", "2017-06-19T00:00:00Z")]
    [InlineData("1385406165000", "2013-11-25T19:02:45Z")]
    public async Task Dates_are_read_in_every_documented_form(string sent, string answered)
    {
        await using var server = await TestServer.StartAsync();
        var created = await server.PostAsync("/v2/groups/campaigns", $$"""{"name":"n","firstSeen":{{sent}} }""");
        created.Data["campaign"]!["firstSeen"]!.GetValue<string>().Should().Be(answered);
    }

    [Theory]
    [InlineData("2017-02-30")]
    [InlineData("2017-13-01T00:00:00Z")]
    [InlineData("2017-01-01T25:00:00Z")]
    public async Task Dates_that_do_not_exist_are_refused(string date)
    {
        await using var server = await TestServer.StartAsync();
        (await server.PostAsync("/v2/groups/campaigns", $$"""{"name":"n","firstSeen":"{{date}}"}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "Please enter the firstSeen in number of milliseconds since January 1, 1970, 00:00:00 GMT");
    }

    [Fact]
    public async Task A_file_name_has_at_most_100_characters()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/groups/documents", $$"""{"name":"n","fileName":"{{new string('a', 100)}}"}""");
        (await server.PostAsync("/v2/groups/documents", $$"""{"name":"n","fileName":"{{new string('a', 101)}}"}""")).ShouldBeFailure(
            HttpStatusCode.BadRequest,
            "The fileName for this document is invalid, please enter a fileName between 1-100 characters in length");
    }

    [Theory]
    [InlineData("""{"name":"n"}""")]
    [InlineData("""{"name":"n","fileName":"f"}""")]
    [InlineData("""{"fileName":"f","fileType":"Snort"}""")]
    public async Task A_signature_wants_name_file_name_and_file_type_with_every_update(string update)
    {
        await using var server = await TestServer.StartAsync();
        var id = await server.CreateAsync("/v2/groups/signatures", """{"name":"n","fileName":"f","fileType":"YARA","fileText":"t"}""");
        (await server.PutAsync($"/v2/groups/signatures/{id}", update)).Status.Should().Be(HttpStatusCode.BadRequest);
        (await server.PutAsync($"/v2/groups/signatures/{id}", """{"name":"n","fileName":"f","fileType":"Snort"}""")).Status
            .Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Names_are_not_unique_and_ids_are_global()
    {
        await using var server = await TestServer.StartAsync();
        var first = await server.CreateAsync("/v2/groups/threats", """{"name":"same"}""");
        var second = await server.CreateAsync("/v2/groups/threats?owner=Example+Source", """{"name":"same"}""");
        var third = await server.CreateAsync("/v2/indicators/hosts", """{"hostName":"example.com"}""");

        new[] { first, second, third }.Should().OnlyHaveUniqueItems();
        (await server.GetAsync($"/v2/groups/threats/{second}?owner=Common%20Community")).Status
            .Should().Be(HttpStatusCode.OK, "an id needs no owner");
        (await server.GetAsync($"/v2/groups/tools/{first}")).ShouldBeNotFound();
        (await server.GetAsync($"/v2/groups/threats/{third}")).ShouldBeNotFound();
        (await server.GetAsync("/v2/groups/threats/x")).ShouldBeNotFound();
    }

    private static string MoreOf(string json) => json == "{}" ? "" : "," + json[1..^1];
}
