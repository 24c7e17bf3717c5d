namespace ThreatConnect.Generator.Emission;

// A file to add to the compilation.
internal sealed record EmittedFile(string HintName, string Code);
