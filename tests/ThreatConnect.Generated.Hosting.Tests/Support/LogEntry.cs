using Microsoft.Extensions.Logging;

namespace ThreatConnect.Hosting.Tests.Support;

/// <summary>What was logged, with everything that a sink could write of it.</summary>
internal sealed record LogEntry(string Category, LogLevel Level, EventId Event, string Message, string Everything);
