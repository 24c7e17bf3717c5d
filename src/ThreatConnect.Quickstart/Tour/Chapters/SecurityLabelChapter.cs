using System.Net;

namespace ThreatConnect.Quickstart.Tour.Chapters;

internal static class SecurityLabelChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("Security labels");
        var labels = await guide.ReadAsync(
            "Which are there?",
            async () => await org.SecurityLabels.ListAsync().Take(100).ToListAsync(),
            labels => labels.Select(Cells.Row),
            labels => labels.Any(label => label.Name == "TLP:GREEN"));

        if (labels?.Select(label => label.Name).FirstOrDefault(name => !guide.IsOurs || name == "TLP:GREEN") is { } label)
        {
            await guide.ReadAsync(
                $"Indicators with the label {label}",
                async () => await org.SecurityLabels[label].Indicators.ListAsync().Take(100).ToListAsync(),
                indicators => indicators.Select(Cells.Row),
                indicators => indicators is [{ Summary: "192.0.2.1" }]);
        }

        if (guide.IsOurs)
        {
            await LabelAnAttributeAsync(guide);
        }
    }

    private static async Task LabelAnAttributeAsync(Guide guide)
    {
        var address = guide.Org.Indicators.Addresses["192.0.2.1"];
        AttributeEntity attribute = await guide.ShowAsync(
            """An attribute of an address, called attribute below; address is org.Indicators.Addresses["192.0.2.1"]""",
            async () => await address.Attributes.AddAsync("Source", "A friend of the bear.", displayed: true),
            response => [Cells.Row(response.Value)],
            response => response.Value is { Type: "Source", Displayed: true });

        await guide.ShowAsync(
            "It can have a label of its own",
            async () => await address.Attributes[attribute.Id].SecurityLabels.AddAsync("TLP:RED"),
            Cells.Of,
            response => response.StatusCode == HttpStatusCode.Created);

        await guide.ShowAsync(
            "Change what it says",
            async () => await address.Attributes[attribute.Id].UpdateAsync("A friend."),
            response => [Cells.Row(response.Value)],
            response => response.Value.Value == "A friend.");
    }
}
