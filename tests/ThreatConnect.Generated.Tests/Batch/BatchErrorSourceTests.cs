namespace ThreatConnect.Tests.Batch;

// Where an error says which item it is about: in its source before its message, and in its message before its reason.
public sealed class BatchErrorSourceTests
{
    private const string Md5 = "D41D8CD98F00B204E9800998ECF8427F";
    private const string Sha1 = "DA39A3EE5E6B4B0D3255BFEF95601890AFD80708";
    private const string OtherSha1 = "AA39A3EE5E6B4B0D3255BFEF95601890AFD80708";
    private const string Sha256 = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855";

    // In the order of the content.
    private static readonly BatchItem[] s_items =
    [
        TestItems.Group("g-0"),
        TestItems.Group("g-1"),
        TestItems.Address(1),
        new BatchIndicator(new FileCreate { Md5 = Md5, Sha1 = Sha1 }),
        new BatchIndicator(new FileCreate { Md5 = Md5, Sha1 = OtherSha1 }),
        new BatchIndicator(new RegistryKeyCreate { KeyName = @"HKEY_LOCAL_MACHINE\A", ValueName = "Pack", ValueType = "REG_SZ" }),
        new BatchAssociation("g-0", "g-1"),
    ];

    public static TheoryData<string, int> Found => new()
    {
        { """{"errorSource":"g-0","errorMessage":"at $.group[1], xid g-1","errorReason":"$.indicator[0]"}""", 0 },
        { """{"errorSource":"who knows","errorMessage":"xid g-1","errorReason":"$.indicator[0]"}""", 1 },
        { """{"errorSource":"","errorMessage":"","errorReason":"bad $.indicator[0]"}""", 2 },
        { """{"errorSource":"$.association[0]","errorReason":"r"}""", 6 },
        { """{"errorMessage":"g-1 refers to g-0","errorReason":"r"}""", 0 },
        { """{"errorMessage":"$.group[0] before $.group[1]","errorReason":"r"}""", 1 },
        { """{"errorMessage":"$.group[1].attribute[0]","errorReason":"r"}""", 1 },
        { $$"""{"errorSource":"{{Sha1}} : {{Md5}}","errorReason":"r"}""", 3 },
        { $$"""{"errorSource":"{{Md5}} : {{OtherSha1}} : {{Sha256}}","errorReason":"r"}""", 4 },
        { $$"""{"errorSource":"{{Sha256}} : {{OtherSha1}}","errorReason":"r"}""", 4 },
    };

    public static TheoryData<string> NotFound => new()
    {
        """{"errorReason":"$.group[2]"}""",
        """{"errorReason":"$.indicator[4]"}""",
        """{"errorReason":"$.association[1]"}""",
        """{"errorReason":"$.indicator[99999999999]"}""",
        """{"errorReason":"$.tag[0]"}""",
        """{"errorReason":"$[0]"}""",
        """{"errorReason":"r","errorSource":"G-0"}""",
        """{"errorReason":"r","errorSource":"Pack"}""",
        """{"errorReason":"r","errorSource":"Pack : REG_SZ"}""",
    };

    public static TheoryData<string> Shared => new()
    {
        $$"""{"errorReason":"r","errorSource":"{{Md5}}"}""",
        $$"""{"errorReason":"r","errorSource":"{{Md5.ToLowerInvariant()}}"}""",
        $$"""{"errorReason":"r","errorSource":"{{Md5}} : {{Sha256}}"}""",
    };

    [Theory]
    [MemberData(nameof(Found))]
    public async Task An_error_is_tied_to_the_item_that_it_names(string error, int index)
    {
        var outcomes = await OutcomesAsync(error, results: null);

        outcomes.Where(outcome => outcome.State == BatchOutcomeState.Failed).Select(outcome => outcome.Index).Should().Equal(index);
        outcomes.Count(outcome => outcome.State == BatchOutcomeState.Succeeded).Should().Be(s_items.Length - 1);
    }

    [Theory]
    [MemberData(nameof(NotFound))]
    public async Task An_error_that_names_no_item_is_tied_to_none(string error)
    {
        var outcomes = await OutcomesAsync(error, results: null);

        outcomes.Where(outcome => outcome.State == BatchOutcomeState.Failed).Should().ContainSingle().Which.Item.Should().BeNull();
        outcomes.Count(outcome => outcome.State == BatchOutcomeState.Undetermined).Should().Be(s_items.Length);
    }

    [Theory]
    [MemberData(nameof(Shared))]
    public async Task An_error_that_names_several_items_leaves_them_undetermined_and_no_other(string error)
    {
        var outcomes = await OutcomesAsync(error, results: null);

        outcomes.Where(outcome => outcome.State == BatchOutcomeState.Undetermined).Select(outcome => outcome.Index).Should().Equal(3, 4);
        outcomes.Where(outcome => outcome.State == BatchOutcomeState.Undetermined).Should().OnlyContain(outcome =>
            outcome.Reason!.StartsWith("One of the 2 items with ", StringComparison.Ordinal) && outcome.Reason.Contains(Md5, StringComparison.OrdinalIgnoreCase)
            && outcome.Reason.EndsWith(" failed, and the server does not say which: \"r\".", StringComparison.Ordinal));
        outcomes.Where(outcome => outcome.State == BatchOutcomeState.Failed).Should().ContainSingle().Which.Item.Should().BeNull();
        outcomes.Count(outcome => outcome.State == BatchOutcomeState.Succeeded).Should().Be(s_items.Length - 2);
    }

    [Fact]
    public async Task Where_one_of_several_items_has_an_error_of_its_own_the_other_is_undetermined()
    {
        var error = $$"""{"errorReason":"r","errorSource":"{{Md5}}"},{"errorReason":"own","errorSource":"{{OtherSha1}}"}""";

        var outcomes = await FakeBatchServer.Reporting($"[{error}]", results: null, s_items.Length - 2, 2).OutcomesAsync(s_items);

        outcomes.Single(outcome => outcome.Index == 3).State.Should().Be(BatchOutcomeState.Undetermined);
        outcomes.Single(outcome => outcome.Index == 4).Should().Match<BatchOutcome>(outcome => outcome.State == BatchOutcomeState.Failed && outcome.Reason == "own");
        outcomes.Count(outcome => outcome.State == BatchOutcomeState.Succeeded).Should().Be(s_items.Length - 2);
    }

    [Fact]
    public async Task Beside_an_error_that_names_no_item_an_error_that_names_several_leaves_all_undetermined()
    {
        var error = $$"""{"errorReason":"r","errorSource":"{{Md5}}"},{"errorReason":"storage"}""";

        var outcomes = await FakeBatchServer.Reporting($"[{error}]", results: null, s_items.Length - 2, 2).OutcomesAsync(s_items);

        outcomes.Count(outcome => outcome.State == BatchOutcomeState.Undetermined).Should().Be(s_items.Length);
    }

    [Fact]
    public async Task A_result_with_the_words_of_an_error_that_names_several_items_adds_its_code()
    {
        var error = $$"""{"errorReason":"r","errorMessage":"m","errorSource":"{{Md5}}"}""";

        var outcomes = await OutcomesAsync(error, """[{"code":"0x1006","severity":"Error","errorReason":"r","errorMessage":"m"}]""");

        outcomes.Single(outcome => outcome.Item is null).Code.Should().Be("0x1006");
        outcomes.Where(outcome => outcome.State == BatchOutcomeState.Undetermined).Select(outcome => outcome.Index).Should().Equal(3, 4);
    }

    [Theory]
    [InlineData("xid g-1", "$.group[0]", 1)]
    [InlineData("no place", "$.group[0]", 0)]
    public async Task The_message_of_a_result_comes_before_its_reason(string message, string reason, int index)
    {
        var result = $$"""{"code":"0x1006","severity":"Error","errorMessage":"{{message}}","errorReason":"{{reason}}"}""";

        var outcomes = await OutcomesAsync(error: "", $"[{result}]");

        outcomes.Where(outcome => outcome.State == BatchOutcomeState.Failed).Select(outcome => (outcome.Index, outcome.Code)).Should().Equal((index, "0x1006"));
    }

    private static async Task<List<BatchOutcome>> OutcomesAsync(string error, string? results) =>
        await FakeBatchServer.Reporting($"[{error}]", results, succeeded: s_items.Length - 1, failed: 1).OutcomesAsync(s_items);
}
