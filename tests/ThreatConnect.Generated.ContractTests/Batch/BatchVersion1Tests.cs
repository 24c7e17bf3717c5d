namespace ThreatConnect.ContractTests.Batch;

// Version 1: an array of indicators by their summaries.
public sealed class BatchVersion1Tests(PlatformServer server) : BatchTest(server)
{
    private static readonly BatchOptions s_settings = new() { Version = BatchVersion.V1, AttributeWriteType = AttributeWriteType.Append };
    private static readonly string s_md5 = new('A', 32);
    private static readonly string s_sha1 = new('B', 40);

    private static readonly (BatchIndicator Item, string Type, string Summary)[] s_rows =
    [
        (new(new AddressCreate { Ip = "192.0.2.1" }), "Address", "192.0.2.1"),
        (new(new EmailAddressCreate { Address = "a@b.example" }), "EmailAddress", "a@b.example"),
        (new(new FileCreate { Md5 = s_md5, Sha1 = s_sha1 }), "File", $"{s_md5} : {s_sha1}"),
        (new(new HostCreate { HostName = "a.example" }), "Host", "a.example"),
        (new(new UrlCreate { Text = "http://a.example/" }), "URL", "http://a.example/"),
        (new(new AsnCreate { AsNumber = "ASN1" }), "ASN", "ASN1"),
        (new(new CidrCreate { Block = "192.0.2.0/24" }), "CIDR", "192.0.2.0/24"),
        (new(new MutexCreate { Name = "m" }), "Mutex", "m"),
        (new(new RegistryKeyCreate { KeyName = "HKEY_USERS\\a", ValueName = "b", ValueType = "REG_SZ" }), "Registry Key", "HKEY_USERS\\\\a : b : REG_SZ"),
        (new(new UserAgentCreate { Text = "u" }), "User Agent", "u"),
        (new(new HashtagCreate { Value = "#h" }), "Hashtag", "#h"),
        (new(new EmailSubjectCreate { Subject = "s" }), "Email Subject", "s"),
        (new("Bank Account", "1"), "Bank Account", "1"),
    ];

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, s_rows.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task An_indicator_of_each_type(int row)
    {
        OnJob(1, $$"""[{"type":"{{s_rows[row].Type}}","summary":"{{s_rows[row].Summary}}"}]""", Ended(1, success: 1), Version1);

        (await CreateAsync([s_rows[row].Item], s_settings)).Should().ContainSingle().Which.State.Should().Be(BatchOutcomeState.Succeeded);
    }

    [Fact]
    public async Task Everything_that_version_1_has()
    {
        OnJob(
            1,
            """
            [{"type":"Address","summary":"192.0.2.1","rating":3,"confidence":50,"description":"d","source":"s",
              "attribute":[{"type":"Aliases","value":"v"}],"tag":[{"name":"t"}],"associatedGroup":[416]}]
            """,
            Ended(1, success: 1),
            Version1);

        var outcomes = await CreateAsync(
            [
                new BatchIndicator(new AddressCreate { Ip = "192.0.2.1", Rating = 3, Confidence = 50 })
                {
                    Description = "d",
                    Source = "s",
                    Attributes = [new("Aliases", "v")],
                    Tags = ["t"],
                    AssociatedGroupIds = [416],
                },
            ],
            s_settings);

        outcomes.Should().ContainSingle().Which.State.Should().Be(BatchOutcomeState.Succeeded);
    }

    [Fact]
    public async Task A_group_is_rejected_and_the_other_items_are_sent()
    {
        OnJob(1, """[{"type":"Address","summary":"192.0.2.1"}]""", Ended(1, success: 1), Version1);
        var group = new BatchGroup(new ThreatCreate { Name = "t" });

        var outcomes = await CreateAsync([group, new BatchIndicator(new AddressCreate { Ip = "192.0.2.1" })], s_settings);

        outcomes.Should().HaveCount(2);
        var rejected = outcomes.Single(outcome => outcome.Item == group);
        (rejected.State, rejected.WasSent).Should().Be((BatchOutcomeState.Failed, false));
        outcomes.Single(outcome => outcome.Item != group).State.Should().Be(BatchOutcomeState.Succeeded);
    }

    [Fact]
    public async Task The_source_of_an_error_may_be_the_indicator_itself()
    {
        OnJob(
            1,
            """[{"type":"Address","summary":"192.0.2.1"},{"type":"Host","summary":"a.example"}]""",
            Ended(1, success: 1, error: 1),
            Version1);
        OnErrors(1, """[{"errorReason":"r","errorSource":{"type":"Host","summary":"a.example"},"errorMessage":"m"}]""");

        var outcomes = await CreateAsync(
            [new BatchIndicator(IndicatorType.Address, "192.0.2.1"), new BatchIndicator(IndicatorType.Host, "a.example")],
            s_settings);

        outcomes.OrderBy(outcome => outcome.Index).Select(outcome => outcome.State).Should().Equal(BatchOutcomeState.Succeeded, BatchOutcomeState.Failed);
    }

    private static string Version1 => Config.Replace("V2", "V1", StringComparison.Ordinal);
}
