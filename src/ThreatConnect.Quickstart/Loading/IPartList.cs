namespace ThreatConnect.Quickstart.Loading;

// What of one kind hangs on an object, for counting.
internal interface IPartList
{
    int Count { get; }

    // How many of the files' entries say again what another one says.
    int Merged { get; }
}
