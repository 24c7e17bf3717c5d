namespace ThreatConnect.SpecTests;

/// <summary>What the vendor's documentation says of an operation.</summary>
internal sealed record ExpectedOperation(string Id, string Verb, string Path, string Query, string Success);
