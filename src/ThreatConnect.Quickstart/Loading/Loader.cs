using ThreatConnect.Quickstart.Output;
using ThreatConnect.Quickstart.Writing;

namespace ThreatConnect.Quickstart.Loading;

// Loads data files into an owner.
internal sealed class Loader(OwnerScope org, IWriter writer)
{
    public async Task<LoadResult> LoadAsync(string folder, Screen screen, CancellationToken cancellationToken)
    {
        var plan = LoadPlan.Of(await DataFiles.ReadAsync(folder, cancellationToken));
        await LabelLoader.CreateMissingAsync(org, plan, cancellationToken);
        await writer.BeginAsync(plan, screen, cancellationToken);

        // Only now, as both ends of an association must exist.
        AssociationPlan.Settle(plan);
        await writer.FinishAsync(plan, screen, cancellationToken);
        return new LoadResult(plan);
    }
}
