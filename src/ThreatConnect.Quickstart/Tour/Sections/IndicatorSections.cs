namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class IndicatorSections
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var address = await IndicatorListSections.RunAsync(runner);
        if (address is null)
        {
            runner.Skip("there is no address");
            return;
        }

        await IndicatorSection.RunAsync(runner, address);
        await IndicatorMetadataSection.RunAsync(runner, address);
        if (runner.IsSimulator)
        {
            await IndicatorWritingSections.RunAsync(runner);
        }
    }
}

internal static class IndicatorSection
{
    public static async Task RunAsync(ExampleRunner runner, Address address)
    {
        var org = runner.Org;
        runner.Section("Get Indicator by Value");
        await runner.ReadAsync(
            $"The address {address.Ip}",
            async () => await org.Indicators.Addresses[address.Ip].GetAsync(Include.All),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Ip: "192.0.2.1", Attributes.Count: 1, SecurityLabels.Count: 1, Tags.Count: 1 });
    }
}
