using System.Net;

namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class VictimSections
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        runner.Section("Victims");
        var victims = await runner.ReadAsync(
            "The victims, with all that is attached to them",
            async () => await org.Victims.ListAsync(include: Include.All).Take(100).ToListAsync(),
            victims => victims.Select(Cells.Row),
            victims => victims is [{ Name: "Example Bakery", Tags.Count: 1 }]);

        if (victims is [var victim, ..])
        {
            await runner.ReadAsync(
                $"The assets of {victim.Name}, which is called victim here",
                async () => await org.Victims[victim.Id].Assets.ListAsync().Take(100).ToListAsync(),
                assets => assets.Select(Cells.Row),
                assets => assets is [{ Name: "info@bakery.example" }]);
        }

        if (runner.IsSimulator)
        {
            await WriteAsync(runner);
        }

        runner.Section("Victims by Tag");
        await ByTagAsync(runner, victims?.SelectMany(victim => victim.Tags).FirstOrDefault()?.Name);
    }

    private static async Task WriteAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        Victim created = await runner.ShowAsync(
            "Create one; the answer is called created below",
            async () => await org.Victims.CreateAsync(new() { Name = "Example Dairy", WorkLocation = "Springfield" }),
            response => [Cells.Row(response.Value)],
            response => response is { StatusCode: HttpStatusCode.Created, Value.WorkLocation: "Springfield" });

        await runner.ShowAsync(
            "Say where it can be reached; with an asset it can be associated with what attacks it",
            async () => await org.Victims[created.Id].Assets.PhoneNumbers.CreateAsync(new() { Number = "555-0100" }),
            response => Cells.Of($"{response.Value.Type}", response.Value.Number ?? "-"),
            response => response is { StatusCode: HttpStatusCode.Created, Value.Number: "555-0100" });

        await runner.ShowAsync(
            "Update it; the platform asks for the name each time",
            async () => await org.Victims[created.Id].UpdateAsync(new() { Name = "Example Dairy", Nationality = "Utopian" }),
            response => [Cells.Row(response.Value)],
            response => response.Value.Nationality == "Utopian");

        await runner.ShowAsync(
            "Delete it",
            async () => await org.Victims[created.Id].DeleteAsync(),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);
    }

    private static async Task ByTagAsync(ExampleRunner runner, string? tag)
    {
        var org = runner.Org;
        if (tag is null)
        {
            runner.Skip("no victim has a tag");
            return;
        }

        await runner.ReadAsync(
            $"Victims with the tag {tag}",
            async () => await org.Tags[tag].Victims.ListAsync().Take(100).ToListAsync(),
            victims => victims.Select(Cells.Row),
            victims => victims is [{ Name: "Example Bakery" }]);
    }
}
