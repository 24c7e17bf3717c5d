using ThreatConnect.Diagnostics;

namespace ThreatConnect.Raw;

// A file as it comes.
internal abstract class RawContent : Stream
{
    // What the file belongs to, once it has been handed over: it ends when the file is closed.
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
