namespace ThreatConnect.NativeAot;

// Groups, what hangs on them, filters and pages.
internal static class GroupSteps
{
    public static async Task RunAsync(OwnerScope org)
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            await org.Groups.Campaigns.CreateAsync(new() { Name = $"camp-{number}", FirstSeen = new(2019, 4, number, 12, 0, 0, TimeSpan.Zero) });
        }

        Adversary bear = await org.Groups.Adversaries.CreateAsync(new() { Name = "Fancy Bear" });
        var handle = org.Groups.Adversaries[bear.Id];
        await handle.Tags.AddAsync("APT #28/\u00e9");
        await handle.SecurityLabels.AddAsync("TLP:GREEN");
        await handle.Attributes.AddAsync("Description", "Likes pastry.");
        await handle.Assets.Handles.CreateAsync(new() { Handle = "bear416" });
        await foreach (var campaign in org.Groups.Campaigns.ListAsync(f => f.Name.StartsWith("camp-") & f.FirstSeen > new DateOnly(2019, 4, 3), options: new() { PageSize = 1 }))
        {
            await handle.Groups.Campaigns.AddAsync(campaign.Id);
        }

        Adversary read = await handle.GetAsync(Include.All);
        Console.WriteLine($"adversary: {read.Name}, {read.Tags.Single().Name}, {read.SecurityLabels.Single().Name}, {read.Attributes.Single().Value}");
        Console.WriteLine($"its campaigns: {string.Join(' ', await handle.Groups.Campaigns.ListAsync().Select(campaign => campaign.Name).Order().ToListAsync())}");
        Console.WriteLine($"pages of campaigns: {await org.Groups.Campaigns.ListAsync(options: new() { PageSize = 2 }).AsPages().CountAsync()}");
        Console.WriteLine($"groups of all types: {await org.Groups.ListAsync().CountAsync()}");
        await org.Groups.Campaigns[await FirstAsync(org)].UpdateAsync(new() { Name = "camp-1b" });
        Console.WriteLine($"renamed: {await org.Groups.Campaigns.ListAsync(f => f.Name == "camp-1b").CountAsync()}");
        Console.WriteLine($"there is none: {await org.Groups.Threats[999_999].FindAsync() is null}");
    }

    private static async Task<CampaignId> FirstAsync(OwnerScope org) =>
        (await org.Groups.Campaigns.ListAsync(f => f.Name == "camp-1").FirstOrDefaultAsync())!.Id;
}
