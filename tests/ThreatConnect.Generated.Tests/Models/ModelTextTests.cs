using System.Globalization;
using System.Net;
using ThreatConnect.Resources;
using ThreatConnect.Tests.Conventions;
using ThreatConnect.Tests.Json;

namespace ThreatConnect.Tests.Models;

// What models, handles and results print.
public sealed class ModelTextTests
{
    [Fact]
    public void A_model_prints_what_it_is()
    {
        var owner = new Owner { Id = 2, Name = "MyOrg", Type = OwnerType.Organization };

        Of(new Adversary { Id = 416, Name = "Fancy Bear", Owner = owner }).Should().Be("Adversary 416 \"Fancy Bear\" in MyOrg");
        Of(new Group { Id = 5, Name = "g", Type = GroupType.IntrusionSet, OwnerName = "MyOrg" }).Should().Be("Intrusion Set 5 \"g\" in MyOrg");
        Of(new Group { Id = 5, Name = "g" }).Should().Be("Group 5 \"g\"");
        Of(new Address { Id = 7, Ip = "192.0.2.1", OwnerName = "MyOrg" }).Should().Be("Address 7 \"192.0.2.1\" in MyOrg");
        Of(new Indicator { Id = 7, Summary = "192.0.2.1", Type = "Badge" }).Should().Be("Badge 7 \"192.0.2.1\"");
        Of(new TaskEntity { Id = 3, Name = "t", OwnerName = "MyOrg" }).Should().Be("Task 3 \"t\" in MyOrg");
        Of(new Tag { Name = "Crimeware" }).Should().Be("Tag \"Crimeware\"");
        Of(new AttributeEntity { Id = 9, Type = "Description", Value = "A text." }).Should().Be("Attribute 9 \"Description\" \"A text.\"");
        Of(new VictimPhoneAsset { Id = 1, Number = "5" }).Should().Be("VictimPhoneAsset 1 \"5\"");
        Of(new BatchStatus { Id = 7, State = BatchState.Completed }).Should().Be("BatchStatus 7 Completed");
        Of(new ObservationCount { Count = 3, LastObserved = DateTimeOffset.UnixEpoch }).Should().Be("ObservationCount 3 1970-01-01T00:00:00Z");
        Of(new AddressCreate { Ip = "192.0.2.1" }).Should().Be("AddressCreate \"192.0.2.1\"");
        Of(new CampaignUpdate { Name = "c" }).Should().Be("CampaignUpdate \"c\"");
        Of(new FileCreate { Sha1 = new string('A', 40) }).Should().Be($"FileCreate \"{new string('A', 40)}\"");
    }

    [Fact]
    public void Every_model_prints_itself_in_few_characters()
    {
        foreach (var model in Surface.Models)
        {
            model.GetMethod("ToString")!.DeclaringType.Should().Be(model);
            SampleValues.Of(model).ToString()!.Length.Should().BeInRange(3, 140, model.Name);
            Activator.CreateInstance(model)!.ToString().Should().NotBeEmpty("nothing of it is set");
        }
    }

    [Fact]
    public void A_long_or_hostile_text_is_cut_and_shown_harmlessly()
    {
        var text = Of(new Adversary { Id = long.MaxValue, Name = new string('x', 100_000) + "\r\n", OwnerName = "\u202E\n" + new string('o', 5_000) });

        text.Length.Should().BeLessThan(120);
        text.Should().StartWith("Adversary 9223372036854775807 \"xxx").And.Contain(" in \\u202E\\u000Aooo");
        Of(new Tag { Name = string.Concat(Enumerable.Repeat("\r\n", 100)) }).Length.Should().BeLessThan(120);
        text.Should().NotContainAny("\r", "\n", "\u202E");
    }

    [Fact]
    public void A_date_prints_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = ",";
            Of(new CustomMetricTotal { Value = 1.5m, Date = DateTimeOffset.UnixEpoch }).Should().Be("CustomMetricTotal 1.5 1970-01-01T00:00:00Z");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_handle_and_a_scope_print_what_they_address()
    {
        await using var client = new ThreatConnectClient(new Uri("https://example.com/api"), new ApiTokenCredential("a-secret-token"));
        var org = client.InOwner("MyOrg");

        Of(org.Groups.IntrusionSets[416]).Should().Be("Intrusion Set 416 in MyOrg");
        Of(org.Indicators.Addresses["192.0.2.1"]).Should().Be("Address \"192.0.2.1\" in MyOrg");
        Of(org.Tasks[3]).Should().Be("Task 3 in MyOrg");
        Of(org.Victims[4]).Should().Be("Victim 4 in MyOrg");
        Of(org.Tags["Crimeware"]).Should().Be("Tag \"Crimeware\"");
        Of(org.Groups.Adversaries[1].Attributes[5]).Should().Be("Attribute 5");
        Of(client.Playbooks[7]).Should().Be("Playbook \"7\"");
        Of(org).Should().Be("OwnerScope in MyOrg");
        Of(client.InOwners("A", "B")).Should().Be("MultiOwnerScope in A, B");
        Of(client).Should().Be("ThreatConnectClient", "a client has secrets");
    }

    [Fact]
    public void A_response_and_an_outcome_print_what_they_are_about()
    {
        var item = new BatchIndicator(new AddressCreate { Ip = "192.0.2.1" });
        var reason = new string('r', 10_000);
        var cursor = new IndicatorCursor(owner: 1, new ChangePosition(0, []), new ChangePosition(0, []));

        Of(new Response<Tag>(new Tag { Name = "t" })).Should().Be("200 OK: Tag \"t\"");
        Of(new Response(HttpStatusCode.Created)).Should().Be("201 Created");
        Of(new BatchOutcome { State = BatchOutcomeState.Failed, Index = 3, Item = item, Code = "0x1003", Reason = "bad" })
            .Should().Be("Failed 3 AddressCreate \"192.0.2.1\" \"0x1003\" \"bad\"");
        Of(new BatchOutcome { State = BatchOutcomeState.Failed, Reason = reason }).Length.Should().BeLessThan(100);
        Of(new DeleteOutcome<Group> { Item = new Group { Id = 5, Name = "g" } }).Should().Be("Deleted Group 5 \"g\"");
        Of(new DeleteOutcome<Group> { Item = new Group { Id = 5, Name = "g" }, Error = new TimeoutException("late") }).Should().Be("Failed Group 5 \"g\" \"late\"");
        Of(new IndicatorChange(new Indicator { Id = 7, Type = IndicatorType.Host, Summary = "a.example" }, cursor)).Should().Be("Changed: Host 7 \"a.example\"");
        Of(new IndicatorChange(new DeletedIndicator { Type = IndicatorType.Host, Summary = "a.example" }, cursor)).Should().Be("Deleted: DeletedIndicator \"a.example\"");
        Of(new ItemDifference<Tag, string>("t", new Tag { Name = "t" }, "s", isNew: true)).Should().Be("Added: Tag \"t\"");
        Of(new ItemDifference<Tag, string>("t", new Tag { Name = "t" }, "s", isNew: false)).Should().Be("Changed: Tag \"t\"");
        Of(new ItemDifference<Tag, string>("t", item: null, state: null, isNew: false)).Should().Be("Removed: t");
        Of(new BatchGroup(GroupType.Threat, "x")).Should().Be("Threat \"x\"");
        Of(new BatchAssociation(new BatchGroupReference("xid-1"), new HostValue("example.com"))).Should().Be("Group \"xid-1\" - Host \"example.com\"");
        Of(new BatchGroupReference(new BatchGroup(GroupType.Threat, "x"))).Should().Be("Threat \"x\"");
    }

    private static string Of(object model) => model.ToString()!;
}
