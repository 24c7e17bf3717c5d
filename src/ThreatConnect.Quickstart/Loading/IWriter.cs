using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Loading;

// A way to bring what was planned to the platform. Both steps note what is rejected and give everything else its id.
internal interface IWriter
{
    // Writes the groups at least, so that it is known which of them others can be associated with.
    Task BeginAsync(LoadPlan plan, Screen screen, CancellationToken cancellationToken);

    // Writes the rest, and the associations.
    Task FinishAsync(LoadPlan plan, Screen screen, CancellationToken cancellationToken);
}
