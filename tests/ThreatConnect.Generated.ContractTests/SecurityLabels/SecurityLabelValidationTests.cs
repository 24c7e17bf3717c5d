using ThreatConnect.ContractTests.Validation;

namespace ThreatConnect.ContractTests.SecurityLabels;

// Invalid labels are rejected before anything is sent.
public sealed class SecurityLabelValidationTests(PlatformServer server) : ContractTest(server)
{
    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_label_cannot_have_such_a_name(string name)
    {
        var campaign = Org.Groups.Campaigns[416];

        await Rejected.WithAsync(() => Org.SecurityLabels[name].GetAsync());
        await Rejected.WithAsync(() => Org.SecurityLabels[name].FindAsync());
        await Rejected.WithAsync(() => Org.SecurityLabels[name].UpdateAsync(new() { Description = "d" }));
        await Rejected.WithAsync(() => Org.SecurityLabels[name].DeleteAsync());
        await Rejected.WithAsync(() => Org.SecurityLabels[name].Groups.ListAsync().ToListAsync());
        await Rejected.WithAsync(() => Org.SecurityLabels[name].Indicators.Urls.ListAsync().ToListAsync());
        await Rejected.WithAsync(() => Org.SecurityLabels[name].Tasks.ListAsync().ToListAsync());
        await Rejected.WithAsync(() => Org.SecurityLabels[name].Victims.GetAsync(12));
        await Rejected.WithAsync(() => Org.SecurityLabels[name].ListVictimAssetsAsync().ToListAsync());
        await Rejected.WithAsync(() => Org.SecurityLabels[name].AddToAsync(campaign));
        await Rejected.WithAsync(() => Org.SecurityLabels[name].RemoveFromAsync(Org.Tasks[54]));
        await Rejected.WithAsync(() => Org.SecurityLabels[name].IsOnAsync(Org.Victims[12]));
    }

    [Fact]
    public async Task A_label_has_a_name()
    {
        await Rejected.WithAsync(() => Org.SecurityLabels.CreateAsync(new() { Name = "" }), "Name");
        await Rejected.WithAsync(() => Org.SecurityLabels.CreateAsync(new() { Name = null! }), "Name");
        await Rejected.WithAsync(() => Org.SecurityLabels["x"].UpdateAsync(new() { Name = "" }), "Name");
        await Rejected.WithAsync(() => Org.SecurityLabels.CreateAsync(null!));
    }

    [Fact]
    public async Task An_empty_update_is_rejected() => await Rejected.WithAsync(() => Org.SecurityLabels["x"].UpdateAsync(new()), "SecurityLabelUpdate");

    [Fact]
    public async Task A_lone_surrogate_is_rejected()
    {
        await Rejected.WithAsync(() => Org.SecurityLabels["a\ud83d"].GetAsync());
        await Rejected.WithAsync(() => Org.SecurityLabels["\udc3bb"].AddToAsync(Org.Tasks[54]));
        await Rejected.WithAsync(() => Org.SecurityLabels.CreateAsync(new() { Name = "a\ud83d" }));
    }

    [Fact]
    public async Task A_label_is_put_on_something()
    {
        await Rejected.WithAsync(() => Org.SecurityLabels["x"].AddToAsync(null!));
        await Rejected.WithAsync(() => Org.SecurityLabels["x"].RemoveFromAsync(null!));
        await Rejected.WithAsync(() => Org.SecurityLabels["x"].IsOnAsync(null!));
    }

    [Fact]
    public async Task An_id_at_a_label_is_at_least_1()
    {
        await Rejected.WithAsync(() => Org.SecurityLabels["x"].Tasks.GetAsync(0), "0");
        await Rejected.WithAsync(() => Org.SecurityLabels["x"].Victims.FindAsync(-1), "-1");
        await Rejected.WithAsync(() => Org.SecurityLabels["x"].Groups.Campaigns.GetAsync(0), "0");
    }

    [Fact]
    public async Task A_comma_in_a_filter_cannot_be_written() =>
        await Rejected.WithAsync(() => Org.SecurityLabels.ListAsync(f => f.Name == "a,b").ToListAsync(), "a,b", "comma");
}
