using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Writing;

/// <summary>A way to bring what was planned to the platform. Both steps note what is refused and give everything else its id.</summary>
internal interface IWriter
{
    /// <summary>Writes the groups at least, so that it is known which of them others can be associated with.</summary>
    Task BeginAsync(LoadPlan plan, Screen screen, CancellationToken cancellationToken);

    /// <summary>Writes the rest, and the associations.</summary>
    Task FinishAsync(LoadPlan plan, Screen screen, CancellationToken cancellationToken);
}
