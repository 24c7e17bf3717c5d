namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>Associations of a content (evidence.md §9.3), by xid, by value and by id.</summary>
public sealed class BatchAssociationTests
{
    [Theory]
    [InlineData("""[{"groupXid":"x"}]""")]
    [InlineData("""["x"]""")]
    public async Task An_indicator_refers_to_groups_of_the_same_file(string groups)
    {
        await using var batch = await BatchServer.StartAsync();

        await batch.ImportAsync(
            $$"""
            {"indicator":[{"type":"Address","ip":"192.0.2.1","associatedGroups":{{groups}}}],
             "group":[{"type":"Threat","name":"t","xid":"x"}]}
            """);

        (await batch.GetAsync("/v2/indicators/addresses/192.0.2.1/groups")).Each("group", "name").Should().Equal("t");
    }

    [Fact]
    public async Task A_group_refers_to_groups_and_indicators_of_the_file_and_of_the_instance()
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(
            """{"indicator":[{"type":"Host","hostName":"a.example"}],"group":[{"type":"Tool","name":"there","xid":"there"}]}""");

        await batch.ImportAsync(
            $$"""
            {"group":[{"type":"Threat","name":"t","xid":"x","associatedGroupXid":["there","later"],
               "associatedIndicators":[{"indicatorType":"Host","summary":"a.example"},
                {"indicatorType":"File","summary":"{{new string('a', 32)}} : {{new string('b', 40)}}"}]},
              {"type":"Tool","name":"later","xid":"later"}],
             "indicator":[{"type":"File","md5":"{{new string('a', 32)}}","sha1":"{{new string('b', 40)}}"}]}
            """);

        var id = (await batch.GetAsync("/v2/groups/threats")).Each("threat", "id").Single();
        (await batch.GetAsync($"/v2/groups/threats/{id}/groups")).Each("group", "name").Should().Equal("there", "later");
        (await batch.GetAsync($"/v2/groups/threats/{id}/indicators")).Each("indicator", "type").Should().BeEquivalentTo("Host", "File");
    }

    [Fact]
    public async Task The_association_array_associates_groups_and_indicators()
    {
        await using var batch = await BatchServer.StartAsync();
        var id = await batch.Server.CreateAsync("/v2/groups/tools", """{"name":"by number"}""");

        await batch.ImportAsync(
            $$"""
            {"indicator":[{"type":"URL","text":"http://a.example/"},{"type":"Host","hostName":"a.example"}],
             "group":[{"type":"Threat","name":"t","xid":"x"},{"type":"Campaign","name":"c","xid":"y"}],
             "association":[
               {"ref_1":"x","ref_2":"y","type_2":"Campaign"},
               {"ref_1":"http://a.example/","type_1":"URL","ref_2":"x"},
               {"ref_1":"http://a.example/","type_1":"URL","ref_2":"a.example","type_2":"Host","associationType":"URL Host"},
               {"ref_1":"ignored","id_1":{{id}},"ref_2":"a.example","type_2":"Host"}]}
            """);

        var threat = (await batch.GetAsync("/v2/groups/threats")).Each("threat", "id").Single();
        (await batch.GetAsync($"/v2/groups/threats/{threat}/groups")).Each("group", "name").Should().Equal("c");
        (await batch.GetAsync($"/v2/groups/threats/{threat}/indicators")).Each("indicator", "type").Should().Equal("URL");
        (await batch.GetAsync("/v2/indicators/hosts/a.example/associations/urlHost/indicators")).Each("indicator", "type")
            .Should().Equal("URL");
        (await batch.GetAsync("/v2/indicators/hosts/a.example/groups")).Each("group", "name").Should().Equal("by number");
    }

    [Theory]
    [InlineData("""{"ref_1":"x","ref_2":"nobody"}""")]
    [InlineData("""{"ref_1":"http://a.example/","type_1":"URL","ref_2":"a.example","type_2":"Host"}""")]
    [InlineData("""{"ref_1":"http://a.example/","type_1":"URL","ref_2":"a.example","type_2":"Host","associationType":"ASN to Address"}""")]
    [InlineData("""{"ref_1":"http://a.example/","type_1":"URL","ref_2":"a.example","type_2":"Host","associationType":"Nonsense"}""")]
    [InlineData("""{"ref_1":"a.example","ref_2":"x"}""")]
    [InlineData("""{"ref_1":"x","ref_2":"x"}""")]
    [InlineData("""{"ref_1":"x"}""")]
    public async Task An_invalid_association_is_an_error_of_its_own(string association)
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(
            BatchServer.Config(),
            $$"""
            {"indicator":[{"type":"URL","text":"http://a.example/"},{"type":"Host","hostName":"a.example"}],
             "group":[{"type":"Threat","name":"t","xid":"x"}],"association":[{{association}}]}
            """);

        result.ShouldCount(successes: 3, errors: 1);
        result.Count("errorAssociationCount").Should().Be(1);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x1009");
        (await batch.ErrorListAsync(result.Id)).Single()!["errorMessage"]!.GetValue<string>().Should().EndWith("$.association[0]");
    }

    [Fact]
    public async Task The_association_array_comes_last()
    {
        await using var batch = await BatchServer.StartAsync();

        var result = await batch.RunAsync(
            BatchServer.Config(),
            """{"association":[{"ref_1":"x","ref_2":"y"}],"group":[{"type":"Threat","name":"t","xid":"x"}]}""");

        result.Errors.Should().Be(1);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x1001");
        (await batch.GetAsync("/v2/groups")).Data["group"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task An_item_of_another_owner_is_not_associated()
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(
            """{"group":[{"type":"Threat","name":"t","xid":"x"}]}""",
            BatchServer.Config(owner: "Example Source"));

        var result = await batch.RunAsync(
            BatchServer.Config(),
            """{"indicator":[{"type":"Address","ip":"192.0.2.1","associatedGroups":[{"groupXid":"x"}]}]}""");

        result.ShouldCount(successes: 0, errors: 1);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x1009");
        (await batch.GetAsync("/v2/indicators/addresses/192.0.2.1")).ShouldBeNotFound();
    }
}
