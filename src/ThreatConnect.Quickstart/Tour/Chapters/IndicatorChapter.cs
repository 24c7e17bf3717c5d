namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class IndicatorChapter
{
    public static async Task RunAsync(Guide guide, Address address)
    {
        var org = guide.Org;
        guide.Chapter("Get Indicator by Value");
        await guide.ReadAsync(
            $"The address {address.Ip}",
            async () => await org.Indicators.Addresses[address.Ip].GetAsync(Include.All),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Ip: "192.0.2.1", Attributes.Count: 1, SecurityLabels.Count: 1, Tags.Count: 1 });
    }
}
