using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Writing;

// Writes with a request for every object and all its parts. A part can be rejected by itself.
internal sealed class RequestWriter(OwnerScope org, int parallelism) : IWriter
{
    // How many requests to have in flight where the order does not matter.
    public const int ManyRequests = 32;

    public Task BeginAsync(LoadPlan plan, Screen screen, CancellationToken cancellationToken) =>
        ForEachAsync("Loading", plan.Entries, (entry, token) => CreateAsync(plan, entry, token), screen, cancellationToken);

    public Task FinishAsync(LoadPlan plan, Screen screen, CancellationToken cancellationToken)
    {
        var associated = plan.Entries.FindAll(entry => entry.Id is not null && entry.Groups.Count > 0);
        return ForEachAsync("Associating", associated, (entry, token) => AssociateAsync(plan, entry, token), screen, cancellationToken);
    }

    private Task ForEachAsync(
        string title, List<Entry> entries, Func<Entry, CancellationToken, Task> load, Screen screen, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        return entries.Count == 0
            ? Task.CompletedTask
            : screen.ProgressAsync(title, entries.Count, advance => Parallel.ForEachAsync(entries, options, async (entry, token) =>
        {
            await load(entry, token);
            advance();
        }));
    }

    private async Task CreateAsync(LoadPlan plan, Entry entry, CancellationToken cancellationToken)
    {
        if (await Attempt.FindRejectionAsync(() => entry.Loader.CreateAsync(org, entry, cancellationToken)) is { } reason)
        {
            plan.Rejections.AddObject(entry, reason);
            return;
        }

        var item = entry.Loader.HandleOf(org, entry);
        await AddAsync(
            plan,
            entry,
            DataPart.Attribute,
            entry.Attributes,
            attribute => item.Attributes.AddAsync(attribute.Type, attribute.Value, attribute.Source, cancellationToken: cancellationToken));
        await AddAsync(plan, entry, DataPart.Tag, entry.Tags, tag => item.Tags.AddAsync(tag, cancellationToken));
        await AddAsync(
            plan, entry, DataPart.SecurityLabel, entry.SecurityLabels, label => item.SecurityLabels.AddAsync(label, cancellationToken));
    }

    private Task AssociateAsync(LoadPlan plan, Entry entry, CancellationToken cancellationToken)
    {
        var groups = entry.Loader.HandleOf(org, entry).Groups;
        return AddAsync(
            plan,
            entry,
            DataPart.Association,
            entry.Groups,
            name => groups.OfType(name.Type).AddAsync(plan.Groups[name].Id!.Value, cancellationToken));
    }

    private static async Task AddAsync<T>(LoadPlan plan, Entry entry, DataPart part, PartList<T> parts, Func<T, Task> add)
        where T : notnull
    {
        foreach (var item in parts.ToList())
        {
            if (await Attempt.FindRejectionAsync(() => add(item)) is { } reason)
            {
                parts.Remove(item);
                plan.Rejections.Add(entry, part, reason);
            }
        }
    }
}
