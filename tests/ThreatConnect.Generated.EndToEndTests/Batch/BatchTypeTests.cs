namespace ThreatConnect.EndToEndTests.Batch;

// What a batch writes is what is read one by one.
public sealed class BatchTypeTests
{
    [Fact]
    public async Task Every_type_comes_back_with_its_parts()
    {
        await using var server = await BatchServer.StartAsync();
        var groups = BatchExamples.Groups.Select(create => new BatchGroup(create) { Attributes = BatchExamples.Attributes, Tags = BatchExamples.Tags, SecurityLabels = BatchExamples.Labels }).ToList();
        var indicators = BatchExamples.Indicators.Select(one => new BatchIndicator(one.Create)
        {
            Attributes = BatchExamples.Attributes,
            Tags = BatchExamples.Tags,
            SecurityLabels = BatchExamples.Labels,
            AssociatedGroups = [.. groups.Select(group => new BatchGroupReference(group))],
        }).ToList();

        var outcomes = await server.Org.Batch.CreateAsync([.. indicators, .. groups]).ToListAsync();

        outcomes.Where(outcome => outcome.State != BatchOutcomeState.Succeeded).Should().BeEmpty();
        outcomes.Should().HaveCount(28);
        var readGroups = await server.Org.Groups.ListAsync(include: Include.All).ToListAsync();
        readGroups.Select(group => ($"{group.Type}", group.Name, group.Xid)).Should().BeEquivalentTo(groups.Select(group => ($"{group.Type}", group.Name, (string?)group.GetXid("My Organization"))));
        var readIndicators = await server.Org.Indicators.ListAsync(include: Include.All).ToListAsync();
        readIndicators.Select(indicator => indicator.Summary).Should().BeEquivalentTo(BatchExamples.Indicators.Select(one => one.Summary));
        readIndicators.Should().OnlyContain(indicator => indicator.Rating == 3 && indicator.Confidence == 80);
        foreach (var (attributes, tags, labels) in readGroups.Select(group => (group.Attributes, group.Tags, group.SecurityLabels))
            .Concat(readIndicators.Select(indicator => (indicator.Attributes, indicator.Tags, indicator.SecurityLabels))))
        {
            attributes!.Select(attribute => (attribute.Type, attribute.Value, attribute.Source)).Should().BeEquivalentTo(
                [("Description", "Was es ist: \"größer\" als 1 < 2.", "us"), ("Title", "a title", default(string))]);
            tags!.Select(tag => tag.Name).Should().BeEquivalentTo("Phishing 🎣", "a/b");
            labels!.Select(label => label.Name).Should().BeEquivalentTo("TLP:AMBER", "Nür wir");
        }

        foreach (var group in readGroups)
        {
            var linked = await server.Org.Groups.OfType(group.Type)[group.Id].Indicators.ListAsync().Select(indicator => indicator.Summary).ToListAsync();
            linked.Should().BeEquivalentTo(BatchExamples.Indicators.Select(one => one.Summary), "every indicator names the {0}", group.Type);
        }
    }

    [Fact]
    public async Task Members_of_groups_come_back()
    {
        await using var server = await BatchServer.StartAsync();
        var groups = server.Org.Groups;
        (await server.Org.Batch.CreateAsync(BatchExamples.Groups.Select(create => new BatchGroup(create))).ToListAsync()).Should().OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded).And.HaveCount(16);

        (await ReadAsync(groups.Campaigns, item => groups.Campaigns[item.Id])).FirstSeen.Should().Be(BatchExamples.Time);
        (await ReadAsync(groups.Documents, item => groups.Documents[item.Id])).FileName.Should().Be("ä.pdf");
        var email = await ReadAsync(groups.Emails, item => groups.Emails[item.Id]);
        (email.Subject, email.Header, email.Body, email.From, email.To).Should().Be(("Ünïcode ✉", "h: 1", "b\n\"q\"", "x@example.com", "y@example.com"));
        var happened = await ReadAsync(groups.Events, item => groups.Events[item.Id]);
        (happened.EventDate, happened.Status).Should().Be((BatchExamples.Time, EventStatus.Escalated));
        var incident = await ReadAsync(groups.Incidents, item => groups.Incidents[item.Id]);
        (incident.EventDate, incident.Status).Should().Be((BatchExamples.Time, IncidentStatus.New));
        var report = await ReadAsync(groups.Reports, item => groups.Reports[item.Id]);
        (report.FileName, report.PublishDate).Should().Be(("r.pdf", BatchExamples.Time));
        var signature = await ReadAsync(groups.Signatures, item => groups.Signatures[item.Id]);
        (signature.FileName, signature.FileType).Should().Be(("s.yar", SignatureFileType.YARA));
        (await groups.Signatures[signature.Id].File.ReadTextAsync()).Should().Be("rule a { condition: true }");
    }

    [Fact]
    public async Task Members_of_hosts_and_files_come_back()
    {
        await using var server = await BatchServer.StartAsync();
        var items = BatchExamples.Indicators.Select(one => new BatchIndicator(one.Create));
        (await server.Org.Batch.CreateAsync(items).ToListAsync()).Should().OnlyContain(outcome => outcome.State == BatchOutcomeState.Succeeded).And.HaveCount(12);

        var host = await server.Org.Indicators.Hosts.ListAsync(include: Include.All).SingleAsync();
        (host.DnsActive, host.WhoisActive).Should().Be((true, true));
        var file = await server.Org.Indicators.Files.ListAsync().SingleAsync();
        (file.Md5, file.Sha1, file.Size).Should().Be(("D41D8CD98F00B204E9800998ECF8427E", null, 7L));
        var key = await server.Org.Indicators.RegistryKeys.ListAsync().SingleAsync();
        (key.KeyName, key.ValueName, key.ValueType).Should().Be((@"HKEY_LOCAL_MACHINE\Software\Evil", "run", RegistryValueType.RegSz));
    }

    [Fact]
    public async Task The_same_groups_again_make_no_duplicates_and_their_deletion_leaves_nothing()
    {
        await using var server = await BatchServer.StartAsync();
        IEnumerable<BatchItem> Items() => [.. BatchExamples.Groups.Select(create => new BatchGroup(create)), .. BatchExamples.Indicators.Select(one => new BatchIndicator(one.Create))];

        (await server.Org.Batch.CreateAsync(Items()).CountAsync(outcome => outcome.State == BatchOutcomeState.Succeeded)).Should().Be(28);
        (await server.Org.Batch.CreateAsync(Items()).CountAsync(outcome => outcome.State == BatchOutcomeState.Succeeded)).Should().Be(28);
        (await server.Org.Groups.ListAsync().CountAsync()).Should().Be(16);
        (await server.Org.Indicators.ListAsync().CountAsync()).Should().Be(12);

        (await server.Org.Batch.DeleteAsync(Items()).CountAsync(outcome => outcome.State == BatchOutcomeState.Succeeded)).Should().Be(28);
        (await server.Org.Groups.ListAsync().CountAsync()).Should().Be(0);
        (await server.Org.Indicators.ListAsync().CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_repeat_with_other_members_updates_the_group_of_its_owner()
    {
        await using var server = await BatchServer.StartAsync();
        var other = server.Client.InOwner("Common Community");
        BatchGroup Camp(int year) => new(new CampaignCreate { Name = "camp, again", FirstSeen = new(year, 1, 1, 0, 0, 0, TimeSpan.Zero) });

        var first = await server.Org.Batch.CreateAsync([Camp(2019)]).SingleAsync();
        var second = await server.Org.Batch.CreateAsync([Camp(2020)]).SingleAsync();
        var third = await other.Batch.CreateAsync([Camp(2021)]).SingleAsync();

        second.Xid.Should().Be(first.Xid).And.NotBe(third.Xid);
        (await server.Org.Groups.Campaigns.ListAsync().SingleAsync()).FirstSeen!.Value.Year.Should().Be(2020);
        var found = await server.Org.Groups.Campaigns.FindByXidAsync(first.Xid!, "camp, again");
        found!.FirstSeen!.Value.Year.Should().Be(2020);
        (await other.Groups.Campaigns.FindByXidAsync(third.Xid!))!.FirstSeen!.Value.Year.Should().Be(2021);
        (await other.Groups.Campaigns.FindByXidAsync(first.Xid!)).Should().BeNull();
    }

    [Fact]
    public async Task A_file_is_uploaded_by_the_xid_of_its_group()
    {
        await using var server = await BatchServer.StartAsync();
        var report = new BatchGroup(new ReportCreate { Name = "a report", FileName = "r.txt" });
        var outcome = await server.Org.Batch.CreateAsync([report]).SingleAsync();

        await server.Org.Groups.Reports.UploadFileAsync(outcome.Xid!, new MemoryStream("one"u8.ToArray()));
        await server.Org.Groups.Reports.UploadFileAsync(outcome.Xid!, new MemoryStream("two"u8.ToArray()));

        var written = await server.Org.Groups.Reports.ListAsync().SingleAsync();
        (await server.Org.Groups.Reports[written.Id].File.ReadTextAsync()).Should().Be("two");
    }

    // By itself, as lists show less.
    private static async Task<TItem> ReadAsync<TItem, TCreate, TUpdate, TFilter>(Collection<TItem, TCreate, TFilter> all, Func<TItem, ItemHandle<TItem, TUpdate>> handleOf)
        where TItem : class => (await handleOf(await all.ListAsync().SingleAsync()).GetAsync(Include.Additional)).Value;
}
