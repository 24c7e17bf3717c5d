namespace ThreatConnect.Tests.Batch;

// Items that cannot be sent are outcomes with the reason, and stop nothing.
public sealed class BatchRejectionTests
{
    public static TheoryData<string, BatchItem, string> Rejected => new()
    {
        { "signature", new BatchGroup(GroupType.Signature, "s"), "*file name*file type*text*" },
        { "email", new BatchGroup(GroupType.Email, "e"), "*subject*" },
        { "subject", new BatchGroup(new EmailCreate { Name = "e", Subject = "", Header = "h", Body = "b" }), "*subject*" },
        { "header", new BatchGroup(new EmailCreate { Name = "e", Subject = "s", Header = "", Body = "b" }), "*headers*" },
        { "body", new BatchGroup(new EmailCreate { Name = "e", Subject = "s", Header = "h", Body = "" }), "*body*" },
        { "malware", new BatchGroup(new DocumentCreate { Name = "d", FileName = "f", Malware = true }), "*password*" },
        { "insights", new BatchGroup(new ReportCreate { Name = "r", FileName = "f" }) { Insights = "i" }, "*provider*" },
        { "event kind", new BatchGroup(new CampaignCreate { Name = "c" }) { EventKind = EventKind.Breach }, "*only events*" },
        {
            "first seen twice",
            new BatchGroup(new CampaignCreate { Name = "c", FirstSeen = DateTimeOffset.UnixEpoch })
            {
                FirstSeen = DateTimeOffset.UnixEpoch,
            },
            "*both set*"
        },
        { "publish date", new BatchGroup(GroupType.Event, "e") { PublishDate = DateTimeOffset.UnixEpoch }, "*only reports*" },
        {
            "published twice",
            new BatchGroup(new ReportCreate { Name = "r", FileName = "f", PublishDate = DateTimeOffset.UnixEpoch })
            {
                PublishDate = DateTimeOffset.UnixEpoch,
            },
            "*both set*"
        },
        { "no name", new BatchGroup(GroupType.Threat, ""), "*name of the group must not be empty*" },
        { "no hash", new BatchIndicator(new FileCreate { Size = 1 }), "*at least one of Md5, Sha1, Sha256*" },
        { "no address", new BatchIndicator(IndicatorType.Address, "1.2.3"), "*IPv4 address*" },
        { "no such hive", new BatchIndicator(IndicatorType.RegistryKey, "HKXX\\A : b : REG_SZ"), "*Key Name*" },
        { "two values of three", new BatchIndicator(IndicatorType.RegistryKey, "HKLM\\A : b"), "*Key Name, Value Name, Value Type*" },
        { "rating twice", new BatchIndicator(new AddressCreate { Ip = "10.0.0.9" }) { Rating = 1 }, "*rating*" },
        { "empty tag", new BatchIndicator(new AddressCreate { Ip = "10.0.0.9" }) { Tags = [""] }, "*name of a tag*" },
        { "long tag", new BatchIndicator(new AddressCreate { Ip = "10.0.0.9" }) { Tags = [new string('x', 129)] }, "*128*" },
        { "empty label", new BatchIndicator(new AddressCreate { Ip = "10.0.0.9" }) { SecurityLabels = [""] }, "*security label*" },
        {
            "empty attribute",
            new BatchIndicator(new AddressCreate { Ip = "10.0.0.9" }) { Attributes = [new BatchAttribute("Description", "")] },
            "*value of an attribute*"
        },
        {
            "empty occurrence",
            new BatchIndicator(new AddressCreate { Ip = "10.0.0.9" }) { FileOccurrences = [new FileOccurrenceCreate()] },
            "*at least one of FileName, Path, Date*"
        },
        { "half a surrogate pair", new BatchIndicator(new MutexCreate { Name = "a\ud800" }), "*surrogate*" },
        { "empty xid", new BatchGroup(new ThreatCreate { Name = "t" }) { Xid = "" }, "*xid*" },
        {
            "an id where only a value is supported",
            new BatchGroup(new ThreatCreate { Name = "t" })
            {
                AssociatedIndicators = [new BatchIndicatorReference(IndicatorType.Host, new IndicatorId(1))],
            },
            "*by its id*"
        },
        { "null", null!, "*is null*" },
        { "no tags", new BatchGroup(GroupType.Threat, "t") { Tags = null! }, "*: Tags is null. A list without elements is empty." },
        { "no attributes", new BatchGroup(GroupType.Threat, "t") { Attributes = null! }, "*: Attributes is null.*" },
        { "no labels", new BatchGroup(GroupType.Threat, "t") { SecurityLabels = null! }, "*: SecurityLabels is null.*" },
        { "no groups", new BatchGroup(GroupType.Threat, "t") { AssociatedGroups = null! }, "*: AssociatedGroups is null.*" },
        { "no indicators", new BatchGroup(GroupType.Threat, "t") { AssociatedIndicators = null! }, "*: AssociatedIndicators is null.*" },
        { "no groups of an indicator", new BatchIndicator(IndicatorType.Host, "a.example") { AssociatedGroups = null! }, "*: AssociatedGroups is null.*" },
        { "no ids", new BatchIndicator(IndicatorType.Host, "a.example") { AssociatedGroupIds = null! }, "*: AssociatedGroupIds is null.*" },
        { "no occurrences", new BatchIndicator(IndicatorType.Host, "a.example") { FileOccurrences = null! }, "*: FileOccurrences is null.*" },
        { "null tag", new BatchGroup(GroupType.Threat, "t") { Tags = [null!] }, "*name of a tag must not be empty*" },
        { "null attribute", new BatchGroup(GroupType.Threat, "t") { Attributes = [null!] }, "*: an element of Attributes is null." },
        {
            "an attribute without labels",
            new BatchGroup(GroupType.Threat, "t") { Attributes = [new("Description", "d") { SecurityLabels = null! }] },
            "*: BatchAttribute.SecurityLabels is null.*"
        },
        { "null label", new BatchGroup(GroupType.Threat, "t") { SecurityLabels = [null!] }, "*: an element of SecurityLabels is null." },
        { "null group", new BatchGroup(GroupType.Threat, "t") { AssociatedGroups = [null!] }, "*: an element of AssociatedGroups is null." },
        { "null indicator", new BatchGroup(GroupType.Threat, "t") { AssociatedIndicators = [null!] }, "*: an element of AssociatedIndicators is null." },
        {
            "null occurrence",
            new BatchIndicator(IndicatorType.Host, "a.example") { FileOccurrences = [null!] },
            "*: an element of FileOccurrences is null."
        },
    };

    [Theory]
    [MemberData(nameof(Rejected))]
    public async Task What_cannot_be_sent_fails_with_the_reason_and_the_others_go_on(string about, BatchItem item, string reason)
    {
        var server = new FakeBatchServer();

        var outcomes = await server.OutcomesAsync([TestItems.Address(1), item, TestItems.Address(2)]);

        outcomes.Should().HaveCount(3, about);
        var rejected = outcomes.Single(outcome => outcome.Index == 1);
        rejected.State.Should().Be(BatchOutcomeState.Failed);
        rejected.WasSent.Should().BeFalse();
        rejected.Item.Should().BeSameAs(item);
        rejected.Reason.Should().Match(reason);
        server.Taken.Single().Indicators.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public async Task A_second_group_with_the_same_xid_and_other_content_is_rejected(int mostItems)
    {
        var server = new FakeBatchServer();

        var outcomes = await server.OutcomesAsync(
            [new BatchGroup("Threat", "t"), TestItems.Address(1), new BatchGroup(new ThreatCreate { Name = "t" }) { Tags = ["a"] }],
            new BatchOptions { MaxItems = mostItems });

        outcomes.Single(outcome => outcome.Index == 2).Reason.Should().Match("*earlier group of this run has the xid*other content*");
        server.Taken.SelectMany(job => job.Groups).Should().ContainSingle();
    }

    [Theory]
    [InlineData("", "*type*")]
    [InlineData("Incidnet", "*\"Incidnet\" is not a type of groups: it is one of Adversary, *Incident*GroupType*")]
    [InlineData("Address", "*\"Address\" is not a type of groups*")]
    public void The_name_of_a_type_of_groups_is_checked(string type, string message) =>
        FluentActions.Invoking(() => new BatchGroup(type, "x")).Should().Throw<ArgumentException>().WithMessage(message);

    [Fact]
    public void The_name_of_a_type_may_be_written_in_any_way_and_a_type_of_the_instance_is_taken_as_it_is()
    {
        new BatchGroup("intrusionSets", "x").Type.Should().Be(GroupType.IntrusionSet);
        new BatchGroup(new GroupType("Added Later"), "x").Type.ToString().Should().Be("Added Later");
    }

    [Fact]
    public async Task A_group_refers_to_another_by_its_id_only_in_an_association()
    {
        var server = new FakeBatchServer();

        var outcomes = await server.OutcomesAsync([new BatchGroup("Threat", "t") { AssociatedGroups = [new(new GroupId(9))] }]);

        outcomes.Single().Reason.Should().Match("*\"t\" cannot be sent*by its id*BatchAssociation*");
    }

    [Fact]
    public async Task An_item_that_is_larger_than_a_job_is_rejected()
    {
        var server = new FakeBatchServer();
        var large = new BatchIndicator(new AddressCreate { Ip = "10.0.0.9" }) { Description = new string('x', 2000) };

        var outcomes = await server.OutcomesAsync([large, TestItems.Address(1)], new BatchOptions { MaxBytes = 2000 });

        outcomes.Single(outcome => outcome.Index == 0).Reason.Should().Match("*2051 bytes*2000*");
        server.Taken.Single().Count.Should().Be(1);
    }

    [Theory]
    [InlineData("group")]
    [InlineData("label")]
    [InlineData("xids")]
    [InlineData("association")]
    [InlineData("attribute")]
    public async Task Version_1_rejects_what_it_does_not_support(string what)
    {
        var address = new AddressCreate { Ip = "10.0.0.9" };
        BatchItem item = what switch
        {
            "group" => TestItems.Group("g"),
            "label" => new BatchIndicator(address) { SecurityLabels = ["TLP:RED"] },
            "xids" => new BatchIndicator(address) { AssociatedGroups = ["g"] },
            "attribute" => new BatchIndicator(address) { Attributes = [new BatchAttribute("Source", "s") { Source = "x" }] },
            _ => new BatchAssociation("a", "b"),
        };
        var server = new FakeBatchServer();

        var outcomes = await server.OutcomesAsync([item], new BatchOptions { Version = BatchVersion.V1 });

        outcomes.Should().ContainSingle().Which.Reason.Should().Match("*version 1*");
        server.Requests.Should().BeEmpty();
    }
}
