using ThreatConnect.Quickstart.Loading;
using ThreatConnect.Quickstart.Output;

namespace ThreatConnect.Quickstart.Writing;

// A way to bring what was planned to the platform. Both steps note what is rejected and give everything else its id.
internal interface IWriter
{
    // Writes the groups at least, so that it is known which of them others can be associated with.
    Task BeginAsync(LoadPlan plan, Screen screen, CancellationToken cancellationToken);

    // Writes the rest, and the associations.
    Task FinishAsync(LoadPlan plan, Screen screen, CancellationToken cancellationToken);
}

// A way of writing, and how it is called.
internal sealed record WriteMode(string Name, Func<OwnerScope, IWriter> WriterOf)
{
    public static WriteMode OneByOne { get; } = new("one by one", org => new RequestWriter(org, RequestWriter.ManyRequests));

    public static WriteMode InBatches { get; } = new("in batches", org => new BatchWriter(org));
}

// The server does not say what became of something, or what it says is not so.
internal sealed class WriteException(string message) : Exception(message);
