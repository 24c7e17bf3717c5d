namespace ThreatConnect.ContractTests.Sockets;

// The message of a failure says how often the request was sent, what each attempt got, and why no other followed.
public sealed class AttemptMessageTests
{
    public static TheoryData<SocketResponse[], string, Func<ThreatConnectClient, Task>> Failures => new()
    {
        {
            [SocketResponse.Status("503 Service Unavailable", "{}"), SocketResponse.Broken, SocketResponse.Status("502 Bad Gateway", "{}")],
            "The server gave no reason. GET /api/v2/groups/campaigns/416: status 502. 3 attempts: 503, ResponseEnded, 502; no other follows, because MaxRetries is 2.",
            tc => tc.Groups.Campaigns[416].GetAsync()
        },
        {
            [SocketResponse.Status("500 Internal Server Error", "{}"), SocketResponse.Status("404 Not Found", """{"status":"Failure","message":"The requested resource was not found"}""")],
            "The requested resource was not found. GET /api/v2/groups/campaigns/416: status 404. 2 attempts: 500, 404.",
            tc => tc.Groups.Campaigns[416].GetAsync()
        },
        {
            [SocketResponse.Status("503 Service Unavailable", """{"status":"Error","message":"Busy"}""")],
            "Busy. POST /api/v2/groups/campaigns: status 503. 1 attempt: 503; no other follows, because a POST that may have been carried out is not repeated.",
            tc => tc.Groups.Campaigns.CreateAsync(new() { Name = "x" })
        },
        {
            [SocketResponse.Broken],
            "POST /api/v2/groups/campaigns: no usable response: * 1 attempt: ResponseEnded; no other follows, because a POST that may have been carried out is not repeated.",
            tc => tc.Groups.Campaigns.CreateAsync(new() { Name = "x" })
        },
        {
            [.. Enumerable.Repeat(SocketResponse.Broken, 3)],
            "GET /api/v2/groups/campaigns/416: no usable response: * 3 attempts: ResponseEnded (3 times); no other follows, because MaxRetries is 2.",
            tc => tc.Groups.Campaigns[416].GetAsync()
        },
        {
            [SocketResponse.Status("429 Too Many Requests", "{}")],
            "*status 429. 1 attempt: 429; no other follows, because the stream of its body can be read only once.",
            tc => tc.Groups.Documents[416].File.ReplaceAsync(new OneWayStream(new byte[10]))
        },
        {
            [SocketResponse.Status("400 Bad Request", """{"status":"Failure","message":"No"}""")],
            "No. GET /api/v2/groups/campaigns/416: status 400.",
            tc => tc.Groups.Campaigns[416].GetAsync()
        },
        {
            [SocketResponse.Broken, SocketResponse.Json("[")],
            "GET /api/v2/groups/campaigns/416: no usable response: the response cannot be read (*). Status 200. It begins: [ 2 attempts: ResponseEnded, 200.",
            tc => tc.Groups.Campaigns[416].GetAsync()
        },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task The_message_tells_of_the_attempts(SocketResponse[] responses, string message, Func<ThreatConnectClient, Task> callAsync)
    {
        await using var server = new RawServer(responses);
        await using var client = new ThreatConnectClient(
            server.BaseAddress, new HmacCredential(Platform.AccessId, Platform.SecretKey), new ThreatConnectClientOptions { RetryDelay = TimeSpan.Zero, MaxRetries = 2 });

        await client.Invoking(callAsync).Should().ThrowAsync<ThreatConnectException>().WithMessage(message);
    }

    private sealed class OneWayStream(byte[] content) : MemoryStream(content)
    {
        public override bool CanSeek => false;
    }
}
