namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>The write types of evidence.md §9.2: what happens to attributes, tags and labels that an item already has.</summary>
public sealed class BatchWriteTypeTests
{
    private const string Before =
        """
        {"indicator":[{"type":"Address","ip":"192.0.2.1","tag":[{"name":"old"}],"securityLabel":[{"name":"TLP:RED"}],
         "attribute":[{"type":"Aliases","value":"old"},{"type":"Title","value":"old"}]}]}
        """;

    private const string After =
        """
        {"indicator":[{"type":"Address","ip":"192.0.2.1","tag":[{"name":"new"}],"securityLabel":[{"name":"TLP:GREEN"}],
         "attribute":[{"type":"Aliases","value":"new"},{"type":"Aliases","value":"newer"}]}]}
        """;

    [Theory]
    [InlineData("Append", "Aliases:old", "Title:old", "Aliases:new", "Aliases:newer")]
    [InlineData("Replace", "Aliases:new", "Aliases:newer")]
    [InlineData("Singleton", "Title:old", "Aliases:new", "Aliases:newer")]
    [InlineData("Static", "Aliases:old", "Title:old")]
    public async Task Attributes(string writeType, params string[] expected)
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(Before);

        await batch.ImportAsync(After, BatchServer.Config(attributeWriteType: writeType));

        var attributes = (await batch.GetAsync("/v2/indicators/addresses/192.0.2.1/attributes")).Data["attribute"]!.AsArray();
        attributes.Select(attribute => $"{attribute!["type"]}:{attribute["value"]}").Should().Equal(expected);
    }

    [Fact]
    public async Task Append_does_not_look_for_duplicates()
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(Before);

        await batch.ImportAsync(Before);

        (await batch.GetAsync("/v2/indicators/addresses/192.0.2.1/attributes")).Each("attribute", "type")
            .Should().Equal("Aliases", "Title", "Aliases", "Title");
    }

    [Theory]
    [InlineData("", "new")]
    [InlineData(""","tagWriteType":"Replace" """, "new")]
    [InlineData(""","tagWriteType":"Append" """, "old", "new")]
    public async Task Tags(string setting, params string[] expected)
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(Before);

        await batch.ImportAsync(After, BatchServer.Config(setting));

        (await batch.GetAsync("/v2/indicators/addresses/192.0.2.1/tags")).Each("tag", "name").Should().BeEquivalentTo(expected);
    }

    [Theory]
    [InlineData("", "TLP:GREEN")]
    [InlineData(""","securityLabelWriteType":"Replace" """, "TLP:GREEN")]
    [InlineData(""","securityLabelWriteType":"Append" """, "TLP:RED", "TLP:GREEN")]
    public async Task Security_labels(string setting, params string[] expected)
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(Before);

        await batch.ImportAsync(After, BatchServer.Config(setting));

        (await batch.GetAsync("/v2/indicators/addresses/192.0.2.1/securityLabels")).Each("securityLabel", "name")
            .Should().BeEquivalentTo(expected);
    }

    [Fact]
    public async Task Attributes_tags_and_labels_that_are_not_mentioned_stay()
    {
        await using var batch = await BatchServer.StartAsync();
        await batch.ImportAsync(Before);

        await batch.ImportAsync(
            """{"indicator":[{"type":"Address","ip":"192.0.2.1","rating":1}]}""",
            BatchServer.Config(attributeWriteType: "Replace"));

        var address = await batch.GetObjectAsync(
            "/v2/indicators/addresses/192.0.2.1?includes=attributes&includes=tags&includes=labels");
        address["attribute"]!.AsArray().Should().HaveCount(2);
        address["tag"]!.AsArray().Should().HaveCount(1);
        address["securityLabel"]!.AsArray().Should().HaveCount(1);
    }
}
