namespace ThreatConnect.Testing;

/// <summary>The simulator received or holds something else than a test expects; the message tells what was different.</summary>
public sealed class SimulatorAssertionException : Exception
{
    /// <summary>Makes an exception without a message of its own.</summary>
    public SimulatorAssertionException()
    {
    }

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What was different.</param>
    public SimulatorAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception that has a cause.</summary>
    /// <param name="message">What was different.</param>
    /// <param name="innerException">The cause.</param>
    public SimulatorAssertionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
