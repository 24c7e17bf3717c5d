using ThreatConnect.Quickstart.Live;
using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;
using ThreatConnect.Quickstart.Tour.Chapters;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart.Tour;

// Walks through the API: all of it on a simulator that it starts and loads with the sample, the reading part on the instance that the
// environment names.
internal static class TourCommand
{
    // The page of the vendor's SDK comes first, section by section; what goes beyond it follows.
    private static readonly IReadOnlyList<Func<Guide, Task>> s_chapters =
    [
        GroupChapters.RunAsync,
        IndicatorChapters.RunAsync,
        OwnerChapters.RunAsync,
        TaskChapters.RunAsync,
        VictimChapters.RunAsync,
        TagChapter.RunAsync,
        SecurityLabelChapter.RunAsync,
        FileChapter.RunAsync,
        ValueChapter.RunAsync,
        PagingChapter.RunAsync,
        TypeChapter.RunAsync,
        ErrorChapter.RunAsync,
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
        var loaded = await new Loader(org, new RequestWriter(org, parallelism: 1)).LoadAsync(DataFiles.SampleFolder, screen, cancellationToken);
        LoadReport.Write(loaded, screen);
        await Surroundings.PutAsync(org);
        screen.Line();
        screen.Line("Around them the tour has put attributes, security labels, associations, a victim and a task.");

        var guide = await WalkAsync(screen, new Subject { Client = instance.Client, Traffic = new SimulatorTraffic(instance.Simulator), OwnerName = Instance.OwnerName, IsOurs = true }, cancellationToken);
        screen.Success($"Done: {guide.Examples} examples, {guide.Requests} requests, all as expected.");
        return ExitCode.Success;
    }

    private static async Task<int> RunOnInstanceAsync(LiveSettings live, Screen screen, CancellationToken cancellationToken)
    {
        await using var instance = LiveInstance.Of(live);
        screen.Line($"The ThreatConnect of {LiveSettings.UrlName} is at {live.Address}");
        Owner mine = await instance.Client.Owners.GetMineAsync(cancellationToken);
        var ownerName = live.Owner ?? mine.Name;
        screen.Line($"The tour reads {ownerName} and writes nothing.");

        var guide = await WalkAsync(screen, new Subject { Client = instance.Client, Traffic = instance.Traffic, OwnerName = ownerName, IsOurs = false }, cancellationToken);
        if (guide.Refusals > 0)
        {
            screen.Warning($"Done: {guide.Examples} examples, {guide.Requests} requests, {guide.Refusals} refused.");
            return ExitCode.Failure;
        }

        screen.Success($"Done: {guide.Examples} examples, {guide.Requests} requests, nothing written.");
        return ExitCode.Success;
    }

    private static async Task<Guide> WalkAsync(Screen screen, Subject subject, CancellationToken cancellationToken)
    {
        var guide = new Guide(screen, subject);
        foreach (var chapter in s_chapters)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await chapter(guide);
        }

        screen.Line();
        return guide;
    }
}
