namespace ThreatConnect.NativeAot;

// What belongs to nobody's data.
internal static class PlatformSteps
{
    public static async Task RunAsync(ThreatConnectClient tc)
    {
        Console.WriteLine($"owners: {string.Join(", ", await tc.Owners.ListAsync().Select(owner => owner.Name).ToListAsync())}");
        var types = await tc.Types.Indicators.LoadAsync();
        Console.WriteLine($"at run time: {(await tc.Indicators.OfType(types["Voodoo Doll"])["Zombie"].GetAsync()).StatusCode}");
        Task task = Task.CompletedTask;
        await task;
        TaskEntity work = await tc.Tasks.CreateAsync(new() { Name = "task-1" });
        Console.WriteLine($"task: {work.Name}");
    }
}
