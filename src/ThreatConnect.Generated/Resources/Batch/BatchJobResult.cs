namespace ThreatConnect;

/// <summary>How far a job of a batch got.</summary>
public enum BatchJobResult
{
    /// <summary>Nothing of it was sent.</summary>
    NotSent,

    /// <summary>It was created, and its content was not taken: nothing was written.</summary>
    Created,

    /// <summary>Its content was being sent: whether the server has it is unknown.</summary>
    Sending,

    /// <summary>The server has its content and works, or will work, on it; what became of its items is unknown here.</summary>
    Running,

    /// <summary>The server completed it, but what became of its items could not be learned.</summary>
    Completed,

    /// <summary>It was completed, and its items have their outcomes.</summary>
    Settled,
}
