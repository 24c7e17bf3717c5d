namespace ThreatConnect.EndToEndTests.CustomTypes;

// Indicators of types that only the instance knows, by its table.
public sealed class InstanceTypeTests(CustomTypeInstance instance) : IClassFixture<CustomTypeInstance>
{
    private readonly ThreatConnectClient _client = instance.Client;

    [Fact]
    public async Task A_type_of_one_value_lives_from_creation_to_deletion()
    {
        var org = _client.InOwner("My Organization");
        var dolls = org.Indicators.OfType((await _client.Types.Indicators.LoadAsync())["Voodoo Doll"]);

        CustomIndicator created = await dolls.CreateAsync(new() { Rating = 3, Values = { ["Doll Name"] = "Zömbie / 1%" } });
        await dolls["Zömbie / 1%"].Tags.AddAsync("seen");
        await dolls["Zömbie / 1%"].UpdateAsync(new() { Confidence = 40 });

        created.ValueOf("Doll Name").Should().Be("Zömbie / 1%");
        var listed = await dolls.ListAsync(f => f.Rating > 2.5).ToListAsync();
        listed.Should().ContainSingle().Which.Confidence.Should().Be(40);
        (await org.Tags["seen"].Indicators.ListAsync().ToListAsync()).Should().ContainSingle().Which.Summary.Should().Be("Zömbie / 1%");
        await dolls["Zömbie / 1%"].DeleteAsync();
        (await dolls["Zömbie / 1%"].FindAsync()).Should().BeNull();
    }

    [Fact]
    public async Task A_type_of_three_values_is_read_back_by_them()
    {
        var org = _client.InOwner("My Organization");
        var badges = org.Indicators.OfType((await _client.Types.Indicators.LoadAsync())["badge"]);

        await badges.CreateAsync(new() { Values = { ["Badge No."] = "A/1", ["Access Level"] = "GUEST", ["Site"] = "Köln" } });
        await org.Groups.Threats.CreateAsync(new() { Name = "A threat" });

        CustomIndicator read = await badges["A/1", "GUEST", "Köln"].GetAsync();
        (read.ValueOf("Badge No."), read.ValueOf("Access Level"), read.ValueOf("Site")).Should().Be(("A/1", "GUEST", "Köln"));
        (await badges["A/1 : GUEST : Köln"].FindAsync()).Should().NotBeNull();
    }
}
