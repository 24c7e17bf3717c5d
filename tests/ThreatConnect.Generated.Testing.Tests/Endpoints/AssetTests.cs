namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class AssetTests
{
    public static TheoryData<string, string, string, string, string, string> Types => new()
    {
        { "victims", "emailAddresses", "EmailAddress", "victimEmailAddress", "address", "addressType" },
        { "victims", "networkAccounts", "NetworkAccount", "victimNetworkAccount", "account", "network" },
        { "victims", "phoneNumbers", "Phone", "victimPhone", "phoneType", "" },
        { "victims", "socialNetworks", "SocialNetwork", "victimSocialNetwork", "account", "network" },
        { "victims", "webSites", "WebSite", "victimWebSite", "webSite", "" },
        { "groups/adversaries", "handles", "Handle", "adversaryHandle", "handle", "" },
        { "groups/adversaries", "phoneNumbers", "PhoneNumber", "adversaryPhoneNumber", "phoneNumber", "" },
        { "groups/adversaries", "urls", "URL", "adversaryUrl", "url", "" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task An_asset_is_created_listed_read_updated_and_deleted(
        string holders,
        string branch,
        string type,
        string entity,
        string member,
        string otherMember)
    {
        await using var server = await TestServer.StartAsync();
        var holder = await server.CreateAsync($"/v2/{holders}", """{"name":"n"}""");
        var (assets, genericKey, link) = holders is "victims"
            ? ($"/v2/victims/{holder}/victimAssets", "victimAsset", $"https://127.0.0.1/auth/victim/victim.xhtml?victim={holder}")
            : (
                $"/v2/{holders}/{holder}/adversaryAssets",
                "bucketAsset",
                $"https://127.0.0.1/auth/adversary/adversary.xhtml?adversary={holder}");
        var other = otherMember.Length > 0 ? $$""","{{otherMember}}":"o" """ : "";

        var created = await server.PostAsync($"{assets}/{branch}", $$"""{"{{member}}":"a"{{other}} }""");
        var id = created.Data[entity]!["id"]!.GetValue<long>();
        created.ShouldBe(HttpStatusCode.Created, Single("a"));
        (await server.GetAsync($"{assets}/{branch}/{id}")).ShouldBe(HttpStatusCode.OK, Single("a"));
        (await server.PutAsync($"{assets}/{branch}/{id}", $$"""{"{{member}}":"b"}""")).ShouldBe(HttpStatusCode.OK, Single("b"));
        (await server.GetAsync(assets)).ShouldBe(HttpStatusCode.OK, $$"""
            {"status":"Success","data":{"resultCount":1,"{{genericKey}}":[{"id":"{{id}}","name":"b","type":"{{type}}","webLink":"{{link}}"}]} }
            """);
        (await server.GetAsync($"{assets}/{branch}")).ShouldBe(HttpStatusCode.OK, $$"""
            {"status":"Success","data":{"resultCount":1,"{{entity}}":[{"id":"{{id}}","type":"{{type}}","webLink":"{{link}}","{{member}}":"b"{{other}} }]} }
            """);

        (await server.DeleteAsync($"{assets}/{branch}/{id}")).ShouldBeSuccess();
        (await server.DeleteAsync($"{assets}/{branch}/{id}")).ShouldBeNotFound();
        (await server.GetAsync($"{assets}/{branch}/{id}")).ShouldBeNotFound();
        (await server.GetAsync(assets)).ShouldBe(
            HttpStatusCode.OK, $$"""{"status":"Success","data":{"resultCount":0,"{{genericKey}}":[]} }""");

        string Single(string value) => $$"""
            {"status":"Success","data":{"{{entity}}":{"id":{{id}},"type":"{{type}}","webLink":"{{link}}","{{member}}":"{{value}}"{{other}} } } }
            """;
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task An_empty_asset_is_refused(
        string holders, string branch, string type, string entity, string member, string otherMember)
    {
        await using var server = await TestServer.StartAsync();
        var holder = await server.CreateAsync($"/v2/{holders}", """{"name":"n"}""");
        var assets = $"/v2/{holders}/{holder}/{(holders is "victims" ? "victimAssets" : "adversaryAssets")}/{branch}";
        var id = await server.CreateAsync(assets, $$"""{"{{member}}":"a"}""");
        var message = $"The {member} for this {entity} is invalid";
        var withoutValue = otherMember.Length > 0 ? $$"""{"{{otherMember}}":"o"}""" : $$"""{"{{member}}":""}""";

        (await server.PostAsync(assets)).ShouldBeFailure(HttpStatusCode.BadRequest, "The request was not properly formed");
        (await server.PostAsync(assets, "{}")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.PostAsync(assets, withoutValue)).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.PutAsync($"{assets}/{id}", "")).ShouldBeFailure(HttpStatusCode.BadRequest, "The request was not properly formed");
        (await server.PutAsync($"{assets}/{id}", "{}")).ShouldBeFailure(HttpStatusCode.BadRequest, message);
        (await server.GetAsync(assets)).Each(entity, "type").Should().Equal(type);
    }

    [Fact]
    public async Task Assets_of_all_types_are_listed_together_and_paged()
    {
        await using var server = await TestServer.StartAsync();
        var victim = await server.CreateAsync("/v2/victims", """{"name":"n"}""");
        var assets = $"/v2/victims/{victim}/victimAssets";
        await server.CreateAsync($"{assets}/networkAccounts", """{"account":"bo","network":"corp"}""");
        await server.CreateAsync($"{assets}/emailAddresses", """{"address":"no e-mail at all"}""");

        var all = await server.GetAsync(assets);
        all.Each("victimAsset", "name").Should().Equal("bo", "no e-mail at all");
        all.Each("victimAsset", "type").Should().Equal("NetworkAccount", "EmailAddress");
        (await server.GetAsync($"{assets}?resultStart=1")).Each("victimAsset", "type").Should().Equal("EmailAddress");
        (await server.GetAsync($"{assets}/phoneNumbers")).ShouldBe(
            HttpStatusCode.OK, """{"status":"Success","data":{"resultCount":0,"victimPhone":[]}}""");
    }

    [Fact]
    public async Task An_asset_is_found_only_under_its_holder_and_type()
    {
        await using var server = await TestServer.StartAsync();
        var victim = await server.CreateAsync("/v2/victims", """{"name":"n"}""");
        var other = await server.CreateAsync("/v2/victims", """{"name":"o"}""");
        var threat = await server.CreateAsync("/v2/groups/threats", """{"name":"t"}""");
        var asset = await server.CreateAsync($"/v2/victims/{victim}/victimAssets/webSites", """{"webSite":"a.example"}""");

        (await server.GetAsync($"/v2/victims/{other}/victimAssets/webSites/{asset}")).ShouldBeNotFound();
        (await server.GetAsync($"/v2/victims/{victim}/victimAssets/phoneNumbers/{asset}")).ShouldBeNotFound();
        (await server.GetAsync($"/v2/victims/{victim}/victimAssets/faxNumbers")).ShouldBeNotFound();
        (await server.GetAsync($"/v2/victims/{other}/victimAssets")).Data["resultCount"]!.GetValue<int>().Should().Be(0);
        (await server.GetAsync($"/v2/groups/adversaries/{threat}/adversaryAssets")).ShouldBeNotFound();
        (await server.GetAsync($"/v2/groups/threats/{threat}/adversaryAssets")).ShouldBeNotFound();
    }
}
