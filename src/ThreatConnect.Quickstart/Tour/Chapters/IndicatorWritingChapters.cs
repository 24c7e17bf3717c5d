using System.Net;

namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class IndicatorWritingChapters
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        await CreateAsync(guide);

        guide.Chapter("Updating an Indicator");
        await guide.ShowAsync(
            "Only what is set is sent",
            async () => await org.Indicators.Addresses["12.13.14.15"].UpdateAsync(new() { Rating = 4, Confidence = 80 }),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Rating: 4, Confidence: 80 });

        guide.Chapter("Delete an Indicator");
        await guide.ShowAsync(
            "By its value",
            async () => await org.Indicators.Addresses["12.13.14.15"].DeleteAsync(),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.OK);

        await guide.ShowAsync(
            "And it is gone",
            async () => await org.Indicators.Addresses["12.13.14.15"].FindAsync(),
            found => Cells.Of(found?.Ip ?? "null"),
            found => found is null);
    }

    private static async Task CreateAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("Create an Indicator");
        await guide.ShowAsync(
            "An address",
            async () => await org.Indicators.Addresses.CreateAsync(new() { Ip = "12.13.14.15" }),
            response => Cells.Of([.. Cells.Row(response.Value), $"{(int)response.StatusCode} {response.StatusCode}"]),
            response => response is { StatusCode: HttpStatusCode.Created, Value.Ip: "12.13.14.15" });

        var adversary = await org.Groups.Adversaries.ListAsync().FirstOrDefaultAsync();
        var address = org.Indicators.Addresses["12.13.14.15"];
        await guide.ShowAsync(
            $"""Associate it with {adversary!.Name}; address is org.Indicators.Addresses["12.13.14.15"]""",
            async () => await address.Groups.Adversaries.AddAsync(adversary.Id),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await guide.ShowAsync(
            "Add an attribute",
            async () => await address.Attributes.AddAsync("Description", "Example description."),
            response => [Cells.Row(response.Value)],
            response => response is { StatusCode: HttpStatusCode.Created, Value.Value: "Example description." });

        await guide.ShowAsync(
            "Add a security label",
            async () => await address.SecurityLabels.AddAsync("TLP:GREEN"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await guide.ShowAsync(
            "Add a tag",
            async () => await address.Tags.AddAsync("Crimeware"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);
    }
}
