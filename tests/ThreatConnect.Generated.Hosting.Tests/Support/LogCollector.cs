using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ThreatConnect.Hosting.Tests.Support;

/// <summary>Keeps all that is logged.</summary>
internal sealed class LogCollector
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    public string Text => string.Join('\n', _entries.Select(entry => entry.Everything));

    public void Add(LogEntry entry) => _entries.Enqueue(entry);

    /// <summary>Gets the provider to register; the services dispose it.</summary>
    public ILoggerProvider CreateProvider() => new CollectingLoggerProvider(this);
}
