namespace ThreatConnect.Testing.Tests.Batch;

/// <summary>The rules for the hashes of files (evidence.md §9.8).</summary>
public sealed class BatchFileTests
{
    [Fact]
    public async Task Without_a_conflict_the_stored_file_has_all_hashes()
    {
        await using var batch = await BatchServer.StartAsync();
        await ImportAsync(batch, File(Md5('a'), Sha1('b')));

        await ImportAsync(batch, File(Md5('a'), Sha256('c')));

        (await FilesAsync(batch)).Should().Equal("a b c");
        (await batch.GetAsync("/v2/indicators/files/" + new string('c', 64))).Data["file"]!["md5"]!.GetValue<string>()
            .Should().Be(new string('A', 32));
    }

    [Fact]
    public async Task Merge_moves_matching_files_into_the_newest_one()
    {
        await using var batch = await BatchServer.StartAsync();
        var first = File(Md5('a'), "\"rating\":1", Metadata("one"), """ "associatedGroups":[{"groupXid":"x"}] """);
        await ImportAsync(batch, first, groups: true);
        batch.Clock.Now = batch.Clock.Now.AddMinutes(1);
        await ImportAsync(batch, File(Sha1('b'), "\"rating\":2", Metadata("two")));
        var newest = (await batch.GetAsync("/v2/indicators/files/" + new string('b', 40))).Data["file"]!["id"]!.ToString();
        batch.Clock.Now = batch.Clock.Now.AddMinutes(1);

        await ImportAsync(batch, File(Md5('a'), Sha1('b'), Sha256('c'), "\"confidence\":9"));

        (await FilesAsync(batch)).Should().Equal("a b c");
        var file = await batch.GetObjectAsync(
            $"/v2/indicators/files/{new string('a', 32)}?includes=attributes&includes=tags&includes=labels");
        file["id"]!.ToString().Should().Be(newest);
        file["rating"]!.GetValue<decimal>().Should().Be(2, "it keeps its own");
        file["confidence"]!.GetValue<int>().Should().Be(9);
        file["attribute"]!.AsArray().Select(attribute => attribute!["value"]!.GetValue<string>()).Should().BeEquivalentTo("one", "two");
        file["tag"]!.AsArray().Select(tag => tag!["name"]!.GetValue<string>()).Should().BeEquivalentTo("one", "two");
        (await batch.GetAsync($"/v2/indicators/files/{new string('b', 40)}/groups")).Each("group", "name").Should().Equal("n");
    }

    [Fact]
    public async Task The_remaining_file_has_the_file_actions_of_a_merged_one()
    {
        await using var batch = await BatchServer.StartAsync();
        var traffic = new SimulatedAssociation("Host", "c2.example") { AssociationType = "File Traffic" };
        batch.Simulator.AddAll(
            new SimulatedIndicator("Host", "c2.example"),
            new SimulatedIndicator("File", new string('a', 32)) { AssociatedIndicators = [traffic] });
        batch.Clock.Now = batch.Clock.Now.AddMinutes(1);
        batch.Simulator.Add(new SimulatedIndicator("File", new string('b', 40)));

        await ImportAsync(batch, File(Md5('a'), Sha1('b')));

        (await batch.GetAsync($"/v2/indicators/files/{new string('a', 32)}/actions/traffic/indicators/hosts")).Each("host", "hostName")
            .Should().Equal("c2.example");
        batch.Simulator.ShouldHold(new SimulatedIndicator("File", new string('b', 40)) { AssociatedIndicators = [traffic] });
    }

    [Fact]
    public async Task Distribute_writes_the_new_values_to_each_matching_file()
    {
        await using var batch = await BatchServer.StartAsync();
        await ImportAsync(batch, File(Md5('a')));
        await ImportAsync(batch, File(Sha1('b')));
        await ImportAsync(batch, File(Sha256('c')));
        await ImportAsync(batch, File(Md5('d')));

        await ImportAsync(
            batch,
            File(Md5('a'), Sha1('b'), Sha256('c'), "\"rating\":4", Metadata("new"), """ "associatedGroups":[{"groupXid":"x"}] """),
            groups: true,
            setting: ""","fileMergeMode":"Distribute" """);

        (await FilesAsync(batch)).Should().Equal("a", "b", "c", "d");
        var files = (await batch.GetAsync("/v2/indicators/files?includes=tags&includes=attributes")).Data["file"]!.AsArray();
        files.Select(file => file!["rating"]?.GetValue<decimal>()).Should().Equal(4, 4, 4, null);
        files.Select(file => file!["tag"]!.AsArray().Count).Should().Equal(1, 1, 1, 0);
        files.Select(file => file!["attribute"]!.AsArray().Count).Should().Equal(1, 1, 1, 0);
        var threat = (await batch.GetAsync("/v2/groups/threats")).Each("threat", "id").Single();
        (await batch.GetAsync($"/v2/groups/threats/{threat}/indicators")).Data["indicator"]!.AsArray().Should().HaveCount(3);
    }

    // The stored file has md5 a and sha1 b; md5 a and sha1 d come in, with a rating.
    [Theory]
    [InlineData("", "a d 4")]
    [InlineData("FavorIncoming", "a d 4")]
    [InlineData("FavorExisting", "a b 4")]
    [InlineData("Split", "a b 4")]
    [InlineData("IgnoreExisting", "a b -", "d 4")]
    public async Task Colliding_hashes(string mode, params string[] expected)
    {
        await using var batch = await BatchServer.StartAsync();
        await ImportAsync(batch, File(Md5('a'), Sha1('b')));

        await ImportAsync(batch, File(Md5('a'), Sha1('d'), "\"rating\":4"), setting: Mode(mode));

        (await FilesAsync(batch, ratings: true))
            .Should().BeEquivalentTo(expected.Select(file => file.Replace(" -", "", StringComparison.Ordinal)));
        (await batch.GetAsync("/v2/indicators/files/" + new string('d', 40))).Status
            .Should().Be(expected.Any(file => file.Contains('d', StringComparison.Ordinal)) ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_colliding_file_that_is_ignored_is_an_error()
    {
        await using var batch = await BatchServer.StartAsync();
        await ImportAsync(batch, File(Md5('a'), Sha1('b')));

        var content = Content(File(Md5('a'), Sha1('d'), "\"rating\":4"), groups: false);
        var result = await batch.RunAsync(BatchServer.Config(Mode("IgnoreIncoming")), content);

        result.ShouldCount(successes: 0, errors: 1);
        (await batch.CodesAsync(result.Id)).Should().Equal("0x2003");
        (await FilesAsync(batch, ratings: true)).Should().Equal("a b");
    }

    [Fact]
    public async Task Stored_files_that_collide_with_each_other_are_deleted_when_existing_ones_are_ignored()
    {
        await using var batch = await BatchServer.StartAsync();
        await ImportAsync(batch, File(Md5('a'), Sha1('b')));
        await ImportAsync(batch, File(Md5('e'), Sha256('c')));

        await ImportAsync(batch, File(Md5('a'), Sha256('c'), "\"rating\":4"), setting: Mode("IgnoreExisting"));

        (await FilesAsync(batch, ratings: true)).Should().Equal("a c 4");
        (await batch.GetAsync("/v2/indicators/files/" + new string('b', 40))).ShouldBeNotFound();
    }

    [Fact]
    public async Task A_summary_has_several_hashes_and_the_members_of_the_type_win_over_it()
    {
        await using var batch = await BatchServer.StartAsync();

        await ImportAsync(batch, File($"\"summary\":\"{new string('a', 32)} : {new string('b', 40)} : {new string('c', 64)}\",\"size\":7"));
        await ImportAsync(batch, File($"\"summary\":\"{new string('e', 32)}\"", Md5('d')));

        (await FilesAsync(batch)).Should().Equal("a b c", "d");
        (await batch.GetAsync("/v2/indicators/files/" + new string('a', 32))).Data["file"]!["size"]!.GetValue<int>().Should().Be(7);
    }

    [Theory]
    [InlineData("""{"fileName":"a.exe","path":"C:\\","date":"2024-01-01T00:00:00Z"}""", 1)]
    [InlineData("""[{"fileName":"a.exe","path":"C:\\","date":"2024-01-01T00:00:00Z"},{"fileName":"b.exe"}]""", 2)]
    public async Task Occurrences_are_one_or_several(string occurrences, int expected)
    {
        await using var batch = await BatchServer.StartAsync();

        await ImportAsync(batch, File(Md5('a'), $"\"fileOccurrence\":{occurrences}"));

        var response = await batch.GetAsync($"/v2/indicators/files/{new string('a', 32)}/fileOccurrences");
        var stored = response.Data["fileOccurrence"]!.AsArray();
        stored.Should().HaveCount(expected);
        stored[0]!["fileName"]!.GetValue<string>().Should().Be("a.exe");
        stored[0]!["path"]!.GetValue<string>().Should().Be("C:\\");
        stored[0]!["date"]!.GetValue<string>().Should().Be("2024-01-01T00:00:00Z");
        stored.Select(occurrence => occurrence!["id"]!.GetValue<long>())
            .Should().OnlyHaveUniqueItems().And.AllSatisfy(id => id.Should().BePositive());
    }

    [Fact]
    public async Task Files_of_one_content_that_share_hashes_are_written_and_do_not_fail()
    {
        await using var batch = await BatchServer.StartAsync();
        const string Groups = """ "associatedGroups":[{"groupXid":"x"}] """;
        const string Host = """ "associatedIndicators":[{"indicatorType":"Host","summary":"a.example"}] """;

        // The third is the first and the second, which become one.
        var files = string.Join(',', File(Md5('a'), Groups), File(Sha1('b'), Groups), File(Md5('a'), Sha1('b'), Groups), File(Sha1('b'), Sha256('c'), Host));
        var result = await batch.RunAsync(BatchServer.Config(), Content(files + """,{"type":"Host","hostName":"a.example"}""", groups: true));

        result.ShouldCount(successes: 6, errors: 0);
        (await FilesAsync(batch)).Should().Equal("a b c");
        (await batch.GetAsync($"/v2/indicators/files/{new string('a', 32)}/groups")).Each("group", "name").Should().Equal("n");
    }

    [Fact]
    public async Task Two_files_of_one_content_that_become_one_are_not_associated_with_each_other()
    {
        await using var batch = await BatchServer.StartAsync();
        var other = $$""" "associatedIndicators":[{"indicatorType":"File","summary":"{{new string('b', 40)}}"}] """;

        var result = await batch.RunAsync(
            BatchServer.Config(), Content(string.Join(',', File(Md5('a'), other), File(Sha1('b')), File(Md5('a'), Sha1('b'))), groups: false));

        result.ShouldCount(successes: 3, errors: 0);
    }

    private static Task ImportAsync(BatchServer batch, string file, bool groups = false, string setting = "") =>
        batch.ImportAsync(Content(file, groups), BatchServer.Config(setting));

    private static string Md5(char digit) => $"\"md5\":\"{new string(digit, 32)}\"";

    private static string Sha1(char digit) => $"\"sha1\":\"{new string(digit, 40)}\"";

    private static string Sha256(char digit) => $"\"sha256\":\"{new string(digit, 64)}\"";

    private static string Metadata(string name) =>
        $$""" "tag":[{"name":"{{name}}"}],"attribute":[{"type":"Aliases","value":"{{name}}"}] """;

    private static string Mode(string mode) => mode.Length == 0 ? "" : $",\"hashCollisionMode\":\"{mode}\"";

    private static string File(params string[] members) => $$"""{"type":"File",{{string.Join(',', members)}}}""";

    private static string Content(string file, bool groups) =>
        $$"""{"indicator":[{{file}}]{{(groups ? ""","group":[{"type":"Threat","name":"n","xid":"x"}]""" : "")}}}""";

    // Each file as the digits of its hashes, and its rating.
    private static async Task<string[]> FilesAsync(BatchServer batch, bool ratings = false)
    {
        var files = (await batch.GetAsync("/v2/indicators/files")).Data["file"]!.AsArray();
        return [.. files.Select(file => string.Join(' ', Parts(file!)))];

        IEnumerable<string> Parts(JsonNode file)
        {
            foreach (var hash in new[] { file["md5"], file["sha1"], file["sha256"] }.OfType<JsonNode>())
            {
                yield return hash.GetValue<string>()[..1].ToLowerInvariant();
            }

            if (ratings && file["rating"] is { } rating)
            {
                yield return rating.ToString();
            }
        }
    }
}
