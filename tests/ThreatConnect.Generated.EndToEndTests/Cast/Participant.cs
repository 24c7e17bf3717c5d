namespace ThreatConnect.EndToEndTests.Cast;

/// <summary>An object that exists, and the way to it from another one.</summary>
public sealed record Participant(ItemHandle Handle, Func<ItemHandle, Link> From);
