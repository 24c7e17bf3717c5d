namespace ThreatConnect.Quickstart.Loading;

/// <summary>Something that the limits of the API do not let in.</summary>
/// <param name="Type">The type of the object.</param>
/// <param name="Reason">Why, without the value.</param>
/// <param name="Place">File and line.</param>
/// <param name="RefusesObject">Whether the whole object was left out, or only a part of it, such as a tag.</param>
internal sealed record Refusal(string Type, string Reason, string Place, bool RefusesObject);
