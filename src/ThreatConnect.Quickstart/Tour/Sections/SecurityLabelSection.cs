using System.Net;

namespace ThreatConnect.Quickstart.Tour.Sections;

internal static class SecurityLabelSection
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        var org = runner.Org;
        runner.Section("Security labels");
        var labels = await runner.ReadAsync(
            "Which are there?",
            async () => await org.SecurityLabels.ListAsync().Take(100).ToListAsync(),
            labels => labels.Select(Cells.Row),
            labels => labels.Any(label => label.Name == "TLP:GREEN"));

        if (labels?.Select(label => label.Name).FirstOrDefault(name => !runner.IsSimulator || name == "TLP:GREEN") is { } label)
        {
            await runner.ReadAsync(
                $"Indicators with the label {label}",
                async () => await org.SecurityLabels[label].Indicators.ListAsync().Take(100).ToListAsync(),
                indicators => indicators.Select(Cells.Row),
                indicators => indicators is [{ Summary: "192.0.2.1" }]);
        }

        if (runner.IsSimulator)
        {
            await LabelAnAttributeAsync(runner);
        }
    }

    private static async Task LabelAnAttributeAsync(ExampleRunner runner)
    {
        var address = runner.Org.Indicators.Addresses["192.0.2.1"];
        AttributeEntity attribute = await runner.ShowAsync(
            """An attribute of an address, called attribute below; address is org.Indicators.Addresses["192.0.2.1"]""",
            async () => await address.Attributes.AddAsync("Source", "A friend of the bear.", displayed: true),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Type: "Source", Displayed: true });

        await runner.ShowAsync(
            "It can have a label of its own",
            async () => await address.Attributes[attribute.Id].SecurityLabels.AddAsync("TLP:RED"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await runner.ShowAsync(
            "Change what it says",
            async () => await address.Attributes[attribute.Id].UpdateAsync("A friend."),
            response => [Cells.Row(response.Value)],
            response => response.Value.Value == "A friend.");
    }
}
