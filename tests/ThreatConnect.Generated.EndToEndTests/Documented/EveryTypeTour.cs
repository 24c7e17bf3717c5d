using ThreatConnect.EndToEndTests.Assets;
using ThreatConnect.EndToEndTests.CustomTypes;
using ThreatConnect.EndToEndTests.Examples;

namespace ThreatConnect.EndToEndTests.Documented;

// One item of each type in an owner of its own, with all that it can have, listed and read.
internal static class EveryTypeTour
{
    public static async Task RunAsync(ThreatConnectClient client)
    {
        var org = client.InOwner("My Organization");
        foreach (var type in ExampleItems.GroupTypes)
        {
            await AddToAsync(await ExampleItems.HandleAsync(org, type));
            await org.Groups.OfType(type).ListAsync(include: Include.All).ToListAsync();
        }

        foreach (var type in ExampleItems.IndicatorTypes)
        {
            await AddToAsync(await ExampleItems.HandleAsync(org, type));
            await org.Indicators.OfType(type).ListAsync(include: Include.All).ToListAsync();
        }

        await org.Indicators.Dollies.CreateAsync(new() { DollName = "n" });
        await org.Indicators.Dollies.ListAsync(include: Include.All).ToListAsync();
        await org.Indicators.IdBadges.CreateAsync(new() { BadgeNo = "n", AccessLevel = BadgeAccessLevelOptions.Guest, Site = "s" });
        await org.Indicators.IdBadges.ListAsync(include: Include.All).ToListAsync();
        await org.Indicators.Files.CreateAsync(new() { Sha1 = new string('a', 40) });
        await client.Types.Indicators.GetAsync("Mutex");
        await client.Types.Associations.ListAsync().FirstOrDefaultAsync();
        await client.Types.Attributes.ListAsync().FirstOrDefaultAsync();

        await AddToAsync(await ExampleItems.HandleAsync(org, "Task"));
        await org.Tasks.ListAsync(include: Include.All).ToListAsync();
        (await org.Tasks[99_999].FindAsync()).Should().BeNull();
        await ReadAssetsAsync(org);
    }

    private static async Task AddToAsync(ItemHandle item)
    {
        await item.Attributes.AddAsync("Description", "d");
        await item.Tags.AddAsync("t");
        await item.SecurityLabels.AddAsync("TLP:RED");
    }

    private static async Task ReadAssetsAsync(OwnerScope org)
    {
        var victim = (VictimHandle)await ExampleItems.HandleAsync(org, "Victim");
        await AddToAsync(victim);
        await org.Victims.ListAsync(include: Include.All).ToListAsync();
        foreach (var type in VictimAssetExamples.All.Where(type => type.Key != "WebSite"))
        {
            await type.Value.CreateAsync(victim);
        }

        await victim.Assets.EmailAddresses.ListAsync().ToListAsync();
        await victim.Assets.NetworkAccounts.ListAsync().ToListAsync();
        await victim.Assets.PhoneNumbers.ListAsync().ToListAsync();
        await victim.Assets.SocialNetworks.ListAsync().ToListAsync();
        await victim.Assets.WebSites.ListAsync().ToListAsync();

        Adversary adversary = await org.Groups.Adversaries.ListAsync().SingleAsync();
        var assets = org.Groups.Adversaries[adversary.Id].Assets;
        await assets.Handles.CreateAsync(new() { Handle = "x" });
        await assets.ListAsync().ToListAsync();
        await assets.Handles.ListAsync().ToListAsync();
        await assets.PhoneNumbers.CreateAsync(new() { PhoneNumber = "1" });
        await assets.Urls.CreateAsync(new() { Url = "https://example.com/" });
        await assets.PhoneNumbers.ListAsync().ToListAsync();
        await assets.Urls.ListAsync().ToListAsync();
    }
}
