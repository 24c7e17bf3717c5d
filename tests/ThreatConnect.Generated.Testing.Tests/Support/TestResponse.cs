namespace ThreatConnect.Testing.Tests.Support;

internal sealed record TestResponse(HttpStatusCode Status, string? ContentType, string Text)
{
    public string? MediaType => ContentType?.Split(';')[0];

    public JsonNode Json => JsonNode.Parse(Text)!;

    public JsonNode Data => Json["data"]!;

    /// <summary>Asserts the status and the whole body, without regard to the order of members.</summary>
    public void ShouldBe(HttpStatusCode status, string json)
    {
        Status.Should().Be(status, "the body was {0}", Text);
        // evidence.md §13 #29: without a charset.
        ContentType.Should().Be("application/json");
        var expected = JsonNode.Parse(json);
        JsonNode.DeepEquals(Json, expected).Should().BeTrue("{0} should be {1}", Text, expected!.ToJsonString());
    }

    public void ShouldBeSuccess(HttpStatusCode status = HttpStatusCode.OK) => ShouldBe(status, """{"status":"Success"}""");

    public void ShouldBeFailure(HttpStatusCode status, string message)
    {
        Status.Should().Be(status, "the body was {0}", Text);
        Json["status"]!.GetValue<string>().Should().Be("Failure");
        Json["message"]!.GetValue<string>().Should().Be(message);
    }

    /// <summary>Asserts the error of a request about batch jobs (evidence.md §9).</summary>
    public void ShouldBeInvalid(string description) =>
        ShouldBe(HttpStatusCode.BadRequest, $$"""{"status":"Invalid","description":"{{description}}"}""");

    public void ShouldBeNotFound() =>
        ShouldBe(HttpStatusCode.NotFound, """{"status":"Failure","message":"The requested resource was not found"}""");

    /// <summary>The texts of one member over a list.</summary>
    public string[] Each(string key, string member) =>
        [.. Data[key]!.AsArray().Select(item => item![member]!.ToString())];
}
