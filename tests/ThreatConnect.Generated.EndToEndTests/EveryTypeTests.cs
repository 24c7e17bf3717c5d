namespace ThreatConnect.EndToEndTests;

// Each type of the document, created, read, changed and deleted, with what the type has of its own.
public class EveryTypeTests(SimulatedInstance instance) : IClassFixture<SimulatedInstance>
{
    private static readonly DateTimeOffset s_time = new(2019, 4, 2, 10, 11, 12, TimeSpan.Zero);

    private readonly OwnerScope _org = instance.Client.InOwner("My Organization");

    [Fact]
    public async Task Groups_with_a_name_alone()
    {
        await Live(_org.Groups.AttackPatterns, new() { Name = "a" }, group => _org.Groups.AttackPatterns[group.Id], new AttackPatternUpdate { Name = "b" }, group => group.Name);
        await Live(_org.Groups.CoursesOfAction, new() { Name = "a" }, group => _org.Groups.CoursesOfAction[group.Id], new CourseOfActionUpdate { Name = "b" }, group => group.Name);
        await Live(_org.Groups.IntrusionSets, new() { Name = "a" }, group => _org.Groups.IntrusionSets[group.Id], new IntrusionSetUpdate { Name = "b" }, group => group.Name);
        await Live(_org.Groups.Malware, new() { Name = "a" }, group => _org.Groups.Malware[group.Id], new MalwareUpdate { Name = "b" }, group => group.Name);
        await Live(_org.Groups.Tactics, new() { Name = "a" }, group => _org.Groups.Tactics[group.Id], new TacticUpdate { Name = "b" }, group => group.Name);
        await Live(_org.Groups.Threats, new() { Name = "a" }, group => _org.Groups.Threats[group.Id], new ThreatUpdate { Name = "b" }, group => group.Name);
        await Live(_org.Groups.Tools, new() { Name = "a" }, group => _org.Groups.Tools[group.Id], new ToolUpdate { Name = "b" }, group => group.Name);
        await Live(_org.Groups.Vulnerabilities, new() { Name = "a" }, group => _org.Groups.Vulnerabilities[group.Id], new VulnerabilityUpdate { Name = "b" }, group => group.Name);
    }

    [Fact]
    public async Task Groups_with_members_of_their_own()
    {
        var document = await Live(_org.Groups.Documents, new() { Name = "a", FileName = "a.pdf" }, group => _org.Groups.Documents[group.Id], new DocumentUpdate { FileName = "b.pdf" }, group => group.Name, "a");
        document.FileName.Should().Be("b.pdf");
        var email = await Live(_org.Groups.Emails, new() { Name = "a", Subject = "s", Header = "h", Body = "b", From = "x@example.com" }, group => _org.Groups.Emails[group.Id], new EmailUpdate { Subject = "t" }, group => group.Name, "a");
        (email.Subject, email.From, email.Body).Should().Be(("t", "x@example.com", "b"));
        var @event = await Live(_org.Groups.Events, new() { Name = "a", EventDate = s_time }, group => _org.Groups.Events[group.Id], new EventUpdate { Status = EventStatus.Escalated }, group => group.Name, "a");
        @event.EventDate.Should().Be(s_time);
        await Live(_org.Groups.Incidents, new() { Name = "a", EventDate = s_time, Status = IncidentStatus.New }, group => _org.Groups.Incidents[group.Id], new IncidentUpdate { Status = IncidentStatus.ContainmentAchieved }, group => group.Name, "a");
        var report = await Live(_org.Groups.Reports, new() { Name = "a", FileName = "a.pdf" }, group => _org.Groups.Reports[group.Id], new ReportUpdate { FileName = "a.pdf", PublishDate = s_time }, group => group.Name, "a");
        report.PublishDate.Should().NotBeNull();
        var signature = await Live(
            _org.Groups.Signatures,
            new() { Name = "a", FileName = "a.yar", FileType = SignatureFileType.YARA, FileText = "rule a {}" },
            group => _org.Groups.Signatures[group.Id],
            new SignatureUpdate { Name = "b", FileName = "a.yar", FileType = SignatureFileType.YARA },
            group => group.Name);
        signature.FileType.Should().Be(SignatureFileType.YARA);
    }

    [Fact]
    public async Task Indicators_of_one_value()
    {
        var update = 3m;
        await Live(_org.Indicators.Asns, new() { AsNumber = "as12345" }, _ => _org.Indicators.Asns["ASN12345"], new AsnUpdate { Rating = update }, item => item.AsNumber, "ASN12345");
        await Live(_org.Indicators.CidrBlocks, new() { Block = "192.0.2.1/24" }, _ => _org.Indicators.CidrBlocks["192.0.2.1/24"], new CidrUpdate { Rating = update }, item => item.Block, "192.0.2.1/24");
        await Live(_org.Indicators.CidrBlocks, new() { Block = "2001:DB8::/32" }, _ => _org.Indicators.CidrBlocks["2001:db8::/32"], new CidrUpdate { Rating = update }, item => item.Block, "2001:db8:0:0:0:0:0:0/32");
        await Live(_org.Indicators.EmailAddresses, new() { Address = "x@example.com" }, _ => _org.Indicators.EmailAddresses["x@example.com"], new EmailAddressUpdate { Rating = update }, item => item.Address, "x@example.com");
        await Live(_org.Indicators.EmailSubjects, new() { Subject = "Re: 100% / you" }, _ => _org.Indicators.EmailSubjects["Re: 100% / you"], new EmailSubjectUpdate { Rating = update }, item => item.Subject, "Re: 100% / you");
        await Live(_org.Indicators.Hashtags, new() { Value = "#x" }, _ => _org.Indicators.Hashtags["#x"], new HashtagUpdate { Rating = update }, item => item.Value, "#x");
        await Live(_org.Indicators.Mutexes, new() { Name = @"Global\x" }, _ => _org.Indicators.Mutexes[@"Global\x"], new MutexUpdate { Rating = update }, item => item.Name, @"Global\x");
        await Live(_org.Indicators.UserAgents, new() { Text = "Mozilla/5.0 (x; y)" }, _ => _org.Indicators.UserAgents["Mozilla/5.0 (x; y)"], new UserAgentUpdate { Rating = update }, item => item.Text, "Mozilla/5.0 (x; y)");
        var host = await Live(_org.Indicators.Hosts, new() { HostName = "Österreich.example.com" }, _ => _org.Indicators.Hosts["xn--sterreich-z7a.example.com"], new HostUpdate { DnsActive = true }, item => item.HostName, "xn--sterreich-z7a.example.com");
        host.DnsActive.Should().BeTrue();
    }

    // Created, updated, read, found in the list of its type, deleted, and gone.
    private static async Task<TItem> Live<TItem, TCreate, TUpdate, TFilter>(
        Collection<TItem, TCreate, TFilter> collection,
        TCreate create,
        Func<TItem, ItemHandle<TItem, TUpdate>> handleOf,
        TUpdate update,
        Func<TItem, string> name,
        string expected = "b")
        where TItem : class
    {
        TItem created = await collection.CreateAsync(create);
        var handle = handleOf(created);
        name(await handle.UpdateAsync(update)).Should().Be(expected);
        TItem read = await handle.GetAsync(Include.Additional);
        name(read).Should().Be(expected);
        await handle.Tags.AddAsync("every type");
        (await collection.ListAsync(include: Include.Tags).ToListAsync()).Select(name).Should().Contain(expected);
        await handle.DeleteAsync();
        (await handle.FindAsync()).Should().BeNull();
        return read;
    }
}
