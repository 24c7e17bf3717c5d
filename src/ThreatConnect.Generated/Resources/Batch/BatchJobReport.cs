namespace ThreatConnect;

/// <summary>What is known of a job of a batch that ended early.</summary>
public sealed record BatchJobReport
{
    /// <summary>The id of the job; null where it has none.</summary>
    public BatchId? Id { get; init; }

    /// <summary>The last state that the server told; null where it told none.</summary>
    public BatchState? State { get; init; }

    /// <summary>How far it got, and so what happened to its items.</summary>
    public required BatchJobResult Result { get; init; }

    /// <summary>How many items it has.</summary>
    public required int Items { get; init; }

    /// <summary>The lowest index of its items.</summary>
    public required long FirstIndex { get; init; }

    /// <summary>The highest index of its items.</summary>
    public required long LastIndex { get; init; }
}
