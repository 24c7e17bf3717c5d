using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ThreatConnect.Hosting.Tests.Support;

/// <summary>Keeps all that is logged, scopes included.</summary>
internal sealed class LogCollector : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<LogEntry> _entries = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    public IReadOnlyList<LogEntry> Entries => [.. _entries];

    public string Text => string.Join('\n', _entries.Select(entry => entry.Everything));

    public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public void Dispose()
    {
    }

    private static string Describe(object? state) => state is IEnumerable<KeyValuePair<string, object?>> values ? $"{state} {string.Join(' ', values)}" : $"{state}";

    private sealed class Logger(LogCollector collector, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => collector._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var everything = new List<string> { formatter(state, exception), Describe(state), $"{exception}" };
            collector._scopes.ForEachScope(static (scope, all) => all.Add(Describe(scope)), everything);
            collector._entries.Enqueue(new LogEntry(category, logLevel, eventId, everything[0], string.Join('\n', everything)));
        }
    }
}
