namespace ThreatConnect.ContractTests.Sockets;

// A server that reads a request and closes the connection gets each request as often as the client decides: .NET repeats nothing by itself.
public sealed class ArrivalTests
{
    public static TheoryData<string, Func<ThreatConnectClient, Task>> Calls => new()
    {
        { "GET", tc => tc.Groups.Campaigns[416].GetAsync() },
        { "GET", tc => tc.Groups.Documents[416].File.OpenReadAsync() },
        { "PUT", tc => tc.Groups.Campaigns[416].UpdateAsync(new() { Name = "x" }) },
        { "DELETE", tc => tc.Groups.Campaigns[416].DeleteAsync() },
        { "POST", tc => tc.Groups.Campaigns.CreateAsync(new() { Name = "x" }) },
        { "POST", tc => tc.Groups.Campaigns[416].Tags.AddAsync("x") },
        { "POST", tc => tc.Indicators.Addresses["192.0.2.1"].ReportFalsePositiveAsync() },
        { "POST", tc => tc.Groups.Documents[416].File.UploadAsync(new MemoryStream(new byte[100_000])) },
        { "POST", tc => tc.Groups.Documents[416].File.UploadAsync(new MemoryStream(new byte[2_000_000])) },
        { "PUT", tc => tc.Groups.Documents[416].File.ReplaceAsync(new MemoryStream(new byte[2_000_000])) },
        { "POST", tc => tc.SendAsync(new ThreatConnectRequest(HttpMethod.Post, "v2", "exchange")) },
        { "PATCH", tc => tc.SendAsync(new ThreatConnectRequest(HttpMethod.Patch, "v2", "exchange")) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_request_arrives_once_where_no_repetition_is_wanted(string method, Func<ThreatConnectClient, Task> callAsync)
    {
        await using var server = new RawServer(Enumerable.Repeat(SocketResponse.Broken, 100));
        await using var client = CreateClient(server, maxRetries: 0);

        await client.Invoking(callAsync).Should().ThrowAsync<ThreatConnectTransportException>();

        server.Requests.Should().ContainSingle().Which.Method.Should().Be(method);
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_request_arrives_once_on_a_connection_that_was_used_before(string method, Func<ThreatConnectClient, Task> callAsync)
    {
        await using var server = new RawServer([SocketResponse.Success, .. Enumerable.Repeat(SocketResponse.Broken, 100)]);
        await using var client = CreateClient(server, maxRetries: 0);
        await client.Groups.Campaigns[1].DeleteAsync();

        await client.Invoking(callAsync).Should().ThrowAsync<ThreatConnectTransportException>();

        server.Requests.Skip(1).Should().ContainSingle().Which.Method.Should().Be(method);
    }

    [Fact]
    public async Task A_repetition_is_one_of_the_clients_own()
    {
        await using var server = new RawServer(Enumerable.Repeat(SocketResponse.Broken, 100));
        await using var client = CreateClient(server, maxRetries: 3);

        await client.Invoking(tc => tc.Groups.Campaigns[416].GetAsync()).Should().ThrowAsync<ThreatConnectTransportException>();

        server.Requests.Should().HaveCount(4);
    }

    private static ThreatConnectClient CreateClient(RawServer server, int maxRetries) => new(
        server.BaseAddress,
        new HmacCredential(Platform.AccessId, Platform.SecretKey),
        new ThreatConnectClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1), MaxRetries = maxRetries });
}
