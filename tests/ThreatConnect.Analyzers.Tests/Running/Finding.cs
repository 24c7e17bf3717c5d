using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Tests.Running;

// A diagnostic of an analyzer, with its line and the text that it is reported at.
public sealed record Finding(int Line, string Text, string Id, DiagnosticSeverity Severity, string Message);
