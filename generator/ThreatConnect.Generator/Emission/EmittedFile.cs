namespace ThreatConnect.Generator.Emission;

/// <summary>A file to add to the compilation.</summary>
internal sealed record EmittedFile(string HintName, string Code);
