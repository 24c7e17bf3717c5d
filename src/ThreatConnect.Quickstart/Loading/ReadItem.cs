namespace ThreatConnect.Quickstart.Loading;

/// <summary>An object that came back.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Values">Its values, in the order of the type's members.</param>
/// <param name="Tags">Its tags.</param>
internal sealed record ReadItem(long Id, IReadOnlyList<string?> Values, IReadOnlyList<Tag>? Tags);
