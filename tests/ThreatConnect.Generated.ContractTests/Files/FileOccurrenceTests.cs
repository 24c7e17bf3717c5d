namespace ThreatConnect.ContractTests.Files;

/// <summary>Where a file was seen.</summary>
public sealed class FileOccurrenceTests(PlatformServer server) : ContractTest(server)
{
    private const string Occurrences = "/api/v2/indicators/files/D41D8CD98F00B204E9800998ECF8427E/fileOccurrences";

    private const string Owner = "?owner=Common%20Community";

    private FileOccurrences Of => Org.Indicators.Files["d41d8cd98f00b204e9800998ecf8427e"].Occurrences;

    [Theory]
    [InlineData("""[{"id":5,"fileName":"a.exe","path":"C:\\x","date":"2019-04-02T10:00:00Z"}]""")]
    [InlineData("""{"id":"5","fileName":"a.exe","path":"C:\\x","date":"2019-04-02T10:00:00Z"}""")]
    public async Task A_single_one_may_come_without_a_list_around_it(string occurrences)
    {
        Platform.On("GET", Occurrences + Owner).Answers(Answer.Json($$$"""{"status":"Success","data":{"fileOccurrence":{{{occurrences}}}}}"""));

        var found = await Of.ListAsync().ToListAsync();

        found.Should().BeEquivalentTo([new FileOccurrence { Id = 5, FileName = "a.exe", Path = @"C:\x", Date = new(2019, 4, 2, 10, 0, 0, TimeSpan.Zero) }]);
    }

    [Fact]
    public async Task One_is_added_with_what_is_known_of_it()
    {
        Platform.On("POST", Occurrences + Owner, """{"path":"C:\\x","date":"2019-04-02T10:00:00Z"}""").Answers(Answer.One("fileOccurrence", """{"id":5}""", 201));

        FileOccurrence created = await Of.CreateAsync(new() { Path = @"C:\x", Date = new(2019, 4, 2, 12, 0, 0, TimeSpan.FromHours(2)) });

        created.Id.Should().Be(new FileOccurrenceId(5));
    }

    [Fact]
    public async Task One_of_which_nothing_is_known_is_refused()
    {
        await Of.Invoking(occurrences => occurrences.CreateAsync(new())).Should().ThrowAsync<ArgumentException>()
            .WithMessage("FileOccurrenceCreate needs at least one of FileName, Path, Date.");
        await Of.Invoking(occurrences => occurrences[5].UpdateAsync(new())).Should().ThrowAsync<ArgumentException>()
            .WithMessage("FileOccurrenceUpdate needs at least one of FileName, Path, Date.");
    }

    [Fact]
    public async Task One_is_changed_and_deleted_by_its_id()
    {
        Platform.On("PUT", Occurrences + "/5" + Owner, """{"date":"2019-04-02T10:00:00Z"}""").Answers(Answer.One("fileOccurrence", """{"id":5,"fileName":"a.exe"}"""));
        Platform.On("DELETE", Occurrences + "/5" + Owner).Answers(Answer.Success);

        FileOccurrence changed = await Of[5].UpdateAsync(new() { Date = new(2019, 4, 2, 10, 0, 0, TimeSpan.Zero) });
        await Of[5].DeleteAsync();

        changed.FileName.Should().Be("a.exe");
    }

    [Fact]
    public async Task One_that_is_gone_is_not_found()
    {
        Platform.On("GET", Occurrences + "/5" + Owner).Answers(Answer.NotFound);

        (await Of[5].FindAsync()).Should().BeNull();
    }
}
