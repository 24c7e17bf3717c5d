namespace ThreatConnect.Quickstart.Loading;

/// <summary>An object that came back.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Values">Its values, in the order of the type's members.</param>
/// <param name="Parts">What hangs on it.</param>
internal sealed record ReadItem(long Id, IReadOnlyList<string?> Values, ReadParts Parts);
