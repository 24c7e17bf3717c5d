using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Writing;

// A way of writing, and how it is called.
internal sealed record WriteMode(string Name, Func<OwnerScope, IWriter> WriterOf)
{
    public static WriteMode OneByOne { get; } = new("one by one", org => new RequestWriter(org, RequestWriter.ManyRequests));

    public static WriteMode InBatches { get; } = new("in batches", org => new BatchWriter(org));
}

// The server does not say what became of something, or what it says is not so.
internal sealed class WriteException(string message) : Exception(message);
