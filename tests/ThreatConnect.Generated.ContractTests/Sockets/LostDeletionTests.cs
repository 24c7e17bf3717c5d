namespace ThreatConnect.ContractTests.Sockets;

// A deletion whose response was lost is repeated; not found then means that it succeeded.
public sealed class LostDeletionTests
{
    public static TheoryData<string> Faults => ["cut", "silent", "broken", "500 Internal Server Error", "502 Bad Gateway", "503 Service Unavailable", "504 Gateway Timeout"];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Not_found_is_a_success_of_a_deletion_after_a_lost_response(string fault)
    {
        await using var server = new RawServer(Fault(fault), SocketResponse.NotFound);
        await using var client = CreateClient(server);

        var response = await client.Groups.Campaigns[416].DeleteAsync();

        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        server.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task The_same_holds_for_the_parts_of_an_object()
    {
        await using var server = new RawServer(Fault("cut"), SocketResponse.NotFound);
        await using var client = CreateClient(server);

        await client.Groups.Campaigns[416].Tags.RemoveAsync("x");

        server.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task What_a_lost_response_was_about_did_exist()
    {
        await using var server = new RawServer(Fault("cut"), SocketResponse.NotFound, SocketResponse.NotFound);
        await using var client = CreateClient(server);

        (await client.Groups.Campaigns[416].DeleteIfExistsAsync()).Should().BeTrue();
        (await client.Groups.Campaigns[416].DeleteIfExistsAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task A_wrong_owner_is_an_error_of_a_deletion_of_what_may_exist()
    {
        await using var server = new RawServer(SocketResponse.Status("404 Not Found", """{"status":"Failure","message":"The specified owner was not found"}"""));
        await using var client = CreateClient(server);

        await client.Groups.Campaigns[416].Invoking(campaign => campaign.DeleteIfExistsAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }

    [Fact]
    public async Task Nothing_to_delete_at_the_first_attempt_is_an_error()
    {
        await using var server = new RawServer(SocketResponse.NotFound);
        await using var client = CreateClient(server);

        await FailAsync(client);
    }

    [Fact]
    public async Task Not_found_is_an_error_of_a_deletion_after_a_response_without_effect()
    {
        await using var server = new RawServer(SocketResponse.Status("429 Too Many Requests", "{}"), SocketResponse.NotFound);
        await using var client = CreateClient(server);

        await FailAsync(client);
    }

    [Fact]
    public async Task A_wrong_owner_is_an_error_after_a_lost_response_too()
    {
        await using var server = new RawServer(Fault("cut"), SocketResponse.Status("404 Not Found", """{"status":"Failure","message":"The specified owner was not found"}"""));
        await using var client = CreateClient(server);

        await FailAsync(client);
    }

    [Fact]
    public async Task A_404_of_another_server_is_an_error_after_a_lost_response_too()
    {
        await using var server = new RawServer(Fault("cut"), SocketResponse.Status("404 Not Found", "{}"));
        await using var client = CreateClient(server);

        await FailAsync(client);
    }

    [Fact]
    public async Task A_read_of_a_missing_object_is_an_error_after_a_lost_response_too()
    {
        await using var server = new RawServer(Fault("cut"), SocketResponse.NotFound);
        await using var client = CreateClient(server);

        await client.Groups.Campaigns[416].Invoking(campaign => campaign.GetAsync()).Should().ThrowAsync<ThreatConnectApiException>();
    }

    private static async Task FailAsync(ThreatConnectClient client) =>
        (await client.Groups.Campaigns[416].Invoking(campaign => campaign.DeleteAsync()).Should().ThrowAsync<ThreatConnectApiException>())
            .Which.StatusCode.Should().Be(HttpStatusCode.NotFound);

    private static SocketResponse Fault(string fault) => fault switch
    {
        "cut" => SocketResponse.Cut("""{"status":"Succ"""),
        "silent" => SocketResponse.Silent,
        "broken" => SocketResponse.Broken,
        _ => SocketResponse.Status(fault, "{}"),
    };

    private static ThreatConnectClient CreateClient(RawServer server) => new(
        server.BaseAddress,
        new HmacCredential(Platform.AccessId, Platform.SecretKey),
        new ThreatConnectClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1), IdleTimeout = TimeSpan.FromSeconds(1) });
}
