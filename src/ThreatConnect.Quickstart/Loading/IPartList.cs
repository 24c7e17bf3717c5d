namespace ThreatConnect.Quickstart.Loading;

/// <summary>What of one kind hangs on an object, for counting.</summary>
internal interface IPartList
{
    int Count { get; }

    /// <summary>How many of the files' entries say again what another one says.</summary>
    int Merged { get; }
}
