using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Writing;

// Writes in batches: the groups first, then the indicators with the groups that they are associated with, and the associations of groups.
// An object is rejected with all its parts, as a batch takes it as a whole or not at all.
internal sealed class BatchWriter(OwnerScope org) : IWriter
{
    public async Task BeginAsync(LoadPlan plan, Screen screen, CancellationToken cancellationToken)
    {
        var groups = plan.Entries.FindAll(entry => TypeLoaders.IsGroup(entry.Loader));
        await SendAsync("Loading groups", plan, BatchParts.OfObjects(plan, groups), screen, cancellationToken);
        await WrittenIds.FindGroupsAsync(org, groups.FindAll(entry => !entry.IsRejected), cancellationToken);
    }

    public async Task FinishAsync(LoadPlan plan, Screen screen, CancellationToken cancellationToken)
    {
        var indicators = plan.Entries.FindAll(entry => !TypeLoaders.IsGroup(entry.Loader));
        await SendAsync(
            "Loading indicators",
            plan,
            [.. BatchParts.OfObjects(plan, indicators), .. BatchParts.OfGroupAssociations(plan)],
            screen,
            cancellationToken);
        await WrittenIds.FindIndicatorsAsync(org, indicators.FindAll(entry => !entry.IsRejected), cancellationToken);
    }

    private Task SendAsync(string title, LoadPlan plan, List<BatchPart> parts, Screen screen, CancellationToken cancellationToken) =>
        parts.Count == 0 ? Task.CompletedTask : screen.ProgressAsync(title, parts.Count, async advance =>
        {
            await foreach (var outcome in org.Batch.CreateAsync(parts.Select(part => part.Item), cancellationToken: cancellationToken))
            {
                Take(plan, parts, outcome);
                advance();
            }
        });

    private static void Take(LoadPlan plan, List<BatchPart> parts, BatchOutcome outcome)
    {
        switch (outcome)
        {
            case { State: BatchOutcomeState.Succeeded }:
                break;
            case { State: BatchOutcomeState.Failed, Index: { } index }:
                Reject(plan, parts[(int)index], RejectionReason.Of(outcome));
                break;
            default:
                throw new WriteException(
                    $"The job {outcome.Job} has no result for "
                    + $"{(outcome.Index is { } location ? parts[(int)location].Entry.Name : "something")}: "
                    + $"{outcome.Reason ?? $"{outcome.State}"}");
        }
    }

    private static void Reject(LoadPlan plan, BatchPart part, string reason)
    {
        if (part.Group is { } name)
        {
            part.Entry.Groups.Remove(name);
            plan.Rejections.Add(part.Entry, DataPart.Association, reason);
        }
        else
        {
            plan.Rejections.AddObject(part.Entry, reason);
        }
    }
}
