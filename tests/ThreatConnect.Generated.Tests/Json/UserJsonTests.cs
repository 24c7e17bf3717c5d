using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ThreatConnect.Tests.Conventions;

namespace ThreatConnect.Tests.Json;

// A type of a program that contains models. That this compiles without a warning is a test too.
public sealed record Finding(string Title, Campaign Campaign, IReadOnlyList<Address> Addresses, Playbook? Playbook, CustomIndicatorCreate? Request, CampaignId Id);

[JsonSerializable(typeof(Finding))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseUpper)]
internal sealed partial class FindingContext : JsonSerializerContext;

// JSON of users: the models through System.Text.Json.
public sealed class UserJsonTests
{
    private const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Static;

    public static TheoryData<string> Ways => new() { "ThreatConnectJson", "reflection" };

    [Theory]
    [MemberData(nameof(Ways))]
    public void Every_model_that_is_written_and_read_again_is_equal(string way)
    {
        foreach (var model in Surface.Models)
        {
            typeof(UserJsonTests).GetMethod(nameof(Check), Hidden)!.MakeGenericMethod(model).Invoke(null, [way]);
        }
    }

    [Fact]
    public void Lists_of_models_are_written_and_read()
    {
        Campaign[] campaigns = [new() { Id = 1, Name = "a" }, new() { Id = 2, Name = "b" }];
        const string json = """[{"id":1,"name":"a"},{"id":2,"name":"b"}]""";

        ThreatConnectJson.Serialize(campaigns).Should().Be(json);
        ThreatConnectJson.Serialize(campaigns.ToList()).Should().Be(json);
        ThreatConnectJson.Serialize<IReadOnlyList<Campaign>>(campaigns).Should().Be(json);
        ThreatConnectJson.Serialize<IEnumerable<Campaign>>(campaigns).Should().Be(json);
        ThreatConnectJson.Deserialize<Campaign[]>(json).Select(campaign => campaign.Name).Should().Equal("a", "b");
        ThreatConnectJson.Deserialize<List<Campaign>>(json).Should().HaveCount(2);
        ThreatConnectJson.Deserialize<IReadOnlyList<Campaign>>(json).Should().HaveCount(2);
        ThreatConnectJson.Deserialize<IEnumerable<Campaign>>(json).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_list_is_written_and_read_while_it_comes()
    {
        var bytes = new MemoryStream();
        var items = new[] { new Tag { Name = "ä" }, new Tag { Name = "b" } };

        await JsonSerializer.SerializeAsync(bytes, items.ToAsyncEnumerable(), ThreatConnectJson.TypeInfo<IAsyncEnumerable<Tag>>());
        bytes.Position = 0;
        var read = await JsonSerializer.DeserializeAsyncEnumerable(bytes, ThreatConnectJson.TypeInfo<Tag>()).Select(tag => tag!.Name).ToListAsync();

        read.Should().Equal("ä", "b");
    }

    [Fact]
    public void A_model_is_read_as_leniently_as_a_response()
    {
        const string json = """{"ownerName":"MyOrg","id":"416","name":"a","tag":{"name":"t"},"dateAdded":"2017-07-13T17:50:17","rank":[1,{"x":null}],}""";
        var options = new JsonSerializerOptions(ThreatConnectJson.Default.Options) { WriteIndented = true };

        var adversary = ThreatConnectJson.Deserialize<Adversary>(json);

        (adversary.Id.Value, adversary.Tags.Single().Name, adversary.DateAdded).Should().Be((416, "t", new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero)));
        ThreatConnectJson.Serialize(adversary).Should().Be("""{"ownerName":"MyOrg","dateAdded":"2017-07-13T17:50:17Z","tag":[{"name":"t"}],"id":416,"name":"a","rank":[1,{"x":null}]}""");
        JsonSerializer.Serialize(adversary, (JsonTypeInfo<Adversary>)options.GetTypeInfo(typeof(Adversary))).Should().Contain("\n  \"id\": 416");
        JsonSerializer.Serialize(adversary, typeof(Adversary), new ThreatConnectJson(new() { WriteIndented = true })).Should().Contain("\n  \"id\": 416");
    }

    [Fact]
    public void A_context_of_a_program_contains_models_and_can_be_combined()
    {
        const string json = """{"TITLE":"x","CAMPAIGN":{"id":"1","name":"c","tag":{"name":"t"}},"ADDRESSES":[{"id":2,"ip":"192.0.2.1","rating":"3.0"}],"PLAYBOOK":{"id":3,"zones":"b"},"REQUEST":{"rating":2,"Badge":"A-1"},"ID":"9"}""";
        var combined = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(FindingContext.Default, ThreatConnectJson.Default) };

        var finding = JsonSerializer.Deserialize(json, FindingContext.Default.Finding)!;
        var again = JsonSerializer.Serialize(finding, FindingContext.Default.Finding);

        (finding.Campaign.Tags.Single().Name, finding.Addresses.Single().Rating, finding.Playbook!.Values["zones"].GetString(), finding.Request!.Values["Badge"], finding.Id.Value)
            .Should().Be(("t", 3m, "b", "A-1", 9));
        again.Should().Be("""{"TITLE":"x","CAMPAIGN":{"tag":[{"name":"t"}],"id":1,"name":"c"},"ADDRESSES":[{"rating":3.0,"id":2,"ip":"192.0.2.1"}],"PLAYBOOK":{"id":3,"zones":"b"},"REQUEST":{"rating":2,"Badge":"A-1"},"ID":9}""");
        combined.GetTypeInfo(typeof(Victim[])).Should().NotBeNull();
        JsonSerializer.Serialize(finding, (JsonTypeInfo<Finding>)combined.GetTypeInfo(typeof(Finding))).Should().Contain("\"c\"");
    }

    [Theory]
    [InlineData("""{"name":"a"}""", "*'id'*")]
    [InlineData("""{"id":1,"name":null}""", "*null*")]
    [InlineData("[]", "*object*")]
    [InlineData("null", "*object*")]
    [InlineData("""{"id":1,"name":"a"}x""", "*")]
    public void What_is_not_such_a_model_is_a_JsonException(string json, string message) =>
        FluentActions.Invoking(() => ThreatConnectJson.Deserialize<Adversary>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Theory]
    [InlineData("""{"ip":"010.1.1.1"}""", "*010.1.1.1*")]
    [InlineData("""{"ip":"192.0.2.1","rating":9}""", "*AddressCreate.Rating*")]
    [InlineData("""{"ip":"192.0.2.1","raiting":1}""", "*AddressCreate does not have the member 'raiting'*")]
    [InlineData("""{"rating":1}""", "*'ip'*")]
    [InlineData("""{"ip":"192.0.2.1","rating":"high"}""", "*another type*")]
    [InlineData("""{"ip":"192.0.2.1","active":{}}""", "*another type*")]
    public void A_request_is_read_with_its_checks(string json, string message) =>
        FluentActions.Invoking(() => ThreatConnectJson.Deserialize<AddressCreate>(json)).Should().Throw<JsonException>().WithMessage(message);

    [Fact]
    public void Comments_are_left_out_where_the_options_allow_them()
    {
        var options = new JsonSerializerOptions(ThreatConnectJson.Default.Options) { ReadCommentHandling = JsonCommentHandling.Skip };

        var create = JsonSerializer.Deserialize("""{/* an address */"ip":"192.0.2.1" /* of documentation */}""", (JsonTypeInfo<AddressCreate>)options.GetTypeInfo(typeof(AddressCreate)));

        create!.Ip.Should().Be("192.0.2.1");
    }

    [Fact]
    public void An_interface_of_a_model_is_written_as_the_model()
    {
        IGroup group = new Campaign { Id = 1, Name = "a" };
        IIndicatorCreate create = new AddressCreate { Ip = "192.0.2.1" };
        IReadOnlyList<IGroup> groups = new List<Campaign> { new() { Id = 1, Name = "a" } };

        ThreatConnectJson.Serialize(group).Should().Be("""{"id":1,"name":"a"}""");
        ThreatConnectJson.Serialize(create).Should().Be("""{"ip":"192.0.2.1"}""");
        ThreatConnectJson.Serialize(groups).Should().Be("""[{"id":1,"name":"a"}]""");
        foreach (var call in new Action[]
        {
            () => ThreatConnectJson.Serialize(new List<IGroup> { group }),
            () => ThreatConnectJson.Deserialize<IIndicator>("{}"),
            () => ThreatConnectJson.Serialize<IGroup?>(null),
        })
        {
            call.Should().Throw<ArgumentException>().WithMessage("*does not say which model is meant. Name it, such as Campaign, *one by one.");
        }
    }

    [Fact]
    public void Another_type_is_an_error_that_says_what_to_do()
    {
        FluentActions.Invoking(() => ThreatConnectJson.Serialize(new Uri("http://example.com"))).Should().Throw<ArgumentException>().WithMessage("System.Uri is not a model*JsonSerializerContext*");
        FluentActions.Invoking(() => ThreatConnectJson.Serialize(new List<int>())).Should().Throw<ArgumentException>();
    }

    private static void Check<T>(string way)
        where T : notnull
    {
        var value = (T)SampleValues.Of(typeof(T));
        var json = way == "reflection" ? JsonSerializer.Serialize(value) : ThreatConnectJson.Serialize(value);
        var again = way == "reflection" ? JsonSerializer.Deserialize<T>(json)! : ThreatConnectJson.Deserialize<T>(json);

        Written.Text(again).Should().Be(Written.Text(value), typeof(T).Name);
    }
}
