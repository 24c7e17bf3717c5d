using ThreatConnect.Quickstart.Live;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;
using ThreatConnect.Quickstart.Tour.Sections;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart.Tour;

// Walks through the API: all of it on a simulator that it starts and loads with the sample, the reading part on the instance that the
// environment names.
internal static class TourCommand
{
    // The page of the vendor's SDK comes first, section by section; what goes beyond it follows.
    private static readonly IReadOnlyList<Func<ExampleRunner, Task>> s_sections =
    [
        GroupSections.RunAsync,
        IndicatorSections.RunAsync,
        OwnerSections.RunAsync,
        TaskSections.RunAsync,
        VictimSections.RunAsync,
        AssetSection.RunAsync,
        TagSection.RunAsync,
        SecurityLabelSection.RunAsync,
        FileSection.RunAsync,
        ValueSection.RunAsync,
        PagingSection.RunAsync,
        SynchronizationSection.RunAsync,
        TypeSection.RunAsync,
        ErrorSection.RunAsync,
    ];

    public static Task<int> RunAsync(LiveSettings? live, Screen screen, CancellationToken cancellationToken) => live is null
        ? RunOnSampleAsync(screen, cancellationToken)
        : RunOnInstanceAsync(live, screen, cancellationToken);

    private static async Task<int> RunOnSampleAsync(Screen screen, CancellationToken cancellationToken)
    {
        await using var instance = await Instance.StartAsync(port: 0, cancellationToken);
        screen.Line($"A ThreatConnect of our own listens at {instance.Simulator.BaseAddress}");

        // One after the other, so that the ids are the same at every run.
        var org = instance.Client.InOwner(Instance.OwnerName);
        var loaded = await new Loader(org, new RequestWriter(org, parallelism: 1)).LoadAsync(
            DataFiles.SampleFolder, screen, cancellationToken);
        LoadReport.Write(loaded, screen);
        await SampleMetadata.CreateAsync(org);
        screen.Line();
        screen.Line("Around them the tour has put attributes, security labels, associations, a victim and a task.");

        var runner = await RunSectionsAsync(
            screen,
            new TourInstance
            {
                Client = instance.Client,
                Traffic = new SimulatorTraffic(instance.Simulator),
                OwnerName = Instance.OwnerName,
                IsSimulator = true
            },
            cancellationToken);
        screen.Success($"Done: {runner.Examples} examples, {runner.Requests} requests, all as expected.");
        return ExitCode.Success;
    }

    private static async Task<int> RunOnInstanceAsync(LiveSettings live, Screen screen, CancellationToken cancellationToken)
    {
        await using var instance = LiveInstance.Of(live);
        screen.Line($"The ThreatConnect of {LiveSettings.UrlName} is at {live.Address}");
        Owner mine = await instance.Client.Owners.GetMineAsync(cancellationToken);
        var ownerName = live.Owner ?? mine.Name;
        screen.Line($"The tour reads {ownerName} and writes nothing.");

        var runner = await RunSectionsAsync(
            screen,
            new TourInstance { Client = instance.Client, Traffic = instance.Traffic, OwnerName = ownerName, IsSimulator = false },
            cancellationToken);
        if (runner.Rejections > 0)
        {
            screen.Warning($"Done: {runner.Examples} examples, {runner.Requests} requests, {runner.Rejections} rejected.");
            return ExitCode.Failure;
        }

        screen.Success($"Done: {runner.Examples} examples, {runner.Requests} requests, nothing written.");
        return ExitCode.Success;
    }

    private static async Task<ExampleRunner> RunSectionsAsync(Screen screen, TourInstance instance, CancellationToken cancellationToken)
    {
        var runner = new ExampleRunner(screen, instance);
        foreach (var section in s_sections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await section(runner);
        }

        screen.Line();
        return runner;
    }
}
