using System.Net;

namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class GroupWritingSections
{
    public static async Task RunAsync(ExampleRunner runner, Adversary adversary)
    {
        var org = runner.Org;
        var created = await CreateAsync(runner, adversary);

        runner.Section("Updating a Group");
        await runner.ShowAsync(
            "Only what is set is sent",
            async () => await org.Groups.Campaigns[created.Id].UpdateAsync(new() { Name = "camp-3b" }),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Name: "camp-3b", FirstSeen.Year: 2019 });

        runner.Section("Delete a Group");
        await runner.ShowAsync(
            "By its id",
            async () => await org.Groups.Campaigns[created.Id].DeleteAsync(),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);

        await runner.ShowAsync(
            "And it is gone",
            async () => await org.Groups.Campaigns[created.Id].FindAsync(),
            found => Cells.Of(found?.Name ?? "null"),
            found => found is null);
    }

    private static async Task<Campaign> CreateAsync(ExampleRunner runner, Adversary adversary)
    {
        var org = runner.Org;
        runner.Section("Create a Group");
        Campaign created = await runner.ShowAsync(
            "A campaign; the answer, called created below, has its id",
            async () => await org.Groups.Campaigns.CreateAsync(new()
            {
                Name = "camp-3",
                FirstSeen = new(2019, 4, 2, 0, 0, 0, TimeSpan.Zero),
            }),
            response => Cells.Of([.. Cells.Row(response.Value), $"{(int)response.StatusCode} {response.StatusCode}"]),
            response => response is { StatusCode: HttpStatusCode.Created, Value: { Name: "camp-3", FirstSeen.Month: 4 } });

        var campaign = org.Groups.Campaigns[created.Id];
        await runner.ShowAsync(
            $"Associate it with {adversary.Name}; campaign is org.Groups.Campaigns[created.Id]",
            async () => await campaign.Groups.Adversaries.AddAsync(adversary.Id),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await runner.ShowAsync(
            "Add an attribute",
            async () => await campaign.Attributes.AddAsync("Description", "Example description."),
            response => [Cells.Row(response.Value)],
            response => response is { StatusCode: HttpStatusCode.Created, Value: { Type: "Description", Value: "Example description." } });

        await runner.ShowAsync(
            "Add a security label",
            async () => await campaign.SecurityLabels.AddAsync("TLP:GREEN"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await runner.ShowAsync(
            "Add a tag",
            async () => await campaign.Tags.AddAsync("Crimeware"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await runner.ShowAsync(
            "All of it is there",
            async () => await campaign.GetAsync(Include.All),
            response => Cells.Of(
                response.Value.Name,
                response.Value.Attributes[0].Value ?? "-",
                response.Value.SecurityLabels[0].Name,
                response.Value.Tags[0].Name),
            response => response.Value is { CreatedBy: not null, Attributes.Count: 1, SecurityLabels.Count: 1, Tags.Count: 1 });

        return created;
    }
}
