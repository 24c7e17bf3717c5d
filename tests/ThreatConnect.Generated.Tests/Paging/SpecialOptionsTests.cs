namespace ThreatConnect.Tests.Paging;

// Every list accepts every type of options, but the API has some options for some lists only.
public sealed class SpecialOptionsTests
{
    private static readonly IndicatorListOptions s_indicators = new() { ModifiedSince = DateTimeOffset.UnixEpoch };
    private static readonly TagListOptions s_tags = new() { Detailed = true };

    public static TheoryData<string, Func<OwnerScope, object>, string> Rejected => new()
    {
        { "groups", owner => owner.Groups.ListAsync(options: s_indicators).ToListAsync(), "ModifiedSince" },
        { "indicators of a tag", owner => owner.Tags["x"].Indicators.Addresses.ListAsync(options: s_indicators).ToListAsync(), "ModifiedSince" },
        { "associations", owner => owner.Groups.Campaigns[1].Indicators.ListAsync(s_indicators).ToListAsync(), "ModifiedSince" },
        { "tags", owner => owner.Tags.ListAsync(options: s_indicators).ToListAsync(), "ModifiedSince" },
        { "security labels", owner => owner.SecurityLabels.ListAsync(options: s_tags).ToListAsync(), "Detailed" },
        { "indicators", owner => owner.Indicators.ListAsync(options: s_tags).ToListAsync(), "Detailed" },
        { "attributes", owner => owner.Groups.Campaigns[1].Attributes.ListAsync(options: s_tags).ToListAsync(), "Detailed" },
    };

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task An_option_that_the_list_does_not_take_is_rejected_before_anything_is_sent(string list, Func<OwnerScope, object> read, string option)
    {
        await using var client = Client(new StubHandler(_ => throw new InvalidOperationException("Nothing may be sent.")));

        await FluentActions.Awaiting(() => (Task)read(client)).Should()
            .ThrowAsync<ArgumentException>(list).WithMessage($"{option} cannot be used here: the API has it only in lists of the *").WithParameterName(option);
    }

    [Fact]
    public async Task Special_options_without_a_special_value_are_accepted_everywhere()
    {
        await using var client = Client(new StubHandler(_ => StubHandler.Json("""{"status":"Success","data":{"resultCount":0}}""")));

        (await client.Groups.ListAsync(options: new IndicatorListOptions { PageSize = 5 }).ToListAsync()).Should().BeEmpty();
        (await client.SecurityLabels.ListAsync(options: new TagListOptions()).ToListAsync()).Should().BeEmpty();
    }

    private static ThreatConnectClient Client(StubHandler handler) => new(
        new Uri("https://example.com/api"), new ApiTokenCredential("token"), new ThreatConnectClientOptions { PrimaryHandler = handler, MaxRetries = 0 });
}
