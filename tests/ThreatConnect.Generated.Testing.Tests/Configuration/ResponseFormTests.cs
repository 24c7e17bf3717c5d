using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ThreatConnect.Testing.Tests.Configuration;

/// <summary>The forms of responses beside the usual one (evidence.md §1.4, §7, §12.1).</summary>
public sealed class ResponseFormTests : IAsyncLifetime
{
    private const string Address = "/v2/indicators/addresses/192.0.2.1";
    private const string Host = "/v2/indicators/hosts/example.com";

    private TestServer _server = null!;

    public async Task InitializeAsync()
    {
        _server = await TestServer.StartAsync();
        await _server.PostAsync("/v2/indicators/addresses", """{"ip":"192.0.2.1","rating":3}""");
        await _server.PostAsync("/v2/indicators/hosts", """{"hostName":"example.com","dnsActive":true}""");
        await _server.PostAsync(Address + "/attributes", """{"type":"Description","value":"2017-07-13T17:50:17Z"}""");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Theory]
    [InlineData(ResponseForms.Usual, JsonValueKind.Number)]
    [InlineData(ResponseForms.TextIds, JsonValueKind.String)]
    public async Task Ids_are_numbers_or_texts(ResponseForms forms, JsonValueKind kind)
    {
        var address = await GetAsync(forms, Address, "address");

        address["id"]!.GetValueKind().Should().Be(kind);
        address["owner"]!["id"]!.GetValueKind().Should().Be(kind);
        address["rating"]!.GetValueKind().Should().Be(JsonValueKind.Number, "only ids are texts");
    }

    [Theory]
    [InlineData(ResponseForms.Usual, "true", "false")]
    [InlineData(ResponseForms.TextFlags, "true", "\"false\"")]
    [InlineData(ResponseForms.BooleanFlags, true, "false")]
    public async Task Flags_are_booleans_or_texts(ResponseForms forms, object dnsActive, string privateFlag)
    {
        var host = await GetAsync(forms, Host + "?includes=additional", "host");

        host["dnsActive"]!.ToJsonString().Should().Be(JsonSerializer.Serialize(dnsActive));
        host["privateFlag"]!.ToJsonString().Should().Be(privateFlag);
    }

    [Theory]
    [InlineData(ResponseForms.Usual, "^[0-9-]{10}T[0-9:]{8}Z$", "Z\"$")]
    [InlineData(ResponseForms.ZonelessDates, "^[0-9-]{10}T[0-9:]{8}$", "[0-9]\"$")]
    [InlineData(ResponseForms.OffsetDates, "^[0-9-]{10}T[0-9:]{8}-04:00$", "-04:00\"$")]
    [InlineData(ResponseForms.EpochDates, "^[0-9-]{10}T[0-9:]{8}Z$", "^[0-9]{13}$")]
    public async Task Dates_have_a_zone_an_offset_or_neither(ResponseForms forms, string ofItem, string ofAttribute)
    {
        var address = await GetAsync(forms, Address + "?includes=attributes", "address");

        address["dateAdded"]!.ToString().Should().MatchRegex(ofItem);
        var attribute = address["attribute"]![0]!;
        attribute["dateAdded"]!.ToJsonString().Should().MatchRegex(ofAttribute);
        attribute["value"]!.ToString().Should().Be("2017-07-13T17:50:17Z", "that is a text of a user");
    }

    [Fact]
    public async Task Different_forms_of_a_date_take_turns()
    {
        var address = await GetAsync(ResponseForms.ZonelessDates | ResponseForms.OffsetDates, Address, "address");

        new[] { $"{address["dateAdded"]}", $"{address["lastModified"]}" }.Should().ContainSingle(date => date.EndsWith("-04:00"));
    }

    [Fact]
    public async Task A_date_is_the_same_time_in_each_form()
    {
        var usual = await GetAsync(ResponseForms.Usual, Address, "address");
        var offset = await GetAsync(ResponseForms.OffsetDates, Address, "address");

        DateTimeOffset.Parse($"{offset["dateAdded"]}", CultureInfo.InvariantCulture).Should().Be(DateTimeOffset.Parse($"{usual["dateAdded"]}", CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_list_of_one_is_the_object()
    {
        (await GetAsync(ResponseForms.Usual, "/v2/indicators/addresses", "address")).Should().BeOfType<JsonArray>();
        var lone = await GetAsync(ResponseForms.LoneObjects, "/v2/indicators/addresses", "address");
        lone["ip"]!.ToString().Should().Be("192.0.2.1");
        (await GetAsync(ResponseForms.LoneObjects, "/v2/indicators", "indicator")).Should().BeOfType<JsonArray>("there are two");
    }

    [Theory]
    [InlineData(ResponseForms.Usual, true, true)]
    [InlineData(ResponseForms.NoTotals, false, true)]
    [InlineData(ResponseForms.NoEmptyLists, true, false)]
    public async Task Totals_and_empty_lists_may_be_absent(ResponseForms forms, bool hasTotal, bool hasList)
    {
        _server.Simulator.ResponseForms = forms;

        var data = (await _server.GetAsync("/v2/victims")).Data.AsObject();

        (data.ContainsKey("resultCount"), data.ContainsKey("victim")).Should().Be((hasTotal, hasList));
    }

    [Fact]
    public async Task Other_members_stand_in_objects_and_envelopes()
    {
        (await GetAsync(ResponseForms.OtherMembers, Address, "address"))["addedLater"]!["since"]!.ToString().Should().Be("9.9");

        var deleted = await _server.DeleteAsync(Address);

        deleted.Text.Should().Be("""{"status":"Success","apiCalls":1,"resultCount":0}""");
    }

    [Fact]
    public async Task Members_without_a_value_are_null()
    {
        (await GetAsync(ResponseForms.Usual, Host, "host")).AsObject().ContainsKey("rating").Should().BeFalse();

        var host = (await GetAsync(ResponseForms.Nulls, Host, "host")).AsObject();

        host.Should().Contain(member => member.Key == "rating" && member.Value == null).And.Contain(member => member.Key == "ownerName" && member.Value == null);
        host["owner"].Should().NotBeNull();
    }

    [Theory]
    [InlineData(ResponseForms.Usual, "Failure")]
    [InlineData(ResponseForms.ErrorStatus, "Error")]
    public async Task A_failure_has_one_of_two_states(ResponseForms forms, string status)
    {
        _server.Simulator.ResponseForms = forms;

        var response = await _server.GetAsync("/v2/victims/999");

        response.Status.Should().Be(HttpStatusCode.NotFound);
        JsonNode.Parse(response.Text)!["status"]!.ToString().Should().Be(status);
    }

    [Fact]
    public async Task Files_are_not_changed()
    {
        _server.Simulator.ResponseForms = ResponseForms.All;
        byte[] content = [.. """{"id":1}"""u8];
        var document = await _server.PostAsync("/v2/groups/documents", """{"name":"a","fileName":"a.json"}""");
        var path = $"/v2/groups/documents/{document.Data["document"]!["id"]}";

        await _server.UploadAsync("POST", path + "/upload", content);

        (await _server.DownloadAsync(path + "/download")).Content.Should().Equal(content);
    }

    [Fact]
    public async Task The_error_file_of_a_batch_is_whole()
    {
        var batch = new BatchServer(_server);
        var job = await batch.RunAsync(BatchServer.Config(), """{"indicator":[{"type":"Nonsense","summary":"a"}]}""");
        _server.Simulator.ResponseForms = ResponseForms.All;

        JsonNode.Parse(await batch.ErrorsAsync(job.Id))!.AsArray().Should().ContainSingle();
    }

    private async Task<JsonNode> GetAsync(ResponseForms forms, string path, string entity)
    {
        _server.Simulator.ResponseForms = forms;
        var response = await _server.GetAsync(path);
        response.Status.Should().Be(HttpStatusCode.OK, response.Text);
        return response.Data[entity]!;
    }
}
