namespace ThreatConnect.Quickstart.Writing;

// A way of writing, and how it is called.
internal sealed record WayOfWriting(string Name, Func<OwnerScope, IWriter> WriterOf)
{
    public static WayOfWriting OneByOne { get; } = new("one by one", org => new RequestWriter(org, RequestWriter.ManyRequests));

    public static WayOfWriting InBatches { get; } = new("in batches", org => new BatchWriter(org));
}
