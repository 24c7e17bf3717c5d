namespace ThreatConnect;

/// <summary>An item that was checked and written, and what its place in the run depends on.</summary>
/// <param name="Item">The item as it was given.</param>
/// <param name="Index">How many came before it.</param>
/// <param name="Section">The array that it goes to.</param>
/// <param name="Groups">The xids of the groups that it names.</param>
internal sealed record PreparedItem(BatchItem Item, long Index, ItemSection Section, IReadOnlyList<string> Groups);
