namespace ThreatConnect.EndToEndTests.Examples;

// Items of every type, by the platform's names of the types.
internal static class ExampleItems
{
    // One type of each sort of item that has attributes, labels, tags and associations.
    public static TheoryData<string> ItemTypes => ["Campaign", "URL", "Task", "Victim"];

    public static IReadOnlyCollection<string> GroupTypes { get; } = [.. GroupExamples.All.Keys];

    public static IReadOnlyCollection<string> IndicatorTypes { get; } = [.. IndicatorExamples.All.Keys];

    public static async Task<ItemHandle> HandleAsync(OwnerScope org, string type) => (await CreateAsync(org, type)).Handle;

    public static Task<ExampleItem> CreateAsync(OwnerScope org, string type) => type switch
    {
        "Task" => TaskAsync(org),
        "Victim" => VictimAsync(org),
        _ when GroupExamples.All.TryGetValue(type, out var create) => create(org),
        _ => IndicatorExamples.All[type](org),
    };

    private static async Task<ExampleItem> TaskAsync(OwnerScope org)
    {
        TaskEntity task = await org.Tasks.CreateAsync(new() { Name = "a task" });
        return new(org.Tasks[task.Id], other => ItemAssociation.Of(other.Tasks, task.Id, item => item.Id));
    }

    // A victim needs an asset before it can be associated with anything.
    private static async Task<ExampleItem> VictimAsync(OwnerScope org)
    {
        Victim victim = await org.Victims.CreateAsync(new() { Name = "a victim" });
        var handle = org.Victims[victim.Id];
        await handle.Assets.WebSites.CreateAsync(new() { WebSite = "victim.example.com" });
        return new(handle, other => ItemAssociation.Of((Associations<Victim, VictimId>)other.Victims, victim.Id, item => item.Id));
    }
}

// An item of the simulator, and its association with another item.
public sealed record ExampleItem(ItemHandle Handle, Func<ItemHandle, ItemAssociation> From);
