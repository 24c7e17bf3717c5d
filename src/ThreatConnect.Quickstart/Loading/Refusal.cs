namespace ThreatConnect.Quickstart.Loading;

/// <summary>Something that the limits of the API do not let in.</summary>
/// <param name="Type">The type of the object.</param>
/// <param name="Part">What of the object was left out.</param>
/// <param name="Reason">Why, without the value.</param>
/// <param name="Place">File and line.</param>
internal sealed record Refusal(string Type, DataPart Part, string Reason, string Place);
