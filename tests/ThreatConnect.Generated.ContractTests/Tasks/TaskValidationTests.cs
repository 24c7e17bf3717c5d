using ThreatConnect.ContractTests.Validation;

namespace ThreatConnect.ContractTests.Tasks;

// Invalid tasks are rejected before anything is sent.
public sealed class TaskValidationTests(PlatformServer server) : ContractTest(server)
{
    [Fact]
    public async Task A_task_has_a_name()
    {
        await Rejected.WithAsync(() => Org.Tasks.CreateAsync(new() { Name = "" }), "Name");
        await Rejected.WithAsync(() => Org.Tasks.CreateAsync(new() { Name = null! }), "Name");
        await Rejected.WithAsync(() => Org.Tasks[54].UpdateAsync(new() { Name = "" }), "Name");
        await Rejected.WithAsync(() => Org.Tasks.CreateAsync(null!));
    }

    [Fact]
    public async Task An_empty_update_is_rejected() => await Rejected.WithAsync(() => Org.Tasks[54].UpdateAsync(new()), "TaskUpdate");

    [Fact]
    public async Task A_user_of_a_task_has_a_name()
    {
        await Rejected.WithAsync(() => Org.Tasks.CreateAsync(new() { Name = "x", Assignees = [new() { UserName = "" }] }), "UserName");
        await Rejected.WithAsync(() => Org.Tasks[54].UpdateAsync(new() { Escalatees = [new() { UserName = "" }] }), "UserName");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public async Task An_id_is_at_least_1(long id)
    {
        var value = id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        await Rejected.WithAsync(() => Org.Tasks[id].GetAsync(), value);
        await Rejected.WithAsync(() => Org.Tasks[id].DeleteAsync(), value);
        await Rejected.WithAsync(() => Org.Tasks[id].Assignees.AddAsync("asmith"), value);
        await Rejected.WithAsync(() => Org.Tags["x"].Tasks.GetAsync(id), value);
    }

    [Fact]
    public async Task A_comma_in_a_filter_cannot_be_written() =>
        await Rejected.WithAsync(() => Org.Tasks.ListAsync(f => f.Assignee == "Doe, Jo").ToListAsync(), "Doe, Jo", "comma");
}
