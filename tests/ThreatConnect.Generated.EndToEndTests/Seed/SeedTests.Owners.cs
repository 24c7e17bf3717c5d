namespace ThreatConnect.EndToEndTests.Seed;

public partial class SeedTests
{
    [Fact]
    public async Task Get_available_owners()
    {
        var names = new List<string>();
        await foreach (Owner owner in _tc.Owners.ListAsync())
        {
            names.Add(owner.Name);
        }

        names.Should().BeEquivalentTo("MyOrg", "Common Community");
    }

    [Fact]
    public async Task Get_my_owners() => (await _tc.Owners.GetMineAsync()).Value.Name.Should().Be("MyOrg");

    [Fact]
    public async Task Get_my_members() =>
        (await _tc.Owners.ListMembersAsync().ToListAsync()).Select(member => member.UserName).Should().Contain(instance.Simulator.AccessId);

    [Fact]
    public async Task Get_metrics() =>
        (await _tc.Owners.ListMetricsAsync().ToListAsync()).Should().NotBeEmpty().And.OnlyContain(metric => metric.MetricDate != null);
}
