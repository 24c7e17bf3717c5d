namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>The errors of a content (evidence.md §9.6).</summary>
public sealed class BatchErrorTests
{
    [Theory]
    [InlineData("indicator", """{"type":"Nonsense","summary":"a"}""", "0x1005", "a")]
    [InlineData("indicator", """{"summary":"a"}""", "0x1005", "a")]
    [InlineData("indicator", """{"type":"Address"}""", "0x1005", "")]
    [InlineData("indicator", """{"type":"ASN","summary":"AS 1"}""", "0x1005", "AS 1")]
    [InlineData("indicator", """{"type":"URL","text":"http://EXAMPLE.com/"}""", "0x1005", "http://EXAMPLE.com/")]
    [InlineData("indicator", """{"type":"File","summary":"abc"}""", "0x1005", "abc")]
    [InlineData("indicator", """{"type":"Registry Key","Key Name":"HKEY_USERS\\a","Value Type":"REG_SZ"}""", "0x1005", "HKEY_USERS\\a : REG_SZ")]
    [InlineData("indicator", """{"type":"Address","ip":"192.0.2.1","rating":6}""", "0x1005", "192.0.2.1")]
    [InlineData("indicator", """{"type":"Address","ip":"192.0.2.1","confidence":101}""", "0x1005", "192.0.2.1")]
    [InlineData("indicator", """{"type":"Address","ip":"192.0.2.1","lastSeen":"yesterday"}""", "0x1005", "192.0.2.1")]
    [InlineData("indicator", """{"type":"Address","ip":"192.0.2.1","attribute":[{"type":"Nonsense","value":"v"}]}""", "0x1005", "192.0.2.1")]
    [InlineData("indicator", """{"type":"Address","ip":"192.0.2.1","attribute":[{"type":"Description","value":""}]}""", "0x1005", "192.0.2.1")]
    [InlineData("indicator", """{"type":"Address","ip":"192.0.2.1","tag":[{"name":""}]}""", "0x1005", "192.0.2.1")]
    [InlineData("indicator", """{"type":"Address","ip":"192.0.2.1","tag":"t"}""", "0x1005", "192.0.2.1")]
    [InlineData("indicator", """{"type":"Address","ip":"192.0.2.1","securityLabel":[{"name":"Unknown"}]}""", "0x1007", "192.0.2.1")]
    [InlineData("indicator", """{"type":"Address","ip":"192.0.2.1","associatedGroups":[{"groupXid":"nobody"}]}""", "0x1009", "192.0.2.1")]
    [InlineData("indicator", """{"type":"File","md5":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","fileOccurrence":{}}""", "0x1005", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("group", """{"type":"Threat","name":"n"}""", "0x1006", "n")]
    [InlineData("group", """{"type":"Threat","xid":"x"}""", "0x1006", "x")]
    [InlineData("group", """{"type":"Nonsense","name":"n","xid":"x"}""", "0x1006", "x")]
    [InlineData("group", """{"type":"Signature","name":"n","xid":"x","fileName":"f","fileType":"Snort"}""", "0x1006", "x")]
    [InlineData("group", """{"type":"Email","name":"n","xid":"x","subject":"s","header":"h"}""", "0x1006", "x")]
    [InlineData("group", """{"type":"Document","name":"n","xid":"x","malware":true}""", "0x1006", "x")]
    [InlineData("group", """{"type":"Incident","name":"n","xid":"x","status":"Nonsense"}""", "0x1006", "x")]
    [InlineData("group", """{"type":"Report","name":"n","xid":"x","insights":"i"}""", "0x1006", "x")]
    [InlineData("group", """{"type":"Threat","name":"n","xid":"x","associatedGroupXid":["nobody"]}""", "0x1009", "x")]
    public async Task An_invalid_item_is_an_error_with_its_code_and_is_not_written(string list, string item, string code, string source)
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(BatchServer.Config(), $$"""{"{{list}}":[{{item}}]}""");

        result.ShouldCount(successes: 0, errors: 1);
        (await batch.CodesAsync(result.Id)).Should().Equal(code);
        var error = (await batch.ErrorListAsync(result.Id)).Single()!;
        error["errorSource"]!.GetValue<string>().Should().Be(source);
        error["errorReason"]!.GetValue<string>().Should().NotBeEmpty();
        error["errorMessage"]!.GetValue<string>().Should().StartWith(error["errorReason"]!.GetValue<string>())
            .And.EndWith(item.Contains("\"xid\"", StringComparison.Ordinal) ? $"$.{list}[0] x" : $"$.{list}[0]");
        (await batch.GetAsync("/v2/indicators")).Data["indicator"]!.AsArray().Should().BeEmpty();
        (await batch.GetAsync("/v2/groups")).Data["group"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task The_message_is_that_of_other_requests_and_the_path_is_that_of_the_item()
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(
            BatchServer.Config(),
            """
            {"indicator":[{"type":"Address","ip":"192.0.2.1"},{"type":"Address","ip":"192.0.2.2","rating":9}],
             "group":[{"type":"Threat","name":"n","xid":"x-0"},
              {"type":"Threat","name":"n","xid":"x-1","attribute":[{"type":"Nonsense","value":"v"}]}]}
            """);

        result.ShouldCount(successes: 2, errors: 2);
        result.Count("successIndicatorCount").Should().Be(1);
        result.Count("errorIndicatorCount").Should().Be(1);
        result.Count("successGroupCount").Should().Be(1);
        result.Count("errorGroupCount").Should().Be(1);
        JsonNode.DeepEquals(
            await batch.ErrorListAsync(result.Id),
            JsonNode.Parse(
                """
                [{"errorReason":"The rating for this address is invalid","errorSource":"192.0.2.2",
                  "errorMessage":"The rating for this address is invalid $.indicator[1]"},
                 {"errorReason":"The requested attribute type was not found","errorSource":"x-1",
                  "errorMessage":"The requested attribute type was not found $.group[1] x-1"}]
                """)).Should().BeTrue();
        (await batch.GetAsync($"/v2/batch/{result.Id}/results")).ShouldBe(
            HttpStatusCode.OK,
            """
            [{"code":"0x1005","severity":"Error","errorReason":"The rating for this address is invalid",
              "errorMessage":"The rating for this address is invalid $.indicator[1]"},
             {"code":"0x1006","severity":"Error","errorReason":"The requested attribute type was not found",
              "errorMessage":"The requested attribute type was not found $.group[1] x-1"}]
            """);
    }

    [Theory]
    [InlineData("?code=0x1005", 1)]
    [InlineData("?code=0x1006", 1)]
    [InlineData("?contains=attribute%20type", 1)]
    [InlineData("?contains=$.indicator%5B0%5D", 1)]
    [InlineData("?severity=err", 2)]
    [InlineData("?severity=error", 2)]
    [InlineData("?severity=error&code=0x1005", 1)]
    [InlineData("?severity=warn", 0)]
    [InlineData("?severity=warning", 0)]
    [InlineData("?severity=info", 0)]
    [InlineData("?code=0x100A", 0)]
    public async Task Results_are_selected_by_the_query(string query, int expected)
    {
        await using var batch = await BatchServer.StartAsync();
        var result = await batch.RunAsync(
            BatchServer.Config(),
            """
            {"indicator":[{"type":"Address","ip":"192.0.2.2","rating":9}],
             "group":[{"type":"Threat","name":"n","xid":"x","attribute":[{"type":"Nonsense","value":"v"}]}]}
            """);

        var response = await batch.GetAsync($"/v2/batch/{result.Id}/results{query}");

        if (expected == 0)
        {
            response.ShouldBeNotFound();
        }
        else
        {
            response.Json.AsArray().Should().HaveCount(expected);
        }
    }

    [Theory]
    [InlineData("?code=1005")]
    [InlineData("?severity=fatal")]
    public async Task An_undocumented_query_is_rejected(string query)
    {
        await using var batch = await BatchServer.StartAsync();
        var result = await batch.RunAsync(BatchServer.Config(), """{"indicator":[{"type":"Address","ip":"192.0.2.2","rating":9}]}""");

        var response = await batch.GetAsync($"/v2/batch/{result.Id}/results{query}");

        response.Status.Should().Be(HttpStatusCode.BadRequest);
        response.Json["status"]!.GetValue<string>().Should().Be("Invalid");
    }

    [Theory]
    [InlineData("""{"indicator":[{"type":"Address","ip":"192.0.2.1"},{"type":"Add""", "$.indicator[0]")]
    [InlineData("""{"group":[{"type":"Threat","name":"n","xid":"x"},{"type":"Threat","name":"n","xid":"y"} {}]}""", "$.group[1]")]
    [InlineData("nonsense", "$")]
    [InlineData("", "$")]
    [InlineData("""{"indicator":[]} []""", "$")]
    public async Task Invalid_JSON_fails_as_a_whole(string content, string path)
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(BatchServer.Config(haltOnError: "true"), content);

        result.ShouldCount(successes: 0, errors: 1);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x1003");
        (await batch.ErrorListAsync(result.Id)).Single()!["errorMessage"]!.GetValue<string>().Should().EndWith(path);
        (await batch.GetAsync("/v2/indicators")).Data["indicator"]!.AsArray().Should().BeEmpty();
    }

    [Theory]
    [InlineData("V2", "[]")]
    [InlineData("V2", """{"indicator":{}}""")]
    [InlineData("V2", """{"group":["x"]}""")]
    [InlineData("V1", "{}")]
    public async Task JSON_of_another_structure_fails_as_a_whole(string version, string content)
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(BatchServer.Config(version: version), content);

        result.ShouldCount(successes: 0, errors: 1);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x1001");
    }

    [Fact]
    public async Task The_second_of_two_equal_items_is_an_error()
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(
            BatchServer.Config(),
            """
            {"indicator":[{"type":"Host","hostName":"a.example"},{"type":"Host","summary":"A.example"}],
             "group":[{"type":"Threat","name":"one","xid":"x"},{"type":"Tool","name":"two","xid":"x"}]}
            """);

        result.ShouldCount(successes: 2, errors: 2);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x100A", "0x100A");
        (await batch.ErrorListAsync(result.Id)).Select(error => error!["errorSource"]!.GetValue<string>()).Should().Equal("A.example", "x");
        (await batch.GetAsync("/v2/groups")).Each("group", "name").Should().Equal("one");
    }

    [Fact]
    public async Task The_first_error_halts_a_job_that_is_to_halt()
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(
            BatchServer.Config(haltOnError: "\"true\""),
            """
            {"indicator":[{"type":"Address","ip":"192.0.2.1"},{"type":"Address","ip":"192.0.2.2","rating":9},
              {"type":"Address","ip":"192.0.2.3"},{"type":"Nonsense"}],
             "group":[{"type":"Threat","name":"n","xid":"x"}]}
            """);

        result.ShouldCount(successes: 1, errors: 1, unprocessed: 3);
        (await batch.ErrorListAsync(result.Id)).Should().ContainSingle();
        (await batch.GetAsync("/v2/indicators")).Each("indicator", "summary").Should().Equal("192.0.2.1");
        (await batch.GetAsync("/v2/groups")).Data["group"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task An_item_that_refers_to_a_failed_item_is_a_partial_loss()
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(
            BatchServer.Config(),
            """
            {"indicator":[{"type":"Address","ip":"192.0.2.1","associatedGroups":[{"groupXid":"x"}]}],
             "group":[{"type":"Threat","name":"n","xid":"x","securityLabel":[{"name":"Unknown"}]},
              {"type":"Threat","name":"m","xid":"y","associatedGroupXid":["x"]}]}
            """);

        result.ShouldCount(successes: 0, errors: 3);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x2001", "0x1007", "0x2002");
        (await batch.GetAsync($"/v2/batch/{result.Id}/results?severity=warn")).Json.AsArray().Should().HaveCount(2);
        (await batch.GetAsync("/v2/indicators")).Each("indicator", "summary").Should().Equal("192.0.2.1");
        (await batch.GetAsync("/v2/groups")).Each("group", "name").Should().Equal("m");
    }

    [Theory]
    [InlineData(false, "\"192.0.2.2\"")]
    [InlineData(true, """{"type":"Address","summary":"192.0.2.2","rating":9}""")]
    public async Task The_source_is_a_text_or_in_version_1_the_indicator_itself(bool isObject, string source)
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            UseBatchErrorObjects = isObject,
        });

        var result = await batch.RunAsync(
            BatchServer.Config(version: "V1"),
            """[{"type":"Address","summary":"192.0.2.1"},{"type":"Address","summary":"192.0.2.2","rating":9}]""");

        var error = (await batch.ErrorListAsync(result.Id)).Single()!;
        JsonNode.DeepEquals(error["errorSource"], JsonNode.Parse(source)).Should().BeTrue();
        error["errorMessage"]!.GetValue<string>().Should().Be("The rating for this address is invalid $[1]");
    }

    [Fact]
    public async Task A_value_of_the_exclusion_list_is_an_error()
    {
        await using var batch = await BatchServer.StartAsync(clock => new SimulatorOptions
        {
            TimeProvider = clock,
            ExclusionList = ["example.com"],
        });

        var result = await batch.RunAsync(BatchServer.Config(), """{"indicator":[{"type":"Host","hostName":"EXAMPLE.com"}]}""");

        result.ShouldCount(successes: 0, errors: 1);
        (await batch.ErrorListAsync(result.Id)).Single()!["errorReason"]!.GetValue<string>().Should().Contain("exclusion list");
    }

    [Theory]
    [InlineData("""{"type":"Tool","name":"n","xid":"x"}""", "My Organization")]
    [InlineData("""{"type":"Threat","name":"n","xid":"x"}""", "Example Source")]
    public async Task A_xid_cannot_change_its_type_or_its_owner(string group, string owner)
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync("""{"group":[{"type":"Threat","name":"old","xid":"x"}]}""");

        var result = await batch.RunAsync(BatchServer.Config(owner: owner), $$"""{"group":[{{group}}]}""");

        result.ShouldCount(successes: 0, errors: 1);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x1006");
        (await batch.GetAsync("/v2/groups")).Each("group", "name").Should().Equal("old");
    }

    [Fact]
    public async Task Invalid_text_is_an_error_of_its_item()
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(
            BatchServer.Config(),
            """{"indicator":[{"type":"Mutex","summary":"\ud800"},{"type":"Mutex","summary":"m"}]}""");

        result.ShouldCount(successes: 1, errors: 1);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x1005");
    }
}
