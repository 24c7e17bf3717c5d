using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Writing;

/// <summary>What is sent in a batch, and what of the files it is.</summary>
/// <param name="Item">What is sent.</param>
/// <param name="Entry">The object; for an association the one that names the other.</param>
/// <param name="Group">The other one of an association; null for an object.</param>
internal sealed record BatchPart(BatchItem Item, Entry Entry, GroupName? Group = null);
