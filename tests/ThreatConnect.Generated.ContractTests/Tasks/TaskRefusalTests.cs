using ThreatConnect.ContractTests.Refusals;

namespace ThreatConnect.ContractTests.Tasks;

/// <summary>What no task can be, said before anything is sent.</summary>
public sealed class TaskRefusalTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task A_task_has_a_name()
    {
        await Refused.WithAsync(() => Org.Tasks.CreateAsync(new() { Name = "" }), "Name");
        await Refused.WithAsync(() => Org.Tasks.CreateAsync(new() { Name = null! }), "Name");
        await Refused.WithAsync(() => Org.Tasks[54].UpdateAsync(new() { Name = "" }), "Name");
        await Refused.WithAsync(() => Org.Tasks.CreateAsync(null!));
    }

    [Fact]
    public async Task An_update_changes_something() => await Refused.WithAsync(() => Org.Tasks[54].UpdateAsync(new()), "TaskUpdate");

    [Fact]
    public async Task A_user_of_a_task_has_a_name()
    {
        await Refused.WithAsync(() => Org.Tasks.CreateAsync(new() { Name = "x", Assignees = [new() { UserName = "" }] }), "UserName");
        await Refused.WithAsync(() => Org.Tasks[54].UpdateAsync(new() { Escalatees = [new() { UserName = "" }] }), "UserName");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_id_is_at_least_1(long id)
    {
        var value = id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Refused.WithAsync(() => Org.Tasks[id].GetAsync(), value);
        await Refused.WithAsync(() => Org.Tasks[id].DeleteAsync(), value);
        await Refused.WithAsync(() => Org.Tasks[id].Assignees.AddAsync("asmith"), value);
        await Refused.WithAsync(() => Org.Tags["x"].Tasks.GetAsync(id), value);
    }

    [Fact]
    public async Task A_comma_in_a_filter_cannot_be_written() =>
        await Refused.WithAsync(() => Org.Tasks.ListAsync(f => f.Assignee == "Doe, Jo").ToListAsync(), "Doe, Jo", "comma");
}
