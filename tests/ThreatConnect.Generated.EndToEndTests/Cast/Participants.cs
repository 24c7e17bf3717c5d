namespace ThreatConnect.EndToEndTests.Cast;

/// <summary>Objects of every type, by the platform's own names of the types.</summary>
internal static class Participants
{
    /// <summary>One type of each kind of object that attributes, labels, tags and other objects hang on.</summary>
    public static TheoryData<string> Parents => ["Campaign", "URL", "Task", "Victim"];

    public static IReadOnlyCollection<string> GroupTypes { get; } = [.. GroupExamples.All.Keys];

    public static IReadOnlyCollection<string> IndicatorTypes { get; } = [.. IndicatorExamples.All.Keys];

    public static async Task<ItemHandle> HandleAsync(OwnerScope org, string type) => (await CreateAsync(org, type)).Handle;

    public static Task<Participant> CreateAsync(OwnerScope org, string type) => type switch
    {
        "Task" => TaskAsync(org),
        "Victim" => VictimAsync(org),
        _ when GroupExamples.All.TryGetValue(type, out var create) => create(org),
        _ => IndicatorExamples.All[type](org),
    };

    private static async Task<Participant> TaskAsync(OwnerScope org)
    {
        TaskEntity task = await org.Tasks.CreateAsync(new() { Name = "a task" });
        return new(org.Tasks[task.Id], other => Link.Of(other.Tasks, task.Id, item => item.Id));
    }

    // A victim needs an asset before it can be associated with anything.
    private static async Task<Participant> VictimAsync(OwnerScope org)
    {
        Victim victim = await org.Victims.CreateAsync(new() { Name = "a victim" });
        var handle = org.Victims[victim.Id];
        await handle.Assets.WebSites.CreateAsync(new() { WebSite = "victim.example.com" });
        return new(handle, other => Link.Of((Associations<Victim, VictimId>)other.Victims, victim.Id, item => item.Id));
    }
}
