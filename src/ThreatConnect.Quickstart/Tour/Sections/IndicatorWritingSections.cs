using System.Net;

namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class IndicatorWritingSections
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        await CreateAsync(runner);

        runner.Section("Updating an Indicator");
        await runner.ShowAsync(
            "Only what is set is sent",
            async () => await org.Indicators.Addresses["12.13.14.15"].UpdateAsync(new() { Rating = 4, Confidence = 80 }),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Rating: 4, Confidence: 80 });

        runner.Section("Delete an Indicator");
        await runner.ShowAsync(
            "By its value",
            async () => await org.Indicators.Addresses["12.13.14.15"].DeleteAsync(),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);

        await runner.ShowAsync(
            "And it is gone",
            async () => await org.Indicators.Addresses["12.13.14.15"].FindAsync(),
            found => Cells.Of(found?.Ip ?? "null"),
            found => found is null);
    }

    private static async Task CreateAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        runner.Section("Create an Indicator");
        await runner.ShowAsync(
            "An address",
            async () => await org.Indicators.Addresses.CreateAsync(new() { Ip = "12.13.14.15" }),
            response => Cells.Of([.. Cells.Row(response.Value), $"{(int)response.StatusCode} {response.StatusCode}"]),
            response => response is { StatusCode: HttpStatusCode.Created, Value.Ip: "12.13.14.15" });

        var adversary = await org.Groups.Adversaries.ListAsync().FirstOrDefaultAsync();
        var address = org.Indicators.Addresses["12.13.14.15"];
        await runner.ShowAsync(
            $"""Associate it with {adversary!.Name}; address is org.Indicators.Addresses["12.13.14.15"]""",
            async () => await address.Groups.Adversaries.AddAsync(adversary.Id),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await runner.ShowAsync(
            "Add an attribute",
            async () => await address.Attributes.AddAsync("Description", "Example description."),
            response => [Cells.Row(response.Value)],
            response => response is { StatusCode: HttpStatusCode.Created, Value.Value: "Example description." });

        await runner.ShowAsync(
            "Add a security label",
            async () => await address.SecurityLabels.AddAsync("TLP:GREEN"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await runner.ShowAsync(
            "Add a tag",
            async () => await address.Tags.AddAsync("Crimeware"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);
    }
}
