using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ThreatConnect.Hosting.Tests.Support;

// Keeps all that is logged.
internal sealed class LogCollector
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    public string Text => string.Join('\n', _entries.Select(entry => entry.Everything));

    public void Add(LogEntry entry) => _entries.Enqueue(entry);

    // Gets the provider to register; the services dispose it.
    public ILoggerProvider CreateProvider() => new CollectingLoggerProvider(this);
}

// What was logged, with everything that a sink could write of it.
internal sealed record LogEntry(string Category, LogLevel Level, EventId Event, string Message, string Everything);

// Takes all levels, with every value and every scope that a sink could write.
internal sealed class CollectingLoggerProvider(LogCollector collector) : ILoggerProvider, ISupportExternalScope
{
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private static string Describe(object? state) => state is IEnumerable<KeyValuePair<string, object?>> values ? $"{state} {string.Join(' ', values)}" : $"{state}";

    private sealed class Logger(CollectingLoggerProvider provider, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => provider._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var everything = new List<string> { formatter(state, exception), Describe(state), $"{exception}" };
            provider._scopes.ForEachScope(static (scope, all) => all.Add(Describe(scope)), everything);
            provider.Collect(new LogEntry(category, logLevel, eventId, everything[0], string.Join('\n', everything)));
        }
    }

    private void Collect(LogEntry entry) => collector.Add(entry);
}
