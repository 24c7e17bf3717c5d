using System.Collections.Concurrent;
using System.Net;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Loading;

/// <summary>Loads data files into an owner.</summary>
internal sealed class Loader(OwnerScope org, int parallelism)
{
    /// <summary>How many requests to have in flight where the order does not matter.</summary>
    public const int ManyRequests = 32;

    private readonly ConcurrentBag<Refusal> _refusals = [];

    public async Task<LoadResult> LoadAsync(string folder, Screen screen, CancellationToken cancellationToken)
    {
        var plan = LoadPlan.Of(await DataFiles.ReadAsync(folder, cancellationToken));
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism, CancellationToken = cancellationToken };
        await screen.ProgressAsync("Loading", plan.Entries.Count, advance => Parallel.ForEachAsync(plan.Entries, options, async (entry, token) =>
        {
            await LoadAsync(entry, token);
            advance();
        }));
        return new LoadResult(plan, [.. plan.Refusals, .. _refusals]);
    }

    private async Task LoadAsync(Entry entry, CancellationToken cancellationToken)
    {
        if (await TryAsync(() => entry.Loader.CreateAsync(org, entry, cancellationToken)) is { } reason)
        {
            _refusals.Add(new Refusal(entry.Loader.Type, reason, entry.Place, RefusesObject: true));
            return;
        }

        var tags = entry.Loader.TagsOf(org, entry);
        foreach (var tag in entry.Tags.ToList())
        {
            if (await TryAsync(() => tags.AddAsync(tag, cancellationToken)) is { } tagReason)
            {
                entry.RemoveTag(tag);
                _refusals.Add(new Refusal(entry.Loader.Type, $"a tag: {tagReason}", entry.Place, RefusesObject: false));
            }
        }
    }

    // Only what the client or the server refuses as invalid; whatever else goes wrong ends the program.
    private static async Task<string?> TryAsync(Func<Task> send)
    {
        try
        {
            await send();
            return null;
        }
        catch (ArgumentException exception)
        {
            return RefusalReason.Of(exception);
        }
        catch (ThreatConnectApiException exception) when (exception.StatusCode == HttpStatusCode.BadRequest)
        {
            return RefusalReason.Of(exception);
        }
    }
}
