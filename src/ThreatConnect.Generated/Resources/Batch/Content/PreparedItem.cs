namespace ThreatConnect;

// An item that was checked and written, and what its place in the run depends on.
// Item: the item as it was given.
// Index: how many came before it.
// Section: the array that it goes to.
// Groups: the xids of the groups that it names.
internal sealed record PreparedItem(BatchItem Item, long Index, ItemSection Section, IReadOnlyList<string> Groups);
