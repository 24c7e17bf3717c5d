namespace ThreatConnect.Quickstart.Tour;

internal static class IndicatorsChapter
{
    public static async Task RunAsync(Guide guide)
    {
        var org = guide.Org;
        guide.Chapter("Indicators: addressed by value");

        await guide.ShowAsync(
            "An address is a value of its own kind",
            async () => await org.Indicators.Addresses.CreateAsync(new() { Ip = "192.0.2.77", Rating = 4, Confidence = 80 }),
            response => Cells.Of(response.Value.Ip, $"rating {response.Value.Rating}", $"confidence {response.Value.Confidence}"));

        await guide.ShowAsync(
            "IPv6 is written in the one form that the platform finds",
            async () => await org.Indicators.Addresses["2001:DB8::0001"].GetAsync(),
            response => Cells.Of(response.Value.Ip));

        await guide.ShowAsync(
            "By filter, OR: also those that are not active",
            async () => await org.Indicators.Addresses.ListAsync(f => f.Active == true | f.Active == false).ToListAsync(),
            addresses => addresses.Select(address => (IReadOnlyList<string>)[address.Ip]));

        await guide.ShowAsync(
            "By filter, AND: sure and bad",
            async () => await org.Indicators.ListAsync(f => f.Rating > 3 & f.Confidence > 50).ToListAsync(),
            indicators => indicators.Select(indicator => (IReadOnlyList<string>)[$"{indicator.Type}", indicator.Summary]));

        await guide.ShowAsync(
            "A URL with every character that is hard in a path",
            async () => await org.Indicators.Urls.CreateAsync(new() { Text = "http://example.com/a%2Fb?q=1&r=ü+#f" }),
            response => Cells.Of(response.Value.Text));

        await guide.ShowAsync(
            "And it is found again",
            async () => await org.Indicators.Urls["http://example.com/a%2Fb?q=1&r=ü+#f"].GetAsync(),
            response => Cells.Of(response.Value.Text));

        await guide.ShowAsync(
            "A registry key has three values; a short hive is sent in its long form",
            async () => await org.Indicators.RegistryKeys[@"HKLM\Software\Example\Run", "Updater", "REG_SZ"].GetAsync(),
            response => Cells.Of(response.Value.KeyName, response.Value.ValueName ?? "-", $"{response.Value.ValueType}"));

        await guide.ShowAsync(
            "Change, and delete",
            async () =>
            {
                var address = org.Indicators.Addresses["192.0.2.77"];
                await address.UpdateAsync(new() { Confidence = 10 });
                return await address.DeleteAsync();
            },
            Cells.Of);
    }
}
