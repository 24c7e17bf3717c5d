namespace ThreatConnect.ContractTests.Files;

// Where and when a file was found; every call names the owner of the file.
public sealed class FileOccurrenceTests(PlatformServer server) : ContractTest(server)
{
    private const string Owner = "?owner=Common%20Community";
    private const string List = "/api/v2/indicators/files/F3B25701FE362EC84616A93A45CE9998/fileOccurrences";
    private const string Item = """{"id":87,"fileName":"win999301.dll","path":"C:\\Windows\\System","date":"2017-07-13T05:00:00Z"}""";

    private static readonly DateTimeOffset s_date = new(2017, 7, 13, 5, 0, 0, TimeSpan.Zero);

    private static readonly FileOccurrence s_expected = new() { Id = 87, FileName = "win999301.dll", Path = "C:\\Windows\\System", Date = s_date };

    private FileOccurrences Occurrences => Org.Indicators.Files["F3B25701FE362EC84616A93A45CE9998"].Occurrences;

    [Theory]
    [InlineData($"[{Item}]")]
    [InlineData(Item)]
    public async Task A_single_occurrence_is_listed_alone_or_in_an_array(string data)
    {
        Platform.On("GET", List + Owner).Returns(StubResponse.Json($$$"""{"status":"Success","data":{"fileOccurrence":{{{data}}}}}"""));

        (await Occurrences.ListAsync().ToListAsync()).Should().BeEquivalentTo([s_expected]);
    }

    [Fact]
    public async Task Several_occurrences_or_none_are_listed()
    {
        Platform.On("GET", List + Owner).Returns(
            StubResponse.Many("fileOccurrence", null, Item, """{"id":"88","date":"2017-07-13"}"""),
            StubResponse.Many("fileOccurrence", null),
            StubResponse.Json("""{"status":"Success","data":{}}"""));

        (await Occurrences.ListAsync().ToListAsync()).Should().BeEquivalentTo(
            [s_expected, new FileOccurrence { Id = 88, Date = new DateTimeOffset(2017, 7, 13, 0, 0, 0, TimeSpan.Zero) }], options => options.WithStrictOrdering());
        (await Occurrences.ListAsync().ToListAsync()).Should().BeEmpty();
        (await Occurrences.ListAsync().ToListAsync()).Should().BeEmpty();
    }

    public static TheoryData<string, FileOccurrenceCreate> Creations => new()
    {
        { """{"fileName":"win999301.dll"}""", new() { FileName = "win999301.dll" } },
        { """{"path":"C:\\Windows\\System"}""", new() { Path = "C:\\Windows\\System" } },
        { """{"date":"2017-07-13T05:00:00Z"}""", new() { Date = s_date.ToOffset(TimeSpan.FromHours(-5)) } },
        {
            """{"fileName":"win999301.dll","path":"C:\\Windows\\System","date":"2017-07-13T05:00:00Z"}""",
            new() { FileName = "win999301.dll", Path = "C:\\Windows\\System", Date = s_date }
        },
    };

    [Theory]
    [MemberData(nameof(Creations))]
    public async Task An_occurrence_is_created_with_what_is_set(string body, FileOccurrenceCreate create)
    {
        Platform.On("POST", List + Owner, body).Returns(StubResponse.One("fileOccurrence", Item, 201));

        var created = await Occurrences.CreateAsync(create);

        created.StatusCode.Should().Be(HttpStatusCode.Created);
        created.Value.Should().BeEquivalentTo(s_expected);
    }

    [Fact]
    public async Task An_occurrence_is_got_found_updated_and_deleted()
    {
        Platform.On("GET", List + "/87" + Owner).Returns(StubResponse.One("fileOccurrence", Item), StubResponse.One("fileOccurrence", Item), StubResponse.NotFound);
        Platform.On("PUT", List + "/87" + Owner, """{"path":"D:\\","date":"2017-07-13T05:00:00Z"}""").Returns(StubResponse.One("fileOccurrence", """{"id":87,"path":"D:\\"}"""));
        Platform.On("DELETE", List + "/87" + Owner).Returns(StubResponse.Success);
        var occurrence = Occurrences[87];

        FileOccurrence got = await occurrence.GetAsync();
        var found = await occurrence.FindAsync();
        var none = await occurrence.FindAsync();
        FileOccurrence updated = await occurrence.UpdateAsync(new() { Path = "D:\\", Date = s_date });
        await occurrence.DeleteAsync();

        got.Should().BeEquivalentTo(s_expected);
        found.Should().BeEquivalentTo(s_expected);
        none.Should().BeNull();
        updated.Should().BeEquivalentTo(new FileOccurrence { Id = 87, Path = "D:\\" });
    }

    [Fact]
    public async Task Without_an_owner_none_is_named()
    {
        const string Path = "/api/v2/indicators/files/275A021BBFB6489E54D471899F7DB9D1663FC695EC2FE2A2C4538AABF651FD0F/fileOccurrences";
        Platform.On("POST", Path, """{"fileName":"a"}""").Returns(StubResponse.One("fileOccurrence", Item, 201));
        Platform.On("DELETE", Path + "/87").Returns(StubResponse.NotFound);
        var occurrences = Client.Indicators.Files["275a021bbfb6489e54d471899f7db9d1663fc695ec2fe2a2c4538aabf651fd0f"].Occurrences;

        await occurrences.CreateAsync(new() { FileName = "a" });
        var failure = await occurrences[87].Invoking(occurrence => occurrence.DeleteAsync()).Should().ThrowAsync<ThreatConnectApiException>();

        failure.Which.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_empty_body_and_an_id_below_one_are_rejected_before_anything_is_sent()
    {
        await Occurrences.Invoking(occurrences => occurrences.CreateAsync(new())).Should().ThrowAsync<ArgumentException>()
            .WithMessage("FileOccurrenceCreate needs at least one of FileName, Path, Date.");
        await Occurrences.Invoking(occurrences => occurrences[87].UpdateAsync(new())).Should().ThrowAsync<ArgumentException>()
            .WithMessage("FileOccurrenceUpdate needs at least one of FileName, Path, Date.");
        await Occurrences.Invoking(occurrences => occurrences[0].GetAsync()).Should().ThrowAsync<ArgumentException>();
        await Occurrences.Invoking(occurrences => occurrences[-1].DeleteAsync()).Should().ThrowAsync<ArgumentException>();
    }
}
