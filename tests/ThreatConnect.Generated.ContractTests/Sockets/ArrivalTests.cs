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

    [Theory]
    [InlineData(100)]
    [InlineData(2_000_000)]
    public async Task A_handler_of_the_users_own_repeats_nothing_either(int length)
    {
        await using var server = new RawServer(Enumerable.Repeat(SocketResponse.Broken, 100));
        using var handler = new SocketsHttpHandler();
        await using var client = CreateClient(server, maxRetries: 0, handler);
        await using var other = CreateClient(server, maxRetries: 0, handler);

        foreach (var each in new[] { client, other })
        {
            await each.Groups.Documents[416].File.Invoking(file => file.UploadAsync(new MemoryStream(new byte[length])))
                .Should().ThrowAsync<ThreatConnectTransportException>();
        }

        server.Requests.Should().HaveCount(2);
    }

    [Fact]
    public async Task The_clients_own_repetitions_pass_through_a_handler_of_the_users_own()
    {
        await using var server = new RawServer(SocketResponse.Broken, SocketResponse.Broken, SocketResponse.Success);
        using var handler = new SocketsHttpHandler();
        await using var client = CreateClient(server, maxRetries: 3, handler);

        await client.Groups.Documents[416].File.ReplaceAsync(new MemoryStream(new byte[2_000_000]));

        server.Requests.Should().HaveCount(3);
    }

    [Fact]
    public async Task A_handler_that_was_used_before_or_has_a_selector_is_left_as_it_is()
    {
        await using var server = new RawServer();
        using var used = new SocketsHttpHandler();
        using var invoker = new HttpMessageInvoker(used, disposeHandler: false);
        (await invoker.SendAsync(new HttpRequestMessage(HttpMethod.Get, server.BaseAddress), CancellationToken.None)).Dispose();
        using var selecting = new SocketsHttpHandler { RequestHeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        var selector = selecting.RequestHeaderEncodingSelector;

        foreach (var handler in new[] { used, selecting })
        {
            await using var client = CreateClient(server, maxRetries: 0, handler);
            await client.Groups.Campaigns[416].DeleteAsync();
        }

        used.RequestHeaderEncodingSelector.Should().BeNull();
        selecting.RequestHeaderEncodingSelector.Should().BeSameAs(selector);
    }

    [Fact]
    public async Task What_others_send_through_a_handler_is_not_stopped()
    {
        await using var server = new RawServer(Enumerable.Repeat(SocketResponse.Broken, 100));
        using var handler = new SocketsHttpHandler();
        await using var client = CreateClient(server, maxRetries: 0, handler);
        using var invoker = new HttpMessageInvoker(handler, disposeHandler: false);
        using var request = new HttpRequestMessage(HttpMethod.Post, server.BaseAddress) { Content = new ByteArrayContent(new byte[2_000_000]) };
        request.Headers.ExpectContinue = true;

        await invoker.Invoking(each => each.SendAsync(request, CancellationToken.None)).Should().ThrowAsync<HttpRequestException>();

        server.Requests.Should().HaveCountGreaterThan(1, "that is what .NET does");
    }

    private static ThreatConnectClient CreateClient(RawServer server, int maxRetries, HttpMessageHandler? handler = null) => new(
        server.BaseAddress,
        new HmacCredential(Platform.AccessId, Platform.SecretKey),
        new ThreatConnectClientOptions { RetryDelay = TimeSpan.FromMilliseconds(1), MaxRetries = maxRetries, PrimaryHandler = handler });
}
