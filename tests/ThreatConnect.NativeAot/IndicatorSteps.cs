using ThreatConnect.Custom;

namespace ThreatConnect.NativeAot;

// Indicators of the library's types and of a type of the instance's own.
internal static class IndicatorSteps
{
    public static async Task RunAsync(OwnerScope org)
    {
        Address address = await org.Indicators.Addresses.CreateAsync(new() { Ip = "2001:DB8::1", Rating = 4, Confidence = 80 });
        Console.WriteLine($"address: {address.Ip}, rating {address.Rating}, confidence {address.Confidence}");
        Url url = await org.Indicators.Urls.CreateAsync(new() { Text = "http://example.com/a%2Fb?q=1#f" });
        await org.Indicators.Urls[url.Text!].Tags.AddAsync("seen");
        Console.WriteLine($"tagged: {(await org.Tags["seen"].Indicators.Urls.ListAsync().FirstOrDefaultAsync())!.Text}");
        Console.WriteLine($"rated above 3: {await org.Indicators.ListAsync(f => f.Rating > 3 & f.Confidence > 50).CountAsync()}");

        VoodooDoll doll = await org.Indicators.VoodooDolls.CreateAsync(new() { DollName = "Zombie", Rating = 5 });
        await org.Indicators.VoodooDolls[doll.DollName!].Attributes.AddAsync("Description", "Full of pins.");
        await foreach (var found in org.Indicators.VoodooDolls.ListAsync(f => f.Rating > 4, Include.Attributes))
        {
            Console.WriteLine($"doll: {found.DollName}, {found.Attributes.Single().Value}");
        }

        var typed = "not an address";
        try
        {
            await org.Indicators.Addresses[typed].GetAsync();
        }
        catch (ArgumentException)
        {
            Console.WriteLine("refused: not an address");
        }

        try
        {
            await org.Indicators.Hosts["unknown.example"].GetAsync();
        }
        catch (ThreatConnectApiException e)
        {
            Console.WriteLine($"unknown host: {e.StatusCode}");
        }
    }
}
