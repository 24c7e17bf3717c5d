using System.Net;

namespace ThreatConnect.Tests.Http;

public sealed class HandlerTests
{
    [Fact]
    public async Task The_first_handler_is_the_outermost_and_all_come_before_the_signer()
    {
        var seen = new List<string>();
        var server = new StubHandler((request, _) =>
        {
            seen.Add(request.Headers.Contains("Authorization") ? "signed" : "unsigned");
            return Task.FromResult(StubHandler.Json("""{"status":"Success","data":{"user":{"userName":"u"}}}"""));
        });
        await using var client = Client(new() { PrimaryHandler = server, Handlers = [new Naming("a", seen), new Naming("b", seen)] });

        await client.WhoAmIAsync();

        seen.Should().Equal("a unsigned", "b unsigned", "signed");
    }

    [Fact]
    public async Task Handlers_are_disposed_with_the_client_and_a_primary_handler_is_not()
    {
        var server = StubHandler.ByNumber(_ => StubHandler.Json("""{"status":"Success"}"""));
        var own = new Naming("a", []);
        await Client(new() { PrimaryHandler = server, Handlers = [own] }).DisposeAsync();

        own.IsDisposed.Should().BeTrue();
        server.IsDisposed.Should().BeFalse();
    }

    [Fact]
    public void A_handler_of_another_client_and_a_proxy_with_a_primary_handler_are_errors()
    {
        var used = new Naming("a", []) { InnerHandler = StubHandler.ByNumber(_ => new()) };

        FluentActions.Invoking(() => Client(new() { Handlers = [used] })).Should().Throw<ArgumentException>()
            .WithMessage("One of the Handlers is null or already has an inner handler; the client chains the handlers itself, so create new ones for each client.*");
        FluentActions.Invoking(() => Client(new() { Proxy = new WebProxy("http://127.0.0.1:1"), PrimaryHandler = StubHandler.ByNumber(_ => new()) })).Should().Throw<ArgumentException>()
            .WithMessage("Proxy and PrimaryHandler are both set; give the proxy to the handler instead.*");
    }

    [Theory]
    [InlineData("my app")]
    [InlineData("app/1.0")]
    [InlineData("")]
    public void A_name_that_is_not_valid_in_a_header_is_an_error(string name) =>
        FluentActions.Invoking(() => Client(new() { ApplicationName = name })).Should().Throw<ArgumentException>()
            .WithMessage($"\"{name}\" is not a valid product name for a User-Agent header: use letters, digits and some signs, without spaces or a version.*");

    [Fact]
    public void A_delay_out_of_range_is_an_error_that_names_the_option() =>
        FluentActions.Invoking(() => Client(new() { RetryDelay = TimeSpan.FromDays(2) })).Should().Throw<ArgumentOutOfRangeException>().WithMessage("RetryDelay must be at least 0, and 1.00:00:00 at most.*");

    private static ThreatConnectClient Client(ThreatConnectClientOptions options) => new(new Uri("https://example.com/api"), new HmacCredential("12345678901234567890", "key"), options);

    private sealed class Naming(string name, List<string> seen) : DelegatingHandler
    {
        public bool IsDisposed { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            seen.Add($"{name} {(request.Headers.Contains("Authorization") ? "signed" : "unsigned")}");
            return base.SendAsync(request, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            IsDisposed = true;
            base.Dispose(disposing);
        }
    }
}
