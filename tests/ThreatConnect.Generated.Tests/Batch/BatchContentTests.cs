namespace ThreatConnect.Tests.Batch;

// What goes over the wire for each item.
public sealed class BatchContentTests
{
    [Fact]
    public async Task A_group_has_its_create_type_and_xid_and_what_is_attached() =>
        (await ContentOf(new BatchGroup(new IncidentCreate
        {
            Name = "Breach",
            EventDate = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Status = IncidentStatus.New,
        })
        {
            Xid = "x-1",
            Tags = ["APT"],
            SecurityLabels = ["TLP:RED", new BatchSecurityLabel("Ours") { Description = "d", Color = "FF0000" }],
            Attributes =
            [
                new BatchAttribute("Description", "v") { Displayed = true, Pinned = false, Source = "s", SecurityLabels = ["TLP:AMBER"] },
            ],
            AssociatedGroups = ["elsewhere"],
            AssociatedIndicators = [new BatchIndicatorReference(IndicatorType.CIDR, "abc:def:10::/48")],
            LastSeen = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.FromHours(1)),
        })).Should().Be(
            """{"group":[{"name":"Breach","eventDate":"2024-01-02T03:04:05Z","status":"New","type":"Incident","xid":"x-1","lastSeen":"2024-01-02T02:04:05Z","attribute":[{"type":"Description","value":"v","displayed":true,"pinned":false,"source":"s","securityLabel":[{"name":"TLP:AMBER"}]}],"tag":[{"name":"APT"}],"securityLabel":[{"name":"TLP:RED"},{"name":"Ours","description":"d","color":"FF0000"}],"associatedIndicators":[{"indicatorType":"CIDR","summary":"abc:def:10:0:0:0:0:0/48"}],"associatedGroupXid":["elsewhere"]}]}""");

    [Fact]
    public async Task An_indicator_has_its_create_and_type_and_what_is_attached() =>
        (await ContentOf(new BatchIndicator(new FileCreate
        {
            Md5 = "d41d8cd98f00b204e9800998ecf8427f",
            Size = 5,
            Rating = 3,
            Confidence = 0,
            PrivateFlag = true,
        })
        {
            AssociatedGroups = ["g"],
            Description = "d",
            Source = "s",
            FileOccurrences = [new FileOccurrenceCreate { FileName = "a.exe" }],
        })).Should().Be(
            """{"indicator":[{"rating":3,"confidence":0,"md5":"D41D8CD98F00B204E9800998ECF8427F","size":5,"privateFlag":true,"type":"File","description":"d","source":"s","associatedGroups":[{"groupXid":"g"}],"fileOccurrence":{"fileName":"a.exe"}}]}""");

    [Fact]
    public async Task Several_occurrences_are_an_array() =>
        (await ContentOf(new BatchIndicator(IndicatorType.File, "d41d8cd98f00b204e9800998ecf8427f")
        {
            FileOccurrences = [new FileOccurrenceCreate { Path = "C:\\" }, new FileOccurrenceCreate { Date = DateTimeOffset.UnixEpoch }],
        })).Should().Be("""{"indicator":[{"summary":"D41D8CD98F00B204E9800998ECF8427F","type":"File","fileOccurrence":[{"path":"C:\\"},{"date":"1970-01-01T00:00:00Z"}]}]}""");

    [Fact]
    public async Task A_host_has_the_names_that_batches_have() =>
        (await ContentOf(new BatchIndicator(new HostCreate { HostName = "EXAMPLE.com", DnsActive = true, WhoisActive = false })))
            .Should().Be("""{"indicator":[{"hostName":"example.com","flag1":true,"flag2":false,"type":"Host"}]}""");

    [Theory]
    [InlineData("Address", "2001:db8::1", "2001:db8:0:0:0:0:0:1")]
    [InlineData("Registry Key", @"HKLM\Software\X : Run : REG_SZ", @"HKEY_LOCAL_MACHINE\\Software\\X : Run : REG_SZ")]
    [InlineData("File", "d41d8cd98f00b204e9800998ecf8427f : e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b856", "D41D8CD98F00B204E9800998ECF8427F : E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B856")]
    [InlineData("Doll", "as it is", "as it is")]
    public async Task An_indicator_by_type_and_summary_has_the_form_of_the_platform(string type, string given, string sent) =>
        (await ContentOf(new BatchIndicator(new IndicatorType(type), given) { Rating = 2.5m, Confidence = 10 }))
            .Should().Be($$"""{"indicator":[{"summary":"{{sent}}","rating":2.5,"confidence":10,"type":"{{type}}"}]}""");

    [Fact]
    public async Task A_value_of_a_type_names_its_indicator() =>
        (await ContentOf(
            new BatchAssociation(new UrlValue("http://A.example/"), new HostValue("A.example"), CustomAssociation.UrlHost),
            new BatchAssociation("xid", new FileHash("d41d8cd98f00b204e9800998ecf8427f")),
            new BatchAssociation(new RegistryKeyValue(@"HKLM\X", "Run", "REG_SZ"), new BatchGroupReference(new GroupId(5))))).Should().Be(
            """{"association":[{"ref_1":"http://a.example/","type_1":"URL","ref_2":"a.example","type_2":"Host","associationType":"URL Host"},{"ref_1":"xid","ref_2":"D41D8CD98F00B204E9800998ECF8427F","type_2":"File"},{"ref_1":"HKEY_LOCAL_MACHINE\\X : Run : REG_SZ","type_1":"Registry Key","id_2":5}]}""");

    [Theory]
    [InlineData("hostToBadge", "Host to Badge", "Host to Badge")]
    [InlineData("urlHost", "Another Name", "Another Name")]
    [InlineData("urlHost", null, "URL Host")]
    [InlineData("Host to Indicators", null, "Host to Indicators")]
    public async Task An_association_has_its_name_in_a_batch(string branch, string? name, string sent)
    {
        var association = name is null ? new CustomAssociation(branch) : new CustomAssociation(branch, name);

        (await ContentOf(new BatchAssociation(new HostValue("a.example"), new HostValue("b.example"), association)))
            .Should().Be($$"""{"association":[{"ref_1":"a.example","type_1":"Host","ref_2":"b.example","type_2":"Host","associationType":"{{sent}}"}]}""");
        association.Should().Be(new CustomAssociation(branch), "paths have the branch, whatever the name");
    }

    [Fact]
    public async Task An_association_names_both_sides() =>
        (await ContentOf(
            new BatchAssociation("xid", new BatchIndicatorReference(IndicatorType.URL, "http://a.example/")),
            new BatchAssociation(
                new BatchIndicatorReference(IndicatorType.URL, new IndicatorId(7)),
                new BatchIndicatorReference(IndicatorType.Host, "a.example"),
                CustomAssociation.UrlHost),
            new BatchAssociation(new BatchGroupReference(new GroupId(5)), new BatchGroupReference("other")))).Should().Be(
            """{"association":[{"ref_1":"xid","ref_2":"http://a.example/","type_2":"URL"},{"id_1":7,"type_1":"URL","ref_2":"a.example","type_2":"Host","associationType":"URL Host"},{"id_1":5,"ref_2":"other"}]}""");

    [Fact]
    public async Task All_of_a_small_run_is_one_job_with_groups_first_and_associations_last()
    {
        var server = new FakeBatchServer();
        var group = TestItems.Group("g");

        var outcomes = await server.OutcomesAsync(
            [new BatchAssociation(group, TestItems.Address(2)), TestItems.Address(1, "g"), group, TestItems.Address(2)]);

        outcomes.Select(outcome => outcome.State).Should().AllBeEquivalentTo(BatchOutcomeState.Succeeded);
        server.Taken.Should().ContainSingle().Which.Content.Should().Be(
            """{"group":[{"name":"Name of g","type":"Campaign","xid":"g"}],"indicator":[{"ip":"10.0.0.2","type":"Address"},{"ip":"10.0.0.1","type":"Address","associatedGroups":[{"groupXid":"g"}]}],"association":[{"ref_1":"g","ref_2":"10.0.0.2","type_2":"Address"}]}""");
    }

    [Fact]
    public async Task The_config_says_what_the_options_say()
    {
        var server = new FakeBatchServer();

        await server.OutcomesAsync(
            [TestItems.Address(1)],
            new BatchOptions
            {
                HaltOnError = true,
                AttributeWriteType = AttributeWriteType.Singleton,
                TagWriteType = BatchWriteMode.Append,
                FileMergeMode = FileMergeMode.Distribute,
            });

        server.Jobs.Single().Config.GetRawText().Should().Be(
            """{"version":"V2","owner":"MyOrg","haltOnError":true,"action":"Create","attributeWriteType":"Singleton","tagWriteType":"Append","fileMergeMode":"Distribute"}""");
    }

    [Fact]
    public async Task Without_an_owner_the_job_names_the_callers_organization()
    {
        var server = new FakeBatchServer();
        await using var client = server.Client();

        await client.Batch.CreateAsync([TestItems.Address(1)]).ToListAsync();

        server.Jobs.Single().Config.GetProperty("owner").GetString().Should().Be("Mine");
    }

    [Fact]
    public async Task Version_1_has_its_own_members_and_no_root()
    {
        var server = new FakeBatchServer();

        await server.OutcomesAsync(
            [
                new BatchIndicator(new HostCreate { HostName = "a.example", Rating = 4, Confidence = 50, DnsActive = true })
                {
                    Description = "d",
                    Source = "s",
                    Tags = ["t"],
                    Attributes = [new BatchAttribute("Source", "x")],
                    AssociatedGroupIds = [new GroupId(9)],
                },
            ],
            new BatchOptions { Version = BatchVersion.V1 });

        server.Taken.Single().Content.Should().Be(
            """[{"summary":"a.example","type":"Host","rating":4,"confidence":50,"description":"d","source":"s","attribute":[{"type":"Source","value":"x"}],"tag":[{"name":"t"}],"associatedGroup":[9]}]""");
    }

    [Fact]
    public async Task A_deletion_has_what_names_the_items()
    {
        var server = new FakeBatchServer();
        await using var client = server.Client();

        var outcomes = await client.InOwner("MyOrg").Batch.DeleteAsync([TestItems.Address(1, "later"), TestItems.Group("g", "later")])
            .ToListAsync();

        outcomes.Should().HaveCount(2).And.OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded);
        server.Taken.Single().Content.Should().Be(
            """{"group":[{"name":"Name of g","type":"Campaign","xid":"g"}],"indicator":[{"summary":"10.0.0.1","type":"Address"}]}""");
        server.Jobs.Single().Config.GetProperty("action").GetString().Should().Be("Delete");
    }

    private static async Task<string> ContentOf(params BatchItem[] items)
    {
        var server = new FakeBatchServer();
        var outcomes = await server.OutcomesAsync(items);
        outcomes.Where(outcome => outcome.Reason is not null).Select(outcome => outcome.Reason).Should().BeEmpty();
        return server.Taken.Single().Content!;
    }
}
