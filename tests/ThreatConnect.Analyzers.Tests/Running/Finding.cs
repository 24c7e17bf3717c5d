using Microsoft.CodeAnalysis;

namespace ThreatConnect.Analyzers.Tests.Running;

/// <summary>What an analyzer says about a program: on which line, and to which text on it.</summary>
public sealed record Finding(int Line, string Text, string Id, DiagnosticSeverity Severity, string Message);
