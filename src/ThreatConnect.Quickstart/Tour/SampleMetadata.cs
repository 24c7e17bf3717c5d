namespace ThreatConnect.Quickstart.Tour;

// What the tour needs around the objects of the sample: attributes, labels, associations, a victim and a task.
internal static class SampleMetadata
{
    public const string Label = "TLP:GREEN";

    public static async Task CreateAsync(OwnerScope org)
    {
        var bear = await org.Groups.Adversaries.ListAsync(f => f.Name == "Example Bear").FirstOrDefaultAsync();
        var operation = await org.Groups.Campaigns.ListAsync(f => f.Name == "Operation Sample").FirstOrDefaultAsync();
        Victim victim =
            await org.Victims.CreateAsync(new() { Name = "Example Bakery", Nationality = "Utopian", WorkLocation = "Springfield" });
        VictimEmailAddressAsset asset =
            await org.Victims[victim.Id].Assets.EmailAddresses.CreateAsync(new() { Address = "info@bakery.example", AddressType = "Work" });
        await org.Victims[victim.Id].Tags.AddAsync("Crimeware");
        TaskEntity task = await org.Tasks.CreateAsync(new() { Name = "Warn the bakery" });
        await org.Tasks[task.Id].Tags.AddAsync("Crimeware");

        var adversary = org.Groups.Adversaries[bear!.Id];
        await adversary.Attributes.AddAsync("Description", "Bears like pastry.");
        await adversary.SecurityLabels.AddAsync(Label);
        await adversary.Groups.Campaigns.AddAsync(operation!.Id);
        await adversary.Indicators.Addresses.AddAsync("192.0.2.1");
        await adversary.VictimAssets.EmailAddresses.AddAsync(asset.Id);

        var address = org.Indicators.Addresses["192.0.2.1"];
        await address.Attributes.AddAsync("Description", "Where the bear calls from.");
        await address.SecurityLabels.AddAsync(Label);
        await address.Indicators.Urls.AddAsync("http://example.org/sample");
    }
}
