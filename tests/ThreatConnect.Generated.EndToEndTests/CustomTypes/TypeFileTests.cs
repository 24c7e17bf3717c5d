using System.Text.Json;
using ThreatConnect.Testing;

namespace ThreatConnect.EndToEndTests.CustomTypes;

// The files of types that a project is built with: whole, verbatim, and left alone where nothing changed.
public sealed class TypeFileTests : IAsyncLifetime
{
    private static readonly string[] s_names = ["indicator-types.threatconnect.json", "attribute-types.threatconnect.json", "association-types.threatconnect.json"];

    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"types-{Guid.NewGuid():N}");
    private readonly List<IAsyncDisposable> _open = [];

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        foreach (var one in Enumerable.Reverse(_open))
        {
            await one.DisposeAsync();
        }

        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public async Task Each_file_holds_all_items_as_the_platform_wrote_them()
    {
        var (simulator, client) = await StartAsync(new SimulatorOptions());

        var changed = await client.Types.SaveAsync(Path.Combine(_folder, "new"), new() { PageSize = 4 });

        changed.Select(Path.GetFileName).Should().Equal(s_names);
        foreach (var (path, list, key) in changed.Zip(["indicatorTypes", "attributeTypes", "associationTypes"], ["indicatorType", "attributeType", "associationType"]))
        {
            var whole = await client.SendAsync(new ThreatConnectRequest(HttpMethod.Get, "v2", "types", list) { Query = [new("resultLimit", "1000"), new("includes", list == "attributeTypes" ? "validationRule" : "")] });
            using var expected = JsonDocument.Parse(whole.RawBody);
            using var saved = JsonDocument.Parse(await File.ReadAllBytesAsync(path));
            ItemsOf(saved, key).Should().Equal(ItemsOf(expected, key)).And.HaveCountGreaterThan(8);
            saved.RootElement.GetProperty("status").GetString().Should().Be("Success");
            saved.RootElement.GetProperty("data").GetProperty("resultCount").GetInt32().Should().Be(ItemsOf(saved, key).Count);
        }

        simulator.Requests.Count(request => request.RawTarget.Contains("/v2/types/indicatorTypes", StringComparison.Ordinal)).Should().Be(TestSimulator.ShowsTotals ? 4 : 5, "twelve types are three pages, one that is empty where no total tells the end, and one whole list");
        (await File.ReadAllTextAsync(changed[1])).Should().Contain("\"validationRule\":{", "the rules are asked for");
    }

    [Fact]
    public async Task An_unchanged_item_is_not_written_again()
    {
        var (_, client) = await StartAsync(new SimulatorOptions());
        await client.Types.SaveAsync(_folder);
        var old = new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var name in s_names)
        {
            File.SetLastWriteTimeUtc(Path.Combine(_folder, name), old);
        }

        (await client.Types.SaveAsync(_folder)).Should().BeEmpty();
        var (_, other) = await StartAsync(new SimulatorOptions { AttributeTypes = [new SimulatedAttributeType("% Confidence", "How sure it is.")] });
        var changed = await other.Types.SaveAsync(_folder);

        changed.Should().Equal(Path.Combine(_folder, s_names[1]));
        (await File.ReadAllTextAsync(changed[0])).Should().Contain("\"% Confidence\"");
        File.GetLastWriteTimeUtc(changed[0]).Should().BeAfter(old);
        new[] { s_names[0], s_names[2] }.Select(name => File.GetLastWriteTimeUtc(Path.Combine(_folder, name))).Should().OnlyContain(time => time == old);
        Directory.GetFiles(_folder).Should().HaveCount(3, "no draft is left");
    }

    [Theory]
    [InlineData("indicatorTypes")]
    [InlineData("associationTypes")]
    public async Task A_page_that_fails_leaves_every_file_as_it_was(string list)
    {
        var (simulator, client) = await StartAsync(new SimulatorOptions());
        Directory.CreateDirectory(_folder);
        foreach (var name in s_names)
        {
            await File.WriteAllTextAsync(Path.Combine(_folder, name), "what was there");
        }

        simulator.Faults.Add(SimulatedFault.Status(403), match: request => request.RawTarget.Contains(list, StringComparison.Ordinal) && request.RawTarget.Contains("resultStart=4", StringComparison.Ordinal));
        await client.Types.Awaiting(types => types.SaveAsync(_folder, new() { PageSize = 4 })).Should().ThrowAsync<ThreatConnectApiException>();

        Directory.GetFiles(_folder).Should().HaveCount(3);
        foreach (var name in s_names)
        {
            (await File.ReadAllTextAsync(Path.Combine(_folder, name))).Should().Be("what was there");
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_replaced_leaves_no_draft()
    {
        var (_, client) = await StartAsync(new SimulatorOptions());
        Directory.CreateDirectory(Path.Combine(_folder, s_names[0]));

        await client.Types.Awaiting(types => types.SaveAsync(_folder)).Should().ThrowAsync<Exception>().Where(exception => exception is IOException || exception is UnauthorizedAccessException);

        Directory.GetFiles(_folder).Should().BeEmpty();
    }

    [Fact]
    public async Task A_part_of_the_types_or_an_empty_folder_is_rejected()
    {
        var (simulator, client) = await StartAsync(new SimulatorOptions());

        await client.Types.Awaiting(types => types.SaveAsync("")).Should().ThrowAsync<ArgumentException>();
        await client.Types.Awaiting(types => types.SaveAsync(_folder, new() { MaxItems = 5 })).Should().ThrowAsync<ArgumentException>().WithMessage("Files of types contain all types; do not set MaxItems.*");

        Directory.Exists(_folder).Should().BeFalse();
        simulator.Requests.Should().BeEmpty();
    }

    private static List<string> ItemsOf(JsonDocument document, string key) =>
        [.. document.RootElement.GetProperty("data").GetProperty(key).EnumerateArray().Select(item => item.GetRawText())];

    private async Task<(ThreatConnectSimulator Simulator, ThreatConnectClient Client)> StartAsync(SimulatorOptions options)
    {
        var simulator = await TestSimulator.StartAsync(options);
        _open.Add(simulator);
        var client = new ThreatConnectClient(simulator.BaseAddress, new HmacCredential(simulator.AccessId, simulator.SecretKey), new ThreatConnectClientOptions { MaxRetries = 0 });
        _open.Add(client);
        return (simulator, client);
    }
}
