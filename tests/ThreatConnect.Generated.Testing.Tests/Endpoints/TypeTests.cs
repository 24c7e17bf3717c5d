namespace ThreatConnect.Testing.Tests.Endpoints;

public sealed class TypeTests
{
    private static readonly string[] s_groupTypes =
    [
        "Adversary", "Attack Pattern", "Campaign", "Course of Action", "Document", "Email", "Event", "Incident", "Intrusion Set",
        "Malware", "Report", "Signature", "Tactic", "Threat", "Tool", "Vulnerability",
    ];

    private const string RegistryKey = """
        "name":"Registry Key","custom":"true","parsable":"false","apiBranch":"registryKeys","apiEntity":"registryKey",
        "casePreference":"sensitive","value1Label":"Key Name","value1Type":"text","value2Label":"Value Name","value2Type":"text",
        "value3Label":"Value Type","value3Type":"selectone",
        "value3Option":"REG_NONE;REG_BINARY;REG_DWORD;REG_DWORD_LITTLE_ENDIAN;REG_DWORD_BIG_ENDIAN;REG_EXPAND_SZ;REG_LINK;REG_MULTI_SZ;REG_QWORD;REG_QWORD_LITTLE_ENDIAN;REG_SZ"
        """;

    // Name, branch, entity, whether it is parsable, the case of custom types, and the labels in the list.
    public static TheoryData<string, string, string, string, string?, string[]> IndicatorTypes => new()
    {
        { "Address", "addresses", "address", "true", null, [] },
        { "EmailAddress", "emailAddresses", "emailAddress", "true", null, [] },
        { "File", "files", "file", "true", null, [] },
        { "Host", "hosts", "host", "true", null, [] },
        { "URL", "urls", "url", "true", null, [] },
        { "ASN", "asns", "asn", "true", "upper", ["AS Number", "", ""] },
        { "CIDR", "cidrBlocks", "cidrBlock", "true", "lower", ["Block", "", ""] },
        { "Mutex", "mutexes", "mutex", "false", "sensitive", ["Mutex", "", ""] },
        { "Registry Key", "registryKeys", "registryKey", "false", "sensitive", ["Key Name", "Value Name", "Value Type"] },
        { "User Agent", "userAgents", "userAgent", "false", "sensitive", ["User Agent String", "", ""] },
        { "Hashtag", "hashtags", "hashtag", "false", "sensitive", ["Hashtag", "", ""] },
        { "Email Subject", "emailSubjects", "emailSubject", "false", "sensitive", ["Subject", "", ""] },
    };

    [Theory]
    [MemberData(nameof(IndicatorTypes))]
    public async Task Every_indicator_type_is_listed(
        string name, string branch, string entity, string parsable, string? casePreference, string[] labels)
    {
        await using var server = await TestServer.StartAsync();
        var answer = await server.GetAsync("/v2/types/indicatorTypes");
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Data["resultCount"]!.GetValue<int>().Should().Be(12);
        var type = answer.Data["indicatorType"]!.AsArray().Single(each => each!["name"]!.GetValue<string>() == name)!;
        type["apiBranch"]!.GetValue<string>().Should().Be(branch);
        type["apiEntity"]!.GetValue<string>().Should().Be(entity);
        type["custom"]!.GetValue<string>().Should().Be(casePreference is null ? "false" : "true");
        type["parsable"]!.GetValue<string>().Should().Be(parsable);
        (type["casePreference"]?.GetValue<string>()).Should().Be(casePreference);
        var listed = new[] { type["value1Label"], type["value2Label"], type["value3Label"] };
        listed.OfType<JsonNode>().Select(label => label.GetValue<string>()).Should().Equal(labels);
        type.AsObject().Should().NotContainKeys("regexes", "keys");
    }

    [Theory]
    [InlineData("Registry%20Key")]
    [InlineData("registrykey")]
    [InlineData("REGISTRY%20KEY")]
    public async Task One_indicator_type_is_found_by_name_or_entity_in_any_case(string name)
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync($"/v2/types/indicatorTypes/{name}?createActivityLog=false")).ShouldBe(
            HttpStatusCode.OK,
            $$"""{"status":"Success","data":{"indicatorType":{ {{RegistryKey}} } } }""");
    }

    [Fact]
    public async Task One_indicator_type_leaves_out_the_labels_that_it_does_not_use()
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync("/v2/types/indicatorTypes/mutex")).ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"indicatorType":{
              "name":"Mutex","custom":"true","parsable":"false","apiBranch":"mutexes","apiEntity":"mutex","casePreference":"sensitive",
              "value1Label":"Mutex","value1Type":"text"} } }
            """);
        (await server.GetAsync("/v2/types/indicatorTypes/address")).ShouldBe(
            HttpStatusCode.OK,
            """
            {"status":"Success","data":{"indicatorType":{
              "name":"Address","custom":"false","parsable":"true","apiBranch":"addresses","apiEntity":"address"} } }
            """);
    }

    [Theory]
    [InlineData("?includeAdditional=true")]
    [InlineData("?includes=additional")]
    public async Task Keys_patterns_and_labels_of_files_are_shown_when_asked_for(string query)
    {
        await using var server = await TestServer.StartAsync();
        var listed = (await server.GetAsync("/v2/types/indicatorTypes" + query)).Data["indicatorType"]!.AsArray()
            .Single(type => type!["name"]!.GetValue<string>() == "File")!;
        foreach (var file in new[] { listed, (await server.GetAsync("/v2/types/indicatorTypes/file" + query)).Data["indicatorType"]! })
        {
            file["value1Label"]!.GetValue<string>().Should().Be("MD5");
            file["value2Label"]!.GetValue<string>().Should().Be("SHA-1");
            file["value3Label"]!.GetValue<string>().Should().Be("SHA-256");
            file["keys"]!.ToJsonString().Should().Be("""{"key1":"md5","key2":"sha1","key3":"sha256"}""");
            file["regexes"]!.AsArray().Select(pattern => pattern!.GetValue<string>()).Should().Equal(
                @"\b([a-fA-F\d]{32})\b", @"\b([a-fA-F\d]{40})\b", @"\b([a-fA-F\d]{64})\b");
        }

        var key = (await server.GetAsync("/v2/types/indicatorTypes/registryKey" + query)).Data["indicatorType"]!;
        key["keys"]!.ToJsonString().Should().Be("""{"key1":"Key Name","key2":"Value Name","key3":"Value Type"}""");
    }

    [Fact]
    public async Task Association_types_are_group_types_custom_associations_and_file_actions()
    {
        await using var server = await TestServer.StartAsync();
        var answer = await server.GetAsync("/v2/types/associationTypes");
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Data["resultCount"]!.GetValue<int>().Should().Be(16 + 8 + 7);
        answer.Each("associationType", "name").Take(16).Should().Equal(s_groupTypes);
        answer.Each("associationType", "apiBranch").Skip(16).Should().Equal(
            "addressToUserAgent",
            "asnToAddress", "asnToCidr", "cidrToAddress", "dnsPtrRecord", "domainRegistrant", "fileDownload", "urlHost",
            "archive", "drop", "traffic", "mutex", "registryKey", "userAgent", "dnsQuery");
        answer.Each("associationType", "custom").Skip(16).Take(8).Should().AllBe("true");
        answer.Each("associationType", "fileAction").Should().Equal(Enumerable.Repeat("false", 24).Concat(Enumerable.Repeat("true", 7)));
    }

    [Theory]
    [InlineData("Adversary", """{"name":"Adversary","custom":"false","fileAction":"false","apiBranch":"adversaries"}""")]
    [InlineData(
        "Course%20of%20Action", """{"name":"Course of Action","custom":"false","fileAction":"false","apiBranch":"coursesOfAction"}""")]
    [InlineData(
        "Domain%20Registrant%20Email",
        """{"name":"Domain Registrant Email","custom":"true","fileAction":"false","apiBranch":"domainRegistrant"}""")]
    public async Task One_association_type_is_found_by_name(string name, string type)
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync("/v2/types/associationTypes/" + name)).ShouldBe(
            HttpStatusCode.OK,
            $$"""{"status":"Success","data":{"associationType":{{type}} } }""");
    }

    [Fact]
    public async Task Attribute_types_are_listed_with_their_rules_when_asked_for()
    {
        await using var server = await TestServer.StartAsync();
        var answer = await server.GetAsync("/v2/types/attributeTypes");
        answer.Status.Should().Be(HttpStatusCode.OK);
        answer.Each("attributeType", "name").Should().Contain(["Description", "Source", "Title", "Phase of Intrusion"]);
        answer.Data["resultCount"]!.GetValue<int>().Should().Be(answer.Data["attributeType"]!.AsArray().Count);
        answer.Data["attributeType"]!.AsArray().Should().OnlyContain(type => !type!.AsObject().ContainsKey("validationRule"));
        var types = (await server.GetAsync("/v2/types/attributeTypes?includes=validationRule")).Data["attributeType"]!.AsArray();
        types.Should().ContainSingle(type => type!.AsObject().ContainsKey("validationRule"))
            .Which!["name"]!.GetValue<string>().Should().Be("Phase of Intrusion");

        (await server.GetAsync("/v2/types/attributeTypes/Source")).Data["attributeType"]!["allowMarkdown"]!.GetValue<bool>()
            .Should().BeTrue();
        (await server.GetAsync("/v2/types/attributeTypes/Title")).Data["attributeType"]!["maxSize"]!.GetValue<int>().Should().Be(500);
        const string phase = "/v2/types/attributeTypes/Phase%20of%20Intrusion";
        (await server.GetAsync(phase)).Data["attributeType"]!.AsObject().Should().NotContainKey("validationRule");
        (await server.GetAsync(phase + "?includes=validationRule")).Data["attributeType"]!["validationRule"]!["text"]!.GetValue<string>()
            .Should().Be("Reconnaissance;Weaponization;Delivery;Exploitation;Installation;C2;Action on Objectives");
    }

    [Theory]
    [InlineData("system%3Dtrue", "Title", true)]
    [InlineData("system%3Dfalse", "Title", false)]
    [InlineData("owner%3DMy%20Organization", "Title", false)]
    [InlineData("allowMarkdown%3Dtrue", "Description", true)]
    [InlineData("allowMarkdown%3Dtrue", "Title", false)]
    [InlineData("maxLength%3D500", "Title", true)]
    [InlineData("maxLength%3E500", "Title", false)]
    [InlineData("maxLength%3E500", "Description", true)]
    [InlineData("maxLength%3C501", "Description", false)]
    [InlineData("type%3DAdversary", "Adversary Type", true)]
    [InlineData("type%3DAddress", "Adversary Type", false)]
    [InlineData("type%3DAddress", "Description", true)]
    public async Task Attribute_types_are_filtered(string filter, string name, bool isListed)
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync("/v2/types/attributeTypes?filters=" + filter)).Each("attributeType", "name").Contains(name)
            .Should().Be(isListed);
    }

    [Theory]
    [InlineData("/v2/types/attributeTypes?filters=name%3DTitle")]
    [InlineData("/v2/types/attributeTypes?filters=type%3EAddress")]
    [InlineData("/v2/types/attributeTypes?resultLimit=10001")]
    public async Task What_lists_of_types_do_not_know_is_refused(string path)
    {
        await using var server = await TestServer.StartAsync();
        (await server.GetAsync(path)).Status.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("associationTypes", "associationType")]
    [InlineData("attributeTypes", "attributeType")]
    [InlineData("indicatorTypes", "indicatorType")]
    public async Task Types_are_paged_and_what_is_none_is_not_found(string collection, string key)
    {
        await using var server = await TestServer.StartAsync();
        var all = (await server.GetAsync("/v2/types/" + collection)).Each(key, "name");
        var second = await server.GetAsync($"/v2/types/{collection}?resultStart=1&resultLimit=1");
        second.Each(key, "name").Should().Equal(all[1]);
        second.Data["resultCount"].Should().BeNull();
        (await server.GetAsync($"/v2/types/{collection}/None")).ShouldBeNotFound();
    }
}
