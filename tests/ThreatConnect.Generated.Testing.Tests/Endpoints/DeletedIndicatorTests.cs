namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class DeletedIndicatorTests
{
    [Fact]
    public async Task What_was_deleted_is_listed_for_a_while()
    {
        await using var server = await TestServer.StartAsync(
            clock => new SimulatorOptions { TimeProvider = clock, DeletedIndicatorRetention = TimeSpan.FromDays(2) });
        await DeleteAsync(server, "hosts", """{"hostName":"a.example"}""", "a.example");
        server.Clock.Now += TimeSpan.FromDays(1);
        await DeleteAsync(server, "asns", """{"AS Number":"ASN12345"}""", "ASN12345");

        (await server.GetAsync("/v2/indicators/deleted")).ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"resultCount":2,"indicator":[
              {"ownerName":"My Organization","type":"Host","dateAdded":"2024-05-06T12:00:00Z","lastModified":null,"summary":"a.example"},
              {"ownerName":"My Organization","type":"ASN","dateAdded":"2024-05-07T12:00:00Z","lastModified":null,"summary":"ASN12345"}]}}
            """);
        await ShouldListAsync(server, "deleted?resultStart=1&resultLimit=5", "ASN12345");
        await ShouldListAsync(server, "hosts/deleted", "a.example");
        await ShouldListAsync(server, "urls/deleted");
        await ShouldListAsync(server, "deleted?deletedSince=2024-05-07T12:00:00Z", "ASN12345");
        await ShouldListAsync(server, "deleted?deletedSince=2024-05-07T12:00:01Z");
        await ShouldListAsync(server, "deleted?filters=summary%3Da.example", "a.example");
        await ShouldListAsync(server, "deleted?owner=Common%20Community");
        (await server.GetAsync("/v2/indicators/deleted?deletedSince=lately")).Status.Should().Be(HttpStatusCode.BadRequest);
        (await server.GetAsync("/v2/indicators/deleted?owner=Nobody")).Status.Should().Be(HttpStatusCode.Forbidden);

        server.Clock.Now += TimeSpan.FromHours(25);
        await ShouldListAsync(server, "deleted", "ASN12345");
    }

    [Fact]
    public async Task An_indicator_that_is_called_so_is_still_changed_and_deleted()
    {
        await using var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/mutexes", """{"Mutex":"deleted"}""");
        await ShouldListAsync(server, "mutexes/deleted");
        (await server.PutAsync("/v2/indicators/mutexes/deleted", """{"rating":1}""")).Status.Should().Be(HttpStatusCode.OK);
        (await server.DeleteAsync("/v2/indicators/mutexes/deleted")).ShouldBeSuccess();
        await ShouldListAsync(server, "mutexes/deleted", "deleted");
    }

    private static async Task DeleteAsync(TestServer server, string branch, string body, string value)
    {
        await server.CreateAsync($"/v2/indicators/{branch}", body);
        (await server.DeleteAsync($"/v2/indicators/{branch}/{value}")).ShouldBeSuccess();
    }

    private static async Task ShouldListAsync(TestServer server, string rest, params string[] summaries) =>
        (await server.GetAsync($"/v2/indicators/{rest}")).Each("indicator", "summary").Should().Equal(summaries);
}
