namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class FileOccurrenceTests
{
    private const string Md5 = "905AD8176A569A36421BF54C04BA7F95";
    private const string List = "/v2/indicators/files/905ad8176a569a36421bf54c04ba7f95/fileOccurrences";

    [Fact]
    public async Task An_occurrence_is_created_read_listed_updated_and_deleted()
    {
        await using var server = await StartAsync();
        (await server.GetAsync(List)).ShouldBe(HttpStatusCode.OK, """{"status":"Success","data":{"fileOccurrence":[]}}""");

        var created = await server.PostAsync(
            List, """{"fileName":"win999301.dll","path":"C:\\Windows\\System","date":"2024-04-30T00:00:00-05:00"}""");
        var id = created.Data["fileOccurrence"]!["id"]!.GetValue<long>();
        var occurrence = $$"""{"id":{{id}},"fileName":"win999301.dll","path":"C:\\Windows\\System","date":"2024-04-30T05:00:00Z"}""";
        created.ShouldBe(HttpStatusCode.Created, $$"""{"status":"Success","data":{"fileOccurrence":{{occurrence}} } }""");
        (await server.GetAsync($"{List}/{id}")).ShouldBe(
            HttpStatusCode.OK, $$"""{"status":"Success","data":{"fileOccurrence":{{occurrence}} } }""");
        var other = await server.CreateAsync(List, """{"date":"2024-04-30T12:13:14.123456"}""");
        (await server.GetAsync(List)).ShouldBe(
            HttpStatusCode.OK,
            $$"""{"status":"Success","data":{"fileOccurrence":[{{occurrence}},{"id":{{other}},"date":"2024-04-30T12:13:14Z"}]} }""");

        (await server.PutAsync($"{List}/{other}", """{"fileName":"a.dll"}""")).ShouldBe(
            HttpStatusCode.OK,
            $$"""{"status":"Success","data":{"fileOccurrence":{"id":{{other}},"fileName":"a.dll","date":"2024-04-30T12:13:14Z"} } }""");
        (await server.DeleteAsync($"{List}/{id}")).ShouldBeSuccess();
        (await server.GetAsync($"{List}/{id}")).ShouldBeNotFound();
        (await server.DeleteAsync($"{List}/{id}")).ShouldBeNotFound();
        (await server.PutAsync($"{List}/{id}", """{"fileName":"a.dll"}""")).ShouldBeNotFound();
        (await server.GetAsync(List)).Each("fileOccurrence", "id").Should().Equal(other);
    }

    [Theory]
    [InlineData("{}", "The request was not properly formed")]
    [InlineData("""{"fileName":null,"size":1}""", "The request was not properly formed")]
    [InlineData("""{"date":"noon"}""", "Please enter the date in number of milliseconds since January 1, 1970, 00:00:00 GMT")]
    public async Task Something_has_to_be_told(string body, string message)
    {
        await using var server = await StartAsync();
        var id = await server.CreateAsync(List, """{"path":"C:\\"}""");
        (await server.PostAsync(List, body)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.PutAsync($"{List}/{id}", body)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
    }

    [Fact]
    public async Task Only_files_of_the_owner_have_them()
    {
        await using var server = await StartAsync();
        await server.CreateAsync("/v2/indicators/mutexes", """{"Mutex":"m"}""");
        (await server.GetAsync("/v2/indicators/mutexes/m/fileOccurrences")).ShouldBeNotFound();
        (await server.GetAsync(List + "?owner=Example%20Source")).ShouldBeNotFound();
        (await server.PostAsync(List + "?owner=Example%20Source", """{"fileName":"a"}""")).ShouldBeNotFound();
    }

    private static async Task<TestServer> StartAsync()
    {
        var server = await TestServer.StartAsync();
        await server.CreateAsync("/v2/indicators/files", $$"""{"md5":"{{Md5}}"}""");
        return server;
    }
}
