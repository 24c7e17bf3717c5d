using ThreatConnect.Diagnostics;

namespace ThreatConnect.Raw;

/// <summary>A file as it comes.</summary>
internal abstract class RawContent : Stream
{
    /// <summary>What the file belongs to, once it has been handed over: it ends when the file is closed.</summary>
    public Operation? Operation { get; set; }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Operation?.End();
        }

        base.Dispose(disposing);
    }
}
