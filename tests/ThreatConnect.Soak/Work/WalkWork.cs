namespace ThreatConnect.Soak.Work;

// Walks campaigns that nobody changes, in pages of changing sizes.
internal sealed class WalkWork(Setting setting) : Caller(setting)
{
    protected override async Task WorkAsync(CancellationToken cancellationToken)
    {
        var options = new ListOptions { PageSize = Random.Next(20, 200) };
        var seen = new List<string>();
        try
        {
            await foreach (var campaign in Client.Groups.Campaigns.ListAsync(f => f.Name.StartsWith(Server.WalkPrefix), options: options, cancellationToken: cancellationToken))
            {
                seen.Add(campaign.Name);
            }

            Expect(seen.Count == Server.WalkLength, $"{seen.Count} items of {Server.WalkLength}");
            Done("walks: whole");
        }
        finally
        {
            Expect(seen.Distinct().Count() == seen.Count, "items came twice");
        }
    }

    protected override Task CleanUpAsync(bool isComplete) => Task.CompletedTask;
}
