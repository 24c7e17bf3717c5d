namespace ThreatConnect.Quickstart.Loading;

// What became of the lines of one type: each line was loaded, merged into another or rejected.
internal sealed record TypeCount(string Type, int Lines, int Loaded, int Merged, int Rejected)
{
    public int Attributes { get; init; }

    public int Tags { get; init; }

    public int SecurityLabels { get; init; }

    // Those that are named at objects of this type.
    public int Associations { get; init; }

    public bool IsInVersion { get; init; } = true;
}

// What became of the entries of one kind: each was loaded, merged into another or rejected.
internal sealed record PartCount(DataPart Part, int InFiles, int Loaded, int Merged, int Rejected);
