using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Serving;

namespace ThreatConnect.Quickstart.Tour;

/// <summary>Starts a simulator, loads the sample and walks through the API.</summary>
internal static class TourCommand
{
    private static readonly IReadOnlyList<Func<Guide, Task>> s_chapters =
    [
        OwnersChapter.RunAsync,
        GroupListsChapter.RunAsync,
        CampaignChapter.RunAsync,
        IndicatorsChapter.RunAsync,
        FilesChapter.RunAsync,
        TagsChapter.RunAsync,
        PagingChapter.RunAsync,
        ErrorsChapter.RunAsync,
    ];

    public static async Task<int> RunAsync(Screen screen, CancellationToken cancellationToken)
    {
        await using var instance = await Instance.StartAsync(port: 0, cancellationToken);
        screen.Line($"A ThreatConnect of our own listens at {instance.Simulator.BaseAddress}");

        // One after the other, so that the ids are the same at every run.
        var loaded = await new Loader(instance.Client.InOwner(Instance.OwnerName), parallelism: 1).LoadAsync(DataFiles.SampleFolder, screen, cancellationToken);
        LoadReport.Write(loaded, screen);

        var guide = new Guide(screen, instance.Simulator, instance.Client);
        foreach (var chapter in s_chapters)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await chapter(guide);
        }

        screen.Line();
        screen.Success($"Done: {guide.Examples} examples, {guide.Requests} requests, all as expected.");
        return ExitCode.Success;
    }
}
