using System.Net;

namespace ThreatConnect.Quickstart.Tour.Sections;

// Values that are hard to address; they have to be there, so this is of the sample alone.
internal static class ValueSection
{
    public static async Task RunAsync(ExampleRunner runner)
    {
        if (!runner.IsSimulator)
        {
            return;
        }

        var org = runner.Org;
        runner.Section("Values of indicators");
        await runner.ShowAsync(
            "IPv6 is written in the one form that the platform finds",
            async () => await org.Indicators.Addresses["2001:DB8::0001"].GetAsync(),
            response => [Cells.Row(response.Value)],
            response => response.Value.Ip == "2001:db8:0:0:0:0:0:1");

        await runner.ShowAsync(
            "A URL with every character that is hard in a path",
            async () => await org.Indicators.Urls.CreateAsync(new() { Text = "http://example.com/a%2Fb?q=1&r=ü+#f" }),
            response => Cells.Of(response.Value.Text),
            response => response.StatusCode == HttpStatusCode.Created);

        await runner.ShowAsync(
            "And it is found again",
            async () => await org.Indicators.Urls["http://example.com/a%2Fb?q=1&r=ü+#f"].GetAsync(),
            response => Cells.Of(response.Value.Text),
            response => response.Value.Text == "http://example.com/a%2Fb?q=1&r=ü+#f");

        await runner.ShowAsync(
            "A registry key has three values; a short hive is sent in its long form",
            async () => await org.Indicators.RegistryKeys[@"HKLM\Software\Example\Run", "Updater", "REG_SZ"].GetAsync(),
            response => Cells.Of(response.Value.KeyName, response.Value.ValueName ?? "-", $"{response.Value.ValueType}"),
            response => response.Value is { KeyName: @"HKEY_LOCAL_MACHINE\Software\Example\Run", ValueName: "Updater" });
    }
}
