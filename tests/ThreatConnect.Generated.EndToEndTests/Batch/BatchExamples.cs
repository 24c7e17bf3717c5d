namespace ThreatConnect.EndToEndTests.Batch;

// One group and one indicator of every type of the document, with all members that a batch takes of it.
internal static class BatchExamples
{
    public static readonly DateTimeOffset Time = new(2019, 4, 2, 10, 11, 12, TimeSpan.Zero);

    public static IReadOnlyList<IGroupCreate> Groups { get; } =
    [
        new AdversaryCreate { Name = "Größe Bär 熊" },
        new AttackPatternCreate { Name = "an attack pattern" },
        new CampaignCreate { Name = "a campaign", FirstSeen = Time },
        new CourseOfActionCreate { Name = "a course of action" },
        new DocumentCreate { Name = "a document", FileName = "ä.pdf" },
        new EmailCreate { Name = "an email", Subject = "Ünïcode ✉", Header = "h: 1", Body = "b\n\"q\"", From = "x@example.com", To = "y@example.com" },
        new EventCreate { Name = "an event", EventDate = Time, Status = EventStatus.Escalated },
        new IncidentCreate { Name = "an incident", EventDate = Time, Status = IncidentStatus.New },
        new IntrusionSetCreate { Name = "an intrusion set" },
        new MalwareCreate { Name = "a malware" },
        new ReportCreate { Name = "a report", FileName = "r.pdf", PublishDate = Time },
        new SignatureCreate { Name = "a signature", FileName = "s.yar", FileType = SignatureFileType.YARA, FileText = "rule a { condition: true }" },
        new TacticCreate { Name = "a tactic" },
        new ThreatCreate { Name = "a threat" },
        new ToolCreate { Name = "a tool" },
        new VulnerabilityCreate { Name = "a vulnerability" },
    ];

    public static IReadOnlyList<(IIndicatorCreate Create, string Summary)> Indicators { get; } =
    [
        (new AddressCreate { Ip = "2001:DB8::1", Rating = 3, Confidence = 80 }, "2001:db8:0:0:0:0:0:1"),
        (new AsnCreate { AsNumber = "as12345", Rating = 3, Confidence = 80 }, "ASN12345"),
        (new CidrCreate { Block = "192.0.2.0/24", Rating = 3, Confidence = 80 }, "192.0.2.0/24"),
        (new EmailAddressCreate { Address = "x@example.com", Rating = 3, Confidence = 80 }, "x@example.com"),
        (new EmailSubjectCreate { Subject = "Re: 100% / dü?", Rating = 3, Confidence = 80 }, "Re: 100% / dü?"),
        (new FileCreate { Md5 = "d41d8cd98f00b204e9800998ecf8427e", Size = 7, Rating = 3, Confidence = 80 }, "D41D8CD98F00B204E9800998ECF8427E"),
        (new HashtagCreate { Value = "#x", Rating = 3, Confidence = 80 }, "#x"),
        (new HostCreate { HostName = "Österreich.example.com", DnsActive = true, WhoisActive = true, Rating = 3, Confidence = 80 }, "xn--sterreich-z7a.example.com"),
        (new MutexCreate { Name = @"Global\ü", Rating = 3, Confidence = 80 }, @"Global\ü"),
        (new RegistryKeyCreate { KeyName = @"HKLM\Software\Evil", ValueName = "run", ValueType = RegistryValueType.RegSz, Rating = 3, Confidence = 80 }, @"HKEY_LOCAL_MACHINE\Software\Evil : run : REG_SZ"),
        (new UrlCreate { Text = "http://EXAMPLE.com/a%2Fb?q=ü", Rating = 3, Confidence = 80 }, "http://example.com/a%2Fb?q=ü"),
        (new UserAgentCreate { Text = "Mozilla/5.0 (x; y)", Rating = 3, Confidence = 80 }, "Mozilla/5.0 (x; y)"),
    ];

    public static IReadOnlyList<BatchAttribute> Attributes { get; } = [new("Description", "Was es ist: \"größer\" als 1 < 2.") { Source = "us", Displayed = true }, new("Title", "a title")];

    public static IReadOnlyList<string> Tags { get; } = ["Phishing 🎣", "a/b"];

    public static IReadOnlyList<BatchSecurityLabel> Labels { get; } = ["TLP:AMBER", new BatchSecurityLabel("Nür wir") { Description = "new", Color = "ff0000" }];
}
