using ThreatConnect.Quickstart.Loading;

namespace ThreatConnect.Quickstart.Writing;

// What is sent in a batch, and what of the files it is.
// Item: what is sent.
// Entry: the object; for an association the one that names the other.
// Group: the other one of an association; null for an object.
internal sealed record BatchPart(BatchItem Item, Entry Entry, GroupName? Group = null);
