namespace ThreatConnect.ContractTests.Batch;

// The content of a job, item by item, as the tables of the documentation show it (version 2).
public sealed class BatchContentTests(PlatformServer server) : BatchTest(server)
{
    private static readonly DateTimeOffset s_date = new(2024, 1, 2, 3, 4, 5, TimeSpan.Zero);
    private static readonly string s_md5 = new('A', 32);
    private static readonly string s_sha1 = new('B', 40);
    private static readonly string s_sha256 = new('C', 64);

    private static readonly (BatchItem Item, string Json)[] s_groups =
    [
        (new BatchGroup(new AdversaryCreate { Name = "n" }) { Xid = "x" }, """{"type":"Adversary","name":"n","xid":"x"}"""),
        (new BatchGroup(new AttackPatternCreate { Name = "n" }) { Xid = "x" }, """{"type":"Attack Pattern","name":"n","xid":"x"}"""),
        (new BatchGroup(new CampaignCreate { Name = "n", FirstSeen = s_date }) { Xid = "x" }, """{"type":"Campaign","name":"n","xid":"x","firstSeen":"2024-01-02T03:04:05Z"}"""),
        (new BatchGroup(new CourseOfActionCreate { Name = "n" }) { Xid = "x" }, """{"type":"Course of Action","name":"n","xid":"x"}"""),
        (
            new BatchGroup(new DocumentCreate { Name = "n", FileName = "f.zip", Malware = true, Password = "TCinfected" }) { Xid = "x", Insights = "i", AiProvider = "p", AiLastRetrievalDate = s_date },
            """{"type":"Document","name":"n","xid":"x","fileName":"f.zip","malware":true,"password":"TCinfected","insights":"i","aiProvider":"p","aiLastRetrievalDate":"2024-01-02T03:04:05Z"}"""
        ),
        (
            new BatchGroup(new EmailCreate { Name = "n", To = "t", From = "f", Subject = "s", Header = "h", Body = "b" }) { Xid = "x" },
            """{"type":"Email","name":"n","xid":"x","to":"t","from":"f","subject":"s","header":"h","body":"b"}"""
        ),
        (
            new BatchGroup(new EventCreate { Name = "n", EventDate = s_date, Status = "Escalated" }) { Xid = "x", EventKind = "Alert [flash]" },
            """{"type":"Event","name":"n","xid":"x","eventDate":"2024-01-02T03:04:05Z","status":"Escalated","eventType":"Alert [flash]"}"""
        ),
        (
            new BatchGroup(new IncidentCreate { Name = "n", EventDate = s_date, Status = "Open" }) { Xid = "x" },
            """{"type":"Incident","name":"n","xid":"x","eventDate":"2024-01-02T03:04:05Z","status":"Open"}"""
        ),
        (new BatchGroup(new IntrusionSetCreate { Name = "n" }) { Xid = "x" }, """{"type":"Intrusion Set","name":"n","xid":"x"}"""),
        (new BatchGroup(new MalwareCreate { Name = "n" }) { Xid = "x" }, """{"type":"Malware","name":"n","xid":"x"}"""),
        (
            new BatchGroup(new ReportCreate { Name = "n", FileName = "f.pdf", PublishDate = s_date }) { Xid = "x" },
            """{"type":"Report","name":"n","xid":"x","fileName":"f.pdf","publishDate":"2024-01-02T03:04:05Z"}"""
        ),
        (
            new BatchGroup(GroupType.Report, "n") { Xid = "x", PublishDate = s_date },
            """{"type":"Report","name":"n","xid":"x","publishDate":"2024-01-02T03:04:05Z"}"""
        ),
        (
            new BatchGroup(new SignatureCreate { Name = "n", FileName = "f.rules", FileType = "Snort", FileText = "alert \"ü\"" }) { Xid = "x" },
            """{"type":"Signature","name":"n","xid":"x","fileName":"f.rules","fileType":"Snort","fileText":"alert \"ü\""}"""
        ),
        (new BatchGroup(new TacticCreate { Name = "n" }) { Xid = "x" }, """{"type":"Tactic","name":"n","xid":"x"}"""),
        (new BatchGroup(new ThreatCreate { Name = "n" }) { Xid = "x" }, """{"type":"Threat","name":"n","xid":"x"}"""),
        (new BatchGroup(new ToolCreate { Name = "n" }) { Xid = "x" }, """{"type":"Tool","name":"n","xid":"x"}"""),
        (new BatchGroup(new VulnerabilityCreate { Name = "n" }) { Xid = "x" }, """{"type":"Vulnerability","name":"n","xid":"x"}"""),
        (new BatchGroup(new GroupType("Added Later"), "n") { Xid = "x" }, """{"type":"Added Later","name":"n","xid":"x"}"""),
        (
            new BatchGroup(new ThreatCreate { Name = "n" })
            {
                Xid = "x",
                FirstSeen = s_date,
                LastSeen = s_date,
                ExternalDateAdded = s_date,
                ExternalDateExpires = s_date,
                ExternalLastModified = s_date,
                Attributes = [new("Description", "v") { Displayed = true, Pinned = true, Source = "s", SecurityLabels = ["TLP:RED"] }],
                Tags = ["Nation State/APT #1"],
                SecurityLabels = ["TLP:AMBER+STRICT", new("Mine") { Description = "d", Color = "E6EA3C" }],
                AssociatedGroups = ["elsewhere"],
                AssociatedIndicators = [new(IndicatorType.Host, "a.example")],
            },
            """
            {"type":"Threat","name":"n","xid":"x","firstSeen":"2024-01-02T03:04:05Z","lastSeen":"2024-01-02T03:04:05Z",
             "externalDateAdded":"2024-01-02T03:04:05Z","externalDateExpires":"2024-01-02T03:04:05Z","externalLastModified":"2024-01-02T03:04:05Z",
             "attribute":[{"type":"Description","value":"v","displayed":true,"pinned":true,"source":"s","securityLabel":[{"name":"TLP:RED"}]}],
             "tag":[{"name":"Nation State/APT #1"}],
             "securityLabel":[{"name":"TLP:AMBER+STRICT"},{"name":"Mine","description":"d","color":"E6EA3C"}],
             "associatedGroupXid":["elsewhere"],"associatedIndicators":[{"indicatorType":"Host","summary":"a.example"}]}
            """
        ),
    ];

    private static readonly (BatchItem Item, string Json)[] s_indicators =
    [
        (
            new BatchIndicator(new AddressCreate { Ip = "192.0.2.1", Rating = 3, Confidence = 0, Active = false, ActiveLocked = true, PrivateFlag = true }),
            """{"type":"Address","ip":"192.0.2.1","rating":3,"confidence":0,"active":false,"activeLocked":true,"privateFlag":true}"""
        ),
        (new BatchIndicator(new EmailAddressCreate { Address = "a@b.example" }), """{"type":"EmailAddress","address":"a@b.example"}"""),
        (
            new BatchIndicator(new FileCreate { Md5 = s_md5, Sha1 = s_sha1, Sha256 = s_sha256, Size = 7 })
            {
                FileOccurrences = [new() { FileName = "a.exe", Path = "C:\\", Date = s_date }],
            },
            $$"""
            {"type":"File","md5":"{{s_md5}}","sha1":"{{s_sha1}}","sha256":"{{s_sha256}}","size":7,
             "fileOccurrence":{"fileName":"a.exe","path":"C:\\","date":"2024-01-02T03:04:05Z"} }
            """
        ),
        (
            new BatchIndicator(new FileCreate { Md5 = s_md5 }) { FileOccurrences = [new() { FileName = "a.exe" }, new() { Path = "C:\\" }] },
            $$"""{"type":"File","md5":"{{s_md5}}","fileOccurrence":[{"fileName":"a.exe"},{"path":"C:\\"}]}"""
        ),
        (
            new BatchIndicator(new HostCreate { HostName = "a.example", DnsActive = true, WhoisActive = false }),
            """{"type":"Host","hostName":"a.example","flag1":true,"flag2":false}"""
        ),
        (new BatchIndicator(new UrlCreate { Text = "http://a.example/b?c=%2F" }), """{"type":"URL","text":"http://a.example/b?c=%2F"}"""),
        (new BatchIndicator(new AsnCreate { AsNumber = "ASN12345" }), """{"type":"ASN","AS Number":"ASN12345"}"""),
        (new BatchIndicator(new CidrCreate { Block = "192.0.2.0/24" }), """{"type":"CIDR","Block":"192.0.2.0/24"}"""),
        (new BatchIndicator(new MutexCreate { Name = "Global\\m" }), """{"type":"Mutex","Mutex":"Global\\m"}"""),
        (
            new BatchIndicator(new RegistryKeyCreate { KeyName = "HKEY_USERS\\a", ValueName = " ", ValueType = "REG_SZ" }),
            """{"type":"Registry Key","Key Name":"HKEY_USERS\\a","Value Name":" ","Value Type":"REG_SZ"}"""
        ),
        (new BatchIndicator(new UserAgentCreate { Text = "Mozilla/5.0 (X11; Linux)" }), """{"type":"User Agent","User Agent String":"Mozilla/5.0 (X11; Linux)"}"""),
        (new BatchIndicator(new HashtagCreate { Value = "#h" }), """{"type":"Hashtag","Hashtag":"#h"}"""),
        (new BatchIndicator(new EmailSubjectCreate { Subject = "Hello, 大小" }), """{"type":"Email Subject","Subject":"Hello, 大小"}"""),
        (new BatchIndicator("Bank Account", "1"), """{"type":"Bank Account","summary":"1"}"""),
        (
            new BatchIndicator(new HostCreate { HostName = "a.example" })
            {
                Description = "d",
                Source = "s",
                FirstSeen = s_date,
                LastSeen = s_date,
                ExternalDateAdded = s_date,
                ExternalDateExpires = s_date,
                ExternalLastModified = s_date,
                Attributes = [new("Aliases", "v")],
                Tags = ["t", "u"],
                SecurityLabels = ["TLP:RED"],
                AssociatedGroups = ["elsewhere"],
                AssociatedIndicators = [new(IndicatorType.Address, "192.0.2.1")],
            },
            """
            {"type":"Host","hostName":"a.example","description":"d","source":"s","firstSeen":"2024-01-02T03:04:05Z","lastSeen":"2024-01-02T03:04:05Z",
             "externalDateAdded":"2024-01-02T03:04:05Z","externalDateExpires":"2024-01-02T03:04:05Z","externalLastModified":"2024-01-02T03:04:05Z",
             "attribute":[{"type":"Aliases","value":"v"}],"tag":[{"name":"t"},{"name":"u"}],"securityLabel":[{"name":"TLP:RED"}],
             "associatedGroups":[{"groupXid":"elsewhere"}],"associatedIndicators":[{"indicatorType":"Address","summary":"192.0.2.1"}]}
            """
        ),
    ];

    public static TheoryData<int> Groups => [.. Enumerable.Range(0, s_groups.Length)];

    public static TheoryData<int> Indicators => [.. Enumerable.Range(0, s_indicators.Length)];

    [Theory]
    [MemberData(nameof(Groups))]
    public Task A_group(int row) => IsWrittenAsync("group", s_groups[row].Item, s_groups[row].Json);

    [Theory]
    [MemberData(nameof(Indicators))]
    public Task An_indicator(int row) => IsWrittenAsync("indicator", s_indicators[row].Item, s_indicators[row].Json);

    [Fact]
    public void Every_documented_type_is_here()
    {
        s_groups.Select(row => ((BatchGroup)row.Item).Type.ToString()).Distinct().Should().HaveCount(17);
        s_indicators.Select(row => ((BatchIndicator)row.Item).Type.ToString()).Distinct().Should().HaveCount(13);
    }

    [Fact]
    public async Task Associations_come_after_what_they_name()
    {
        var url = new BatchIndicator(new UrlCreate { Text = "http://a.example/" });
        var host = new BatchIndicator(new HostCreate { HostName = "a.example" });
        var threat = new BatchGroup(new ThreatCreate { Name = "t" }) { Xid = "x" };
        OnJob(
            1,
            """
            {"indicator":[{"type":"URL","text":"http://a.example/"},{"type":"Host","hostName":"a.example"}],"group":[{"type":"Threat","name":"t","xid":"x"}],
             "association":[
               {"ref_1":"x","ref_2":"elsewhere"},
               {"ref_1":"http://a.example/","type_1":"URL","ref_2":"x"},
               {"ref_1":"http://a.example/","type_1":"URL","ref_2":"a.example","type_2":"Host","associationType":"URL Host"},
               {"id_1":416,"ref_2":"a.example","type_2":"Host"}]}
            """,
            Ended(1, success: 3));

        var outcomes = await CreateAsync(
        [
            new BatchAssociation(threat, "elsewhere"),
            url,
            host,
            threat,
            new BatchAssociation(url, threat),
            new BatchAssociation(url, host, CustomAssociation.UrlHost),
            new BatchAssociation(new BatchGroupReference(new GroupId(416)), host),
        ]);

        outcomes.Should().HaveCount(7).And.AllSatisfy(outcome => outcome.State.Should().Be(BatchOutcomeState.Succeeded));
        var body = Platform.Requests.Single(request => request.RawTarget == "/api/v2/batch/1").BodyText;
        body.IndexOf("\"association\"", StringComparison.Ordinal).Should().BeGreaterThan(body.IndexOf("\"indicator\"", StringComparison.Ordinal))
            .And.BeGreaterThan(body.IndexOf("\"group\"", StringComparison.Ordinal));
    }

    private async Task IsWrittenAsync(string list, BatchItem item, string json)
    {
        OnJob(1, $$"""{"{{list}}":[{{json}}]}""", Ended(1, success: 1));

        var outcome = (await CreateAsync([item])).Should().ContainSingle().Subject;

        outcome.State.Should().Be(BatchOutcomeState.Succeeded);
        outcome.Item.Should().BeSameAs(item);
        outcome.Job.Should().Be(new BatchId(1));
    }
}
