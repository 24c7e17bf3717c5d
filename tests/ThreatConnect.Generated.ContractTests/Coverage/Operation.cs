using System.Runtime.CompilerServices;

namespace ThreatConnect.ContractTests.Coverage;

/// <summary>One operation: its request, the code and key of its answer, and the C# that calls it.</summary>
internal sealed record Operation(
    string Id,
    string Verb,
    string Target,
    string? Body,
    int Status,
    string Key,
    Func<ThreatConnectClient, OwnerScope, Task> Call,
    [CallerArgumentExpression(nameof(Call))] string Source = "")
{
    /// <summary>The call as it is written.</summary>
    public string Code => Source[(Source.IndexOf("=>", StringComparison.Ordinal) + 2)..].Trim();
}
