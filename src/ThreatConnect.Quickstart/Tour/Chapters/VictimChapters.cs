using System.Net;

namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class VictimChapters
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("Victims");
        var victims = await guide.ReadAsync(
            "The victims, with all that is attached to them",
            async () => await org.Victims.ListAsync(include: Include.All).Take(100).ToListAsync(),
            victims => victims.Select(Cells.Row),
            victims => victims is [{ Name: "Example Bakery", Tags.Count: 1 }]);

        if (victims is [var victim, ..])
        {
            await guide.ReadAsync(
                $"The assets of {victim.Name}, which is called victim here",
                async () => await org.Victims[victim.Id].Assets.ListAsync().Take(100).ToListAsync(),
                assets => assets.Select(Cells.Row),
                assets => assets is [{ Name: "info@bakery.example" }]);
        }

        if (guide.IsOurs)
        {
            await WriteAsync(guide);
        }

        guide.Chapter("Victims by Tag");
        await ByTagAsync(guide, victims?.SelectMany(victim => victim.Tags ?? []).FirstOrDefault()?.Name);
    }

    private static async Task WriteAsync(Guide guide)
    {
        var org = guide.Org;
        Victim created = await guide.ShowAsync(
            "Create one; the answer is called created below",
            async () => await org.Victims.CreateAsync(new() { Name = "Example Dairy", WorkLocation = "Springfield" }),
            response => [Cells.Row(response.Value)],
            response => response is { StatusCode: HttpStatusCode.Created, Value.WorkLocation: "Springfield" });

        await guide.ShowAsync(
            "Say where it can be reached; with an asset it can be associated with what attacks it",
            async () => await org.Victims[created.Id].Assets.PhoneNumbers.CreateAsync(new() { Number = "555-0100" }),
            response => Cells.Of($"{response.Value.Type}", response.Value.Number ?? "-"),
            response => response is { StatusCode: HttpStatusCode.Created, Value.Number: "555-0100" });

        await guide.ShowAsync(
            "Update it; the platform asks for the name each time",
            async () => await org.Victims[created.Id].UpdateAsync(new() { Name = "Example Dairy", Nationality = "Utopian" }),
            response => [Cells.Row(response.Value)],
            response => response.Value.Nationality == "Utopian");

        await guide.ShowAsync(
            "Delete it",
            async () => await org.Victims[created.Id].DeleteAsync(),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);
    }

    private static async Task ByTagAsync(Guide guide, string? tag)
    {
        var org = guide.Org;
        if (tag is null)
        {
            guide.Skip("no victim has a tag");
            return;
        }

        await guide.ReadAsync(
            $"Victims with the tag {tag}",
            async () => await org.Tags[tag].Victims.ListAsync().Take(100).ToListAsync(),
            victims => victims.Select(Cells.Row),
            victims => victims is [{ Name: "Example Bakery" }]);
    }
}
