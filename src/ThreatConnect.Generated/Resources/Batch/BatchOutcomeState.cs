namespace ThreatConnect;

/// <summary>What became of an item of a batch.</summary>
public enum BatchOutcomeState
{
    /// <summary>It was written or deleted.</summary>
    Succeeded,

    /// <summary>It was not, or it could not be sent.</summary>
    Failed,

    /// <summary>The server left it, because an error before it ended the job.</summary>
    Unprocessed,

    /// <summary>Its job had errors that do not say which items they are about, so it may have failed or not.</summary>
    Undetermined,
}
