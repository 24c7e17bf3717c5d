using System.Net;

namespace ThreatConnect.Quickstart.Tour.Chapters;

// Values that are hard to address; they have to be there, so this is of the sample alone.
internal static class ValueChapter
{
    public static async Task RunAsync(Guide guide)
    {
        if (!guide.IsOurs)
        {
            return;
        }

        var org = guide.Org;
        guide.Chapter("Values of indicators");
        await guide.ShowAsync(
            "IPv6 is written in the one form that the platform finds",
            async () => await org.Indicators.Addresses["2001:DB8::0001"].GetAsync(),
            response => [Cells.Row(response.Value)],
            response => response.Value.Ip == "2001:db8:0:0:0:0:0:1");

        await guide.ShowAsync(
            "A URL with every character that is hard in a path",
            async () => await org.Indicators.Urls.CreateAsync(new() { Text = "http://example.com/a%2Fb?q=1&r=ü+#f" }),
            response => Cells.Of(response.Value.Text),
            response => response.StatusCode == HttpStatusCode.Created);

        await guide.ShowAsync(
            "And it is found again",
            async () => await org.Indicators.Urls["http://example.com/a%2Fb?q=1&r=ü+#f"].GetAsync(),
            response => Cells.Of(response.Value.Text),
            response => response.Value.Text == "http://example.com/a%2Fb?q=1&r=ü+#f");

        await guide.ShowAsync(
            "A registry key has three values; a short hive is sent in its long form",
            async () => await org.Indicators.RegistryKeys[@"HKLM\Software\Example\Run", "Updater", "REG_SZ"].GetAsync(),
            response => Cells.Of(response.Value.KeyName, response.Value.ValueName ?? "-", $"{response.Value.ValueType}"),
            response => response.Value is { KeyName: @"HKEY_LOCAL_MACHINE\Software\Example\Run", ValueName: "Updater" });
    }
}
