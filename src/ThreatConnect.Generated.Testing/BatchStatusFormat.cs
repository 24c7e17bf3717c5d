namespace ThreatConnect.Testing;

/// <summary>In which form the state of a batch job is answered.</summary>
public enum BatchStatusFormat
{
    /// <summary>Always in an envelope, as <c>data.batchStatus</c>.</summary>
    Wrapped,

    /// <summary>As the documents show it: bare until the job is completed, then in an envelope.</summary>
    UnwrappedUntilCompleted,

    /// <summary>Always bare, with the counts beside the state.</summary>
    Unwrapped,
}
