using System.Net;

namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class AssetSection
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        runner.Section("Assets of an adversary");
        var adversary = await runner.ReadAsync(
            "An adversary, called adversary below",
            async () => await org.Groups.Adversaries.ListAsync().FirstOrDefaultAsync(),
            adversary => Cells.Of(adversary?.Name ?? "-"),
            adversary => adversary is { Name: "Example Bear" });
        if (adversary is null)
        {
            runner.Skip("there is no adversary");
            return;
        }

        if (runner.IsSimulator)
        {
            await runner.ShowAsync(
                "The name that it uses",
                async () => await org.Groups.Adversaries[adversary.Id].Assets.Handles.CreateAsync(new() { Handle = "bear416" }),
                response => Cells.Of($"{response.Value.Handle}"),
                response => response is { StatusCode: HttpStatusCode.Created, Value.Handle: "bear416" });
        }

        await runner.ReadAsync(
            "All of its assets",
            async () => await org.Groups.Adversaries[adversary.Id].Assets.ListAsync().Take(100).ToListAsync(),
            assets => assets.Select(Cells.Row),
            assets => assets is [{ Name: "bear416" }]);
    }
}
