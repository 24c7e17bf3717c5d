using ThreatConnect.ContractTests.Refusals;

namespace ThreatConnect.ContractTests.SecurityLabels;

/// <summary>What no label can be, said before anything is sent.</summary>
public sealed class SecurityLabelRefusalTests(PlatformServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_label_cannot_have_such_a_name(string name)
    {
        var campaign = Org.Groups.Campaigns[416];

        await Refused.WithAsync(() => Org.SecurityLabels[name].GetAsync());
        await Refused.WithAsync(() => Org.SecurityLabels[name].FindAsync());
        await Refused.WithAsync(() => Org.SecurityLabels[name].UpdateAsync(new() { Description = "d" }));
        await Refused.WithAsync(() => Org.SecurityLabels[name].DeleteAsync());
        await Refused.WithAsync(() => Org.SecurityLabels[name].Groups.ListAsync().ToListAsync());
        await Refused.WithAsync(() => Org.SecurityLabels[name].Indicators.Urls.ListAsync().ToListAsync());
        await Refused.WithAsync(() => Org.SecurityLabels[name].Tasks.ListAsync().ToListAsync());
        await Refused.WithAsync(() => Org.SecurityLabels[name].Victims.GetAsync(12));
        await Refused.WithAsync(() => Org.SecurityLabels[name].ListVictimAssetsAsync().ToListAsync());
        await Refused.WithAsync(() => Org.SecurityLabels[name].AddToAsync(campaign));
        await Refused.WithAsync(() => Org.SecurityLabels[name].RemoveFromAsync(Org.Tasks[54]));
        await Refused.WithAsync(() => Org.SecurityLabels[name].IsOnAsync(Org.Victims[12]));
    }

    [Fact]
    public async Task A_label_has_a_name()
    {
        await Refused.WithAsync(() => Org.SecurityLabels.CreateAsync(new() { Name = "" }), "Name");
        await Refused.WithAsync(() => Org.SecurityLabels.CreateAsync(new() { Name = null! }), "Name");
        await Refused.WithAsync(() => Org.SecurityLabels["x"].UpdateAsync(new() { Name = "" }), "Name");
        await Refused.WithAsync(() => Org.SecurityLabels.CreateAsync(null!));
    }

    [Fact]
    public async Task An_update_changes_something() => await Refused.WithAsync(() => Org.SecurityLabels["x"].UpdateAsync(new()), "SecurityLabelUpdate");

    [Fact]
    public async Task Half_a_character_is_refused()
    {
        await Refused.WithAsync(() => Org.SecurityLabels["a\ud83d"].GetAsync());
        await Refused.WithAsync(() => Org.SecurityLabels["\udc3bb"].AddToAsync(Org.Tasks[54]));
        await Refused.WithAsync(() => Org.SecurityLabels.CreateAsync(new() { Name = "a\ud83d" }));
    }

    [Fact]
    public async Task A_label_is_put_on_something()
    {
        await Refused.WithAsync(() => Org.SecurityLabels["x"].AddToAsync(null!));
        await Refused.WithAsync(() => Org.SecurityLabels["x"].RemoveFromAsync(null!));
        await Refused.WithAsync(() => Org.SecurityLabels["x"].IsOnAsync(null!));
    }

    [Fact]
    public async Task An_id_at_a_label_is_at_least_1()
    {
        await Refused.WithAsync(() => Org.SecurityLabels["x"].Tasks.GetAsync(0), "0");
        await Refused.WithAsync(() => Org.SecurityLabels["x"].Victims.FindAsync(-1), "-1");
        await Refused.WithAsync(() => Org.SecurityLabels["x"].Groups.Campaigns.GetAsync(0), "0");
    }

    [Fact]
    public async Task A_comma_in_a_filter_cannot_be_written() =>
        await Refused.WithAsync(() => Org.SecurityLabels.ListAsync(f => f.Name == "a,b").ToListAsync(), "a,b", "comma");
}
