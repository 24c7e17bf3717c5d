namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>The configuration of evidence.md §9.2, and the permission to create jobs.</summary>
public sealed class BatchConfigTests
{
    private const string Complete = """{"owner":"Example Source","haltOnError":"false","action":"Create","attributeWriteType":"Static"}""";

    [Theory]
    [InlineData("owner")]
    [InlineData("haltOnError")]
    [InlineData("action")]
    [InlineData("attributeWriteType")]
    public async Task Required_members_have_to_be_present(string member)
    {
        await using var server = await TestServer.StartAsync();
        var config = JsonNode.Parse(Complete)!.AsObject();
        config.Remove(member);

        var rejected = await server.PostAsync("/v2/batch", config.ToJsonString());
        var accepted = await server.PostAsync("/v2/batch", Complete);

        rejected.ShouldBeInvalid($"The {member} for this batch is invalid");
        accepted.Status.Should().Be(HttpStatusCode.Created);
    }

    [Theory]
    [InlineData("version", "V3")]
    [InlineData("action", "create")]
    [InlineData("action", "Update")]
    [InlineData("attributeWriteType", "1")]
    [InlineData("tagWriteType", "Static")]
    [InlineData("securityLabelWriteType", "Singleton")]
    [InlineData("fileMergeMode", "Split")]
    [InlineData("hashCollisionMode", "Merge")]
    [InlineData("haltOnError", "maybe")]
    public async Task An_undocumented_value_is_rejected(string member, string value)
    {
        await using var server = await TestServer.StartAsync();
        var config = JsonNode.Parse(Complete)!.AsObject();
        config[member] = value;

        var response = await server.PostAsync("/v2/batch", config.ToJsonString());

        response.Status.Should().Be(HttpStatusCode.BadRequest);
        response.Json["status"]!.GetValue<string>().Should().Be("Invalid");
        response.Json["description"]!.GetValue<string>().Should().Contain(member);
    }

    [Theory]
    [InlineData("version", "V1", "V2")]
    [InlineData("action", "Create", "Delete")]
    [InlineData("attributeWriteType", "Append", "Replace", "Singleton", "Static")]
    [InlineData("tagWriteType", "Append", "Replace")]
    [InlineData("securityLabelWriteType", "Append", "Replace")]
    [InlineData("fileMergeMode", "Merge", "Distribute")]
    [InlineData("hashCollisionMode", "FavorExisting", "FavorIncoming", "IgnoreExisting", "IgnoreIncoming", "Split")]
    [InlineData("haltOnError", "true", "false")]
    public async Task A_documented_value_is_accepted(string member, params string[] values)
    {
        await using var server = await TestServer.StartAsync();
        foreach (var value in values)
        {
            var config = JsonNode.Parse(Complete)!.AsObject();
            config[member] = value;

            var response = await server.PostAsync("/v2/batch", config.ToJsonString());

            response.Status.Should().Be(HttpStatusCode.Created, "{0} is documented, but {1}", value, response.Text);
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("")]
    public async Task Anything_but_an_object_is_rejected(string config)
    {
        await using var server = await TestServer.StartAsync();

        (await server.PostAsync("/v2/batch", config)).ShouldBeInvalid("The request was not properly formed");
    }

    [Fact]
    public async Task An_unknown_owner_is_rejected()
    {
        await using var server = await TestServer.StartAsync();

        (await server.PostAsync("/v2/batch", Complete.Replace("Example Source", "Nobody", StringComparison.Ordinal)))
            .ShouldBeFailure(HttpStatusCode.Forbidden, "The requested owner was not found");
    }

    [Theory]
    [InlineData("POST", "/v2/batch")]
    [InlineData("POST", "/v2/batch/1")]
    [InlineData("GET", "/v2/batch/1")]
    [InlineData("GET", "/v2/batch/1/errors")]
    [InlineData("GET", "/v2/batch/1/results")]
    [InlineData("POST", "/v2/batch/createAndUpload")]
    public async Task A_disabled_batch_api_responds_with_plain_text(string method, string path)
    {
        await using var server = await TestServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            IsBatchEnabled = false,
        });

        var response = await server.SendAsync(method, path, method == "POST" ? Complete : null);

        response.Status.Should().Be(HttpStatusCode.ServiceUnavailable);
        response.MediaType.Should().Be("text/plain");
        response.Text.Should().Be(
            "Batch job api is not available.  Ensure that batchJobEnabled is true and document storage is enabled and configured;");
    }

    [Fact]
    public async Task A_missing_permission_is_an_error_in_plain_text()
    {
        await using var server = await TestServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            IsBatchAllowed = false,
        });

        var response = await server.PostAsync("/v2/batch", Complete);

        response.Status.Should().Be(HttpStatusCode.Unauthorized);
        response.MediaType.Should().Be("text/plain");
        response.Text.Should().Be(
            "Unable to perform the requested operation due to the following error(s): "
            + "You do not have permission to create Indicators; Groups; Attributes; Tags; Security Labels;");
    }
}
