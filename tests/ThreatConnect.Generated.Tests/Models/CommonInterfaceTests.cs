using ThreatConnect.Tests.Conventions;
using ThreatConnect.Tests.Json;

namespace ThreatConnect.Tests.Models;

// What all groups and all indicators have in common.
public sealed class CommonInterfaceTests
{
    [Fact]
    public void Every_model_of_a_group_is_a_group_and_knows_its_type()
    {
        var groups = Surface.ResponseModels.Where(model => model.GetProperty("CreatedBy") is not null).ToList();

        groups.Should().HaveCount(17, "evidence.md §3 has 16 types of groups, and mixed lists have a model of their own");
        foreach (var model in groups.Where(model => model != typeof(Group)))
        {
            var group = (IGroup)Activator.CreateInstance(model)!;
            KnownTypes.Groups.Find(group.Type.ToString()).Should().NotBeNull($"{model.Name} is of a type of the document");
        }
    }

    [Fact]
    public void Every_model_of_an_indicator_is_an_indicator_and_knows_its_type()
    {
        var indicators = Surface.ResponseModels
            .Where(model => model.GetProperty("ThreatAssessScore") is not null && model != typeof(ResolvedAddress)).ToList();

        indicators.Should().HaveCount(14, "evidence.md §3 has 12 types of indicators; mixed lists and custom types have models of their own");
        indicators.Should().OnlyContain(model => typeof(IIndicator).IsAssignableFrom(model));
        foreach (var model in indicators.Except([typeof(Indicator), typeof(CustomIndicator)]))
        {
            var indicator = (IIndicator)Activator.CreateInstance(model)!;
            KnownTypes.Indicators.Find(indicator.Type.ToString()).Should().NotBeNull($"{model.Name} is of a type of the document");
        }
    }

    [Fact]
    public void A_group_has_the_values_of_its_model()
    {
        IGroup group = Scanned.Read<Campaign>(
            """{"id":"7","name":"c","ownerName":"MyOrg","dateAdded":"2017-07-13T17:50:17Z","tag":{"name":"t"},"xid":"x","rank":1}""");

        (group.Id, group.Name, group.Type, group.OwnerName, group.Xid).Should().Be((new GroupId(7), "c", GroupType.Campaign, "MyOrg", "x"));
        group.DateAdded.Should().Be(new DateTimeOffset(2017, 7, 13, 17, 50, 17, TimeSpan.Zero));
        group.Tags.Single().Name.Should().Be("t");
        group.AdditionalData["rank"].GetInt32().Should().Be(1);
    }

    [Theory]
    [InlineData("""{"id":1,"name":"g","type":"Intrusion Set"}""", "Intrusion Set")]
    [InlineData("""{"id":1,"name":"g"}""", "")]
    public void An_item_of_a_mixed_list_has_the_type_that_the_response_names(string json, string type) =>
        ((IGroup)Scanned.Read<Group>(json)).Type.ToString().Should().Be(type);

    [Fact]
    public void The_summary_of_an_indicator_joins_its_values()
    {
        const string md5 = "D41D8CD98F00B204E9800998ECF8427E", sha1 = "DA39A3EE5E6B4B0D3255BFEF95601890AFD80709";

        SummaryOf<Address>("""{"id":1,"ip":"192.0.2.1"}""").Should().Be("192.0.2.1");
        SummaryOf<FileEntity>($$"""{"id":1,"md5":"{{md5}}","sha1":"{{sha1}}"}""").Should().Be($"{md5} : {sha1}");
        SummaryOf<FileEntity>($$"""{"id":1,"sha1":"{{sha1}}"}""").Should().Be(sha1);
        SummaryOf<RegistryKey>("""{"id":1,"Key Name":"HKEY_USERS\\x","Value Name":"v","Value Type":"REG_SZ"}""").Should().Be(@"HKEY_USERS\x : v : REG_SZ");
        SummaryOf<RegistryKey>("""{"id":1,"Key Name":"HKEY_USERS\\x"}""").Should().Be(@"HKEY_USERS\x", "older instances have one value");
        SummaryOf<CustomIndicator>("""{"id":1,"summary":"a : b","A":"a","B":"b"}""").Should().Be("a : b");
        SummaryOf<CustomIndicator>("""{"id":1,"A":"a","webLink":"x","B":"b","n":7}""").Should().Be("a : b");
    }

    [Fact]
    public void The_owner_has_its_name_in_whichever_member_it_comes()
    {
        const string single = """{"id":1,"name":"g","owner":{"id":2,"name":"MyOrg","type":"Organization"}}""";
        const string item = """{"id":1,"name":"g","ownerName":"MyOrg"}""";

        Scanned.Read<Adversary>(single).OwnerName.Should().Be("MyOrg");
        Scanned.Read<Adversary>(item).OwnerName.Should().Be("MyOrg");
        Scanned.Read<TaskEntity>(single).OwnerName.Should().Be("MyOrg");
        Scanned.Read<Adversary>("""{"id":1,"name":"g"}""").OwnerName.Should().BeNull();
        Written.Text(Scanned.Read<Adversary>(single)).Should().NotContain("ownerName", "what is written is what was read");
    }

    [Fact]
    public void Every_model_that_has_its_owner_in_two_members_has_its_name_in_one()
    {
        foreach (var model in Surface.ResponseModels.Where(model => model.GetProperty("Owner")?.PropertyType == typeof(Owner)))
        {
            var value = Activator.CreateInstance(model)!;
            model.GetProperty("Owner")!.SetValue(value, new Owner { Name = "MyOrg" });
            model.GetProperty("OwnerName")!.GetValue(value).Should().Be("MyOrg", model.Name);
        }
    }

    [Fact]
    public void No_list_of_a_response_is_null_and_an_empty_one_costs_nothing()
    {
        var lists = 0;
        foreach (var model in Surface.ResponseModels)
        {
            var value = Activator.CreateInstance(model)!;
            foreach (var list in model.GetProperties().Where(member => member.PropertyType.Name == "IReadOnlyList`1"))
            {
                lists++;
                var empty = list.GetValue(value);
                empty.Should().NotBeNull($"{model.Name}.{list.Name}");
                list.GetValue(value).Should().BeSameAs(empty);
                ((System.Collections.ICollection)empty!).Count.Should().Be(0);
            }
        }

        lists.Should().BeGreaterThan(100);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData(",\"tag\":null", "")]
    [InlineData(",\"tag\":[]", "\"tag\":[],")]
    [InlineData(",\"tag\":\"\"", "\"tag\":[],")]
    public void A_list_that_is_absent_or_empty_is_the_empty_list(string read, string written)
    {
        var adversary = Scanned.Read<Adversary>($$"""{"id":1,"name":"a"{{read}}}""");

        adversary.Tags.Should().BeEmpty();
        Written.Text(adversary).Should().Be($$$"""{{{{written}}}"id":1,"name":"a"}""", "what is written is what was read");
    }

    private static string SummaryOf<T>(string json)
        where T : IIndicator => Scanned.Read<T>(json).Summary;
}
